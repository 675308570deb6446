// SPDX-License-Identifier: MIT
// Measures texts into columns.
#include "gui/compare/HeatDrawing.h"
#include "gui/controls/LineBreaks.h"
#include "gui/controls/Utf8.h"

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

double widthOf(wxGraphicsContext& context, const wxString& text) {
    double width = 0, height = 0;
    context.GetTextExtent(text, &width, &height);
    return width;
}

std::vector<int> extentsOf(wxGraphicsContext& context, const wxString& text) {
    wxArrayDouble widths;
    context.GetPartialTextExtents(text, widths);
    std::vector<int> extents;
    for (const double width : widths)
        extents.push_back(static_cast<int>(std::lround(width)));
    return extents;
}

int lines(const wxString& text) {
    return 1 + static_cast<int>(text.Freq('\n'));
}

} // namespace

HeatLayout heatLayout(const app::HeatTable& table, wxGraphicsContext& context, const wxFont& font) {
    // Bold is the widest a text is drawn.
    auto bold = font;
    bold.MakeBold();
    context.SetFont(bold, *wxBLACK);
    double letter = 0, line = 0;
    context.GetTextExtent("0", &letter, &line);
    const int padding = static_cast<int>(letter * 1.2);
    HeatLayout layout;
    layout.pinned = std::min<std::size_t>(2, table.columns.size());
    layout.edges.push_back(0);
    int titleLines = 1;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const auto title = shown((table.columns[column].must ? "◆ " : "") + table.columns[column].title);
        double width = letter * 8;
        for (const auto& row : table.rows)
            width = std::max(width, widthOf(context, shown(app::withSigns(row.cells[column]))));
        width = std::min(width, letter * 26);
        const double titleWidth = widthOf(context, title + "  ▲");
        width = std::max(width, std::min(titleWidth, letter * 15));
        layout.titles.push_back(brokenLines(title, extentsOf(context, title), static_cast<int>(width)));
        titleLines = std::max(titleLines, lines(layout.titles.back()));
        layout.edges.push_back(layout.edges.back() + static_cast<int>(width) + 2 * padding);
    }
    layout.headerHeight = static_cast<int>(line * (titleLines + 0.8));
    layout.weightHeight = static_cast<int>(line * 1.5);
    layout.rowHeight = static_cast<int>(line * 2.4);
    return layout;
}

} // namespace gui

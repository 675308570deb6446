// SPDX-License-Identifier: MIT
// Where the cells of a heat map lie and how they are painted, on any graphics context; knows no window.
#pragma once

#include "app/compare/HeatTable.h"
#include "gui/compare/HeatColour.h"

#include <wx/brush.h>
#include <wx/font.h>
#include <wx/graphics.h>
#include <wx/pen.h>

#include <optional>
#include <vector>

namespace gui {

struct HeatLayout {
    /// Left edges of the columns and, last, the right edge of the table.
    std::vector<int> edges;
    int headerHeight = 0;
    int weightHeight = 0;
    int rowHeight = 0;
    /// Titles broken to their column's width.
    std::vector<wxString> titles;
    /// Columns that stay when the others scroll: rank and candidate.
    std::size_t pinned = 0;

    [[nodiscard]] int top() const { return headerHeight + weightHeight; }
    [[nodiscard]] int width() const { return edges.empty() ? 0 : edges.back(); }
    [[nodiscard]] int height(std::size_t rows) const { return top() + rowHeight * static_cast<int>(rows); }
};

/// Widths from the texts; measured on the context, which keeps the font.
[[nodiscard]] HeatLayout heatLayout(const app::HeatTable& table, wxGraphicsContext& context,
                                    const wxFont& font);

struct HeatCursor {
    std::size_t row = 0;
    std::size_t column = 0;
    bool operator==(const HeatCursor&) const = default;
};

struct HeatView {
    /// How far the table is scrolled, in pixels.
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
    std::optional<HeatCursor> cursor;
    bool focused = false;
    std::size_t sortColumn = 0;
    app::SortOrder sortOrder = app::SortOrder::lowFirst;
};

/// Paints what is in view; header, weights and the pinned columns last, over what scrolled under them.
void drawHeatMap(wxGraphicsContext& context, const app::HeatTable& table, const HeatLayout& layout,
                 const HeatView& view, const HeatTheme& theme, const wxFont& font,
                 const wxString& weightLabel);

} // namespace gui

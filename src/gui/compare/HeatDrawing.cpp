// SPDX-License-Identifier: MIT
// Paints cells, then what stays in view over them.
#include "gui/compare/HeatDrawing.h"

#include "gui/controls/LineBreaks.h"
#include "gui/controls/Utf8.h"

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

class Painter {
public:
    Painter(wxGraphicsContext& context, const app::HeatTable& table, const HeatLayout& layout,
            const HeatView& view, const HeatTheme& theme, const wxFont& font)
        : m_context(context), m_table(table), m_layout(layout), m_view(view), m_theme(theme), m_font(font) {}

    void paint(const wxString& weightLabel) {
        fill({0, 0, m_view.width, m_view.height}, m_theme.paper);
        const int pinned = m_layout.edges[m_layout.pinned];
        paintCells(m_layout.pinned, m_table.columns.size(), pinned, m_view.left);
        paintCells(0, m_layout.pinned, 0, 0);
        paintHead(m_layout.pinned, m_table.columns.size(), pinned, m_view.left);
        paintHead(0, m_layout.pinned, 0, 0);
        const wxRect label(0, m_layout.headerHeight, pinned, m_layout.weightHeight);
        text(label, weightLabel, m_theme.quiet, m_font, wxALIGN_LEFT);
        paintCursor();
    }

private:
    void fill(const wxRect& place, const wxColour& colour) {
        m_context.SetPen(*wxTRANSPARENT_PEN);
        m_context.SetBrush(wxBrush(colour));
        m_context.DrawRectangle(place.x, place.y, place.width, place.height);
    }

    [[nodiscard]] double heightOf(const wxString& words) {
        double width = 0, height = 0;
        m_context.GetTextExtent(words.empty() ? wxString("0") : words, &width, &height);
        return height;
    }

    /// Words that do not fit on one line, on several.
    [[nodiscard]] wxString wrapped(const wxString& words, int width, const wxFont& font) {
        m_context.SetFont(font, m_theme.ink);
        wxArrayDouble widths;
        m_context.GetPartialTextExtents(words, widths);
        std::vector<int> extents;
        for (const double one : widths)
            extents.push_back(static_cast<int>(std::lround(one)));
        return brokenLines(words, extents, width - static_cast<int>(heightOf("0")));
    }

    void text(const wxRect& place, const wxString& words, const wxColour& ink, const wxFont& font,
              int alignment) {
        m_context.SetFont(font, ink);
        m_context.Clip(place.x, place.y, place.width, place.height);
        const auto rows = wxSplit(words, '\n', '\0');
        double whole = 0;
        for (const auto& row : rows)
            whole += heightOf(row);
        const double line = heightOf("0");
        double y = place.y + (place.height - whole) / 2;
        for (const auto& row : rows) {
            double width = 0, height = 0;
            m_context.GetTextExtent(row, &width, &height);
            const double x = alignment == wxALIGN_LEFT ? place.x + line * 0.5
                                                       : place.x + std::max(2.0, (place.width - width) / 2);
            m_context.DrawText(row, x, y);
            y += height;
        }
        m_context.ResetClip();
        clipColumns();
    }

    void clipColumns() {
        if (m_clip.width > 0)
            m_context.Clip(m_clip.x, m_clip.y, m_clip.width, m_clip.height);
    }

    [[nodiscard]] wxRect cellPlace(std::size_t row, std::size_t column, int scrolled) const {
        return {m_layout.edges[column] - scrolled,
                m_layout.top() + m_layout.rowHeight * static_cast<int>(row) - m_view.top,
                m_layout.edges[column + 1] - m_layout.edges[column], m_layout.rowHeight};
    }

    void paintCells(std::size_t from, std::size_t to, int left, int scrolled) {
        m_clip = {left, m_layout.top(), std::max(1, m_view.width - left),
                  std::max(1, m_view.height - m_layout.top())};
        if (from == 0)
            m_clip.width = m_layout.edges[m_layout.pinned];
        const auto first = static_cast<std::size_t>(std::max(0, m_view.top / m_layout.rowHeight));
        const auto count = static_cast<std::size_t>(m_view.height / m_layout.rowHeight) + 2;
        const auto last = std::min(m_table.rows.size(), first + count);
        m_context.ResetClip();
        clipColumns();
        for (std::size_t row = first; row < last; ++row)
            for (std::size_t column = from; column < to; ++column)
                paintCell(row, column, cellPlace(row, column, scrolled));
        m_context.ResetClip();
        m_clip = {};
    }

    void paintCell(std::size_t row, std::size_t column, const wxRect& place) {
        const auto& cell = m_table.rows[row].cells[column];
        const auto back = cell.heat ? heatColour(*cell.heat, m_theme) : m_theme.paper;
        fill(place, back);
        m_context.SetPen(wxPen(m_theme.line));
        m_context.StrokeLine(place.x, place.GetBottom(), place.GetRight(), place.GetBottom());
        auto ink = cell.heat      ? inkOn(back)
                   : cell.warning ? m_theme.warning
                   : cell.muted   ? m_theme.quiet
                                  : m_theme.ink;
        auto font = m_font;
        if (cell.muted)
            font.MakeItalic();
        if (cell.best || (cell.warning && !cell.heat) || column < m_layout.pinned)
            font.MakeBold();
        const bool words =
            m_table.columns[column].key == "candidate" || m_table.columns[column].key == "must";
        const auto said = shown(app::withSigns(cell));
        text(place, words ? wrapped(said, place.width, font) : said, ink, font,
             words ? wxALIGN_LEFT : wxALIGN_CENTRE);
    }

    void paintHead(std::size_t from, std::size_t to, int left, int scrolled) {
        m_clip = {left, 0, from == 0 ? m_layout.edges[m_layout.pinned] : std::max(1, m_view.width - left),
                  m_layout.top()};
        m_context.ResetClip();
        clipColumns();
        fill(m_clip, m_theme.paper);
        auto bold = m_font;
        bold.MakeBold();
        for (std::size_t column = from; column < to; ++column) {
            const int x = m_layout.edges[column] - scrolled;
            const int width = m_layout.edges[column + 1] - m_layout.edges[column];
            auto title = m_layout.titles[column];
            if (column == m_view.sortColumn)
                title += shown(m_view.sortOrder == app::SortOrder::lowFirst ? " ▲" : " ▼");
            text({x, 0, width, m_layout.headerHeight}, title, m_theme.ink, bold, wxALIGN_CENTRE);
            text({x, m_layout.headerHeight, width, m_layout.weightHeight},
                 shown(m_table.columns[column].weight), m_theme.quiet, m_font, wxALIGN_CENTRE);
        }
        m_context.SetPen(wxPen(m_theme.quiet));
        m_context.StrokeLine(m_clip.x, m_layout.top() - 1, m_clip.GetRight(), m_layout.top() - 1);
        m_context.ResetClip();
        m_clip = {};
    }

    void paintCursor() {
        if (!m_view.cursor)
            return;
        const auto [row, column] = *m_view.cursor;
        auto place = cellPlace(row, column, column < m_layout.pinned ? 0 : m_view.left);
        m_context.Clip(column < m_layout.pinned ? 0 : m_layout.edges[m_layout.pinned], m_layout.top(),
                       m_view.width, m_view.height);
        const int thick = std::max(2, m_layout.rowHeight / 12);
        place.Deflate(thick);
        m_context.SetBrush(*wxTRANSPARENT_BRUSH);
        // Two strokes, so that the frame shows on every colour.
        m_context.SetPen(wxPen(m_theme.dark ? *wxBLACK : *wxWHITE, thick + 2));
        m_context.DrawRectangle(place.x, place.y, place.width, place.height);
        m_context.SetPen(
            wxPen(m_theme.frame, thick, m_view.focused ? wxPENSTYLE_SOLID : wxPENSTYLE_SHORT_DASH));
        m_context.DrawRectangle(place.x, place.y, place.width, place.height);
        m_context.ResetClip();
    }

    wxGraphicsContext& m_context;
    const app::HeatTable& m_table;
    const HeatLayout& m_layout;
    const HeatView& m_view;
    const HeatTheme& m_theme;
    wxFont m_font;
    wxRect m_clip;
};

} // namespace

void drawHeatMap(wxGraphicsContext& context, const app::HeatTable& table, const HeatLayout& layout,
                 const HeatView& view, const HeatTheme& theme, const wxFont& font,
                 const wxString& weightLabel) {
    if (table.columns.empty() || layout.edges.size() != table.columns.size() + 1)
        return;
    context.SetFont(font, theme.ink);
    Painter(context, table, layout, view, theme, font).paint(weightLabel);
}

} // namespace gui

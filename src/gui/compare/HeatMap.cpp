// SPDX-License-Identifier: MIT
// Events of the heat map; the painting is HeatDrawing.cpp.
#include "gui/compare/HeatMap.h"

#include "gui/controls/Accessible.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <wx/dcbuffer.h>

#include <algorithm>

namespace gui {

HeatMap::HeatMap(wxWindow* parent)
    : wxScrolledCanvas(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                       wxHSCROLL | wxVSCROLL | wxWANTS_CHARS) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    DisableKeyboardScrolling();
    EnableScrolling(false, false);
    SetMinSize({letters(*this, 40), line(*this) * 8});
    Bind(wxEVT_PAINT, &HeatMap::paint, this);
    Bind(wxEVT_LEFT_DOWN, &HeatMap::click, this);
    Bind(wxEVT_LEFT_DCLICK, &HeatMap::openAt, this);
    Bind(wxEVT_KEY_DOWN, &HeatMap::key, this);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        // A control that was never on a screen may have been measured with another font.
        if (m_measured != GetFont() || m_layout.edges.empty())
            measure();
        if (m_view.cursor)
            keepInView();
        Refresh();
    });
    const auto focus = [this](wxFocusEvent& event) {
        event.Skip();
        Refresh();
    };
    Bind(wxEVT_SET_FOCUS, focus);
    Bind(wxEVT_KILL_FOCUS, focus);
    Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
        event.Skip();
        Refresh();
    });
}

void HeatMap::retitle(const wxString& name, const wxString& weightLabel) {
    m_name = name;
    m_weightLabel = weightLabel;
    nameForReaders(*this, name);
}

void HeatMap::show(const app::HeatTable& table, std::size_t sortColumn, app::SortOrder order) {
    m_table = table;
    m_view.sortColumn = sortColumn;
    m_view.sortOrder = order;
    if (m_table.rows.empty())
        m_view.cursor.reset();
    else if (m_view.cursor)
        m_view.cursor = HeatCursor{std::min(m_view.cursor->row, m_table.rows.size() - 1),
                                   std::min(m_view.cursor->column, m_table.columns.size() - 1)};
    measure();
    Refresh();
}

void HeatMap::measure() {
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create());
    if (!context)
        return;
    m_measured = GetFont();
    m_layout = heatLayout(m_table, *context, m_measured);
    SetVirtualSize(m_layout.width(), m_layout.height(m_table.rows.size()));
    SetScrollRate(std::max(1, line(*this)), std::max(1, m_layout.rowHeight));
}

void HeatMap::readScroll() {
    CalcUnscrolledPosition(0, 0, &m_view.left, &m_view.top);
}

void HeatMap::paint(wxPaintEvent&) {
    wxAutoBufferedPaintDC dc(this);
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
    if (!context)
        return;
    readScroll();
    m_view.width = GetClientSize().GetWidth();
    m_view.height = GetClientSize().GetHeight();
    m_view.focused = HasFocus();
    drawHeatMap(*context, m_table, m_layout, m_view, systemTheme(), GetFont(), m_weightLabel);
}

std::size_t HeatMap::columnAt(int x) const {
    const int pinned = m_layout.edges[m_layout.pinned];
    const int at = x < pinned ? x : x + m_view.left;
    const auto edge = std::upper_bound(m_layout.edges.begin() + 1, m_layout.edges.end(), at);
    return static_cast<std::size_t>(edge - m_layout.edges.begin()) - 1;
}

wxRect HeatMap::placeOf(HeatCursor cursor) const {
    const int scrolled = cursor.column < m_layout.pinned ? 0 : m_view.left;
    return {m_layout.edges[cursor.column] - scrolled,
            m_layout.top() + m_layout.rowHeight * static_cast<int>(cursor.row) - m_view.top,
            m_layout.edges[cursor.column + 1] - m_layout.edges[cursor.column], m_layout.rowHeight};
}

void HeatMap::click(wxMouseEvent& event) {
    event.Skip();
    SetFocus();
    if (m_table.columns.empty() || m_layout.edges.empty())
        return;
    const auto column = columnAt(event.GetX());
    if (column >= m_table.columns.size())
        return;
    if (event.GetY() < m_layout.top()) {
        if (m_onSort)
            m_onSort(column);
        return;
    }
    const auto row = rowAt(event.GetY());
    if (!row)
        return;
    choose({*row, column});
    if (m_onCell)
        m_onCell({*row, column});
}

std::optional<std::size_t> HeatMap::rowAt(int y) const {
    if (m_layout.edges.empty() || y < m_layout.top())
        return std::nullopt;
    const auto row = static_cast<std::size_t>((y - m_layout.top() + m_view.top) / m_layout.rowHeight);
    return row < m_table.rows.size() ? std::optional(row) : std::nullopt;
}

void HeatMap::openAt(wxMouseEvent& event) {
    event.Skip();
    if (const auto row = rowAt(event.GetY()); row && m_onOpen)
        m_onOpen(*row);
}

void HeatMap::choose(HeatCursor cursor) {
    if (m_table.rows.empty())
        return;
    m_view.cursor = HeatCursor{std::min(cursor.row, m_table.rows.size() - 1),
                               std::min(cursor.column, m_table.columns.size() - 1)};
    nameForReaders(*this, spoken());
    keepInView();
    Refresh();
}

wxString HeatMap::spoken() const {
    if (!m_view.cursor)
        return m_name;
    const auto& row = m_table.rows[m_view.cursor->row];
    const auto& cell = row.cells[m_view.cursor->column];
    return m_name + ": " + shown(row.cells.size() > 1 ? row.cells[1].text : row.candidate) + ", " +
           shown(m_table.columns[m_view.cursor->column].title + " " + app::withSigns(cell));
}

void HeatMap::keepInView() {
    const auto size = GetClientSize();
    const int pinned = m_layout.edges.empty() ? size.GetWidth() : m_layout.edges[m_layout.pinned];
    if (m_table.rows.empty() || size.GetWidth() <= pinned || size.GetHeight() <= m_layout.top())
        return; // not laid out yet; the next size event comes back here
    readScroll();
    const auto place = placeOf(*m_view.cursor);
    int xUnit = 1, yUnit = 1;
    GetScrollPixelsPerUnit(&xUnit, &yUnit);
    int x = -1, y = -1;
    if (place.GetTop() < m_layout.top())
        y = (m_view.top - (m_layout.top() - place.GetTop())) / yUnit;
    else if (place.GetBottom() > size.GetHeight())
        y = (m_view.top + place.GetBottom() - size.GetHeight() + yUnit) / yUnit;
    if (m_view.cursor->column >= m_layout.pinned) {
        if (place.GetLeft() < pinned)
            x = (m_view.left - (pinned - place.GetLeft())) / xUnit;
        else if (place.GetRight() > size.GetWidth())
            x = (m_view.left + place.GetRight() - size.GetWidth() + xUnit) / xUnit;
    }
    if (x >= 0 || y >= 0)
        Scroll(x, y);
    readScroll();
}

void HeatMap::move(int rows, int columns) {
    if (m_table.rows.empty())
        return;
    const auto moved = [](std::size_t at, int by, std::size_t count) {
        const auto to = static_cast<long>(at) + by;
        return static_cast<std::size_t>(std::clamp(to, 0L, static_cast<long>(count) - 1));
    };
    const auto from = m_view.cursor.value_or(HeatCursor{});
    const HeatCursor to{moved(from.row, rows, m_table.rows.size()),
                        moved(from.column, columns, m_table.columns.size())};
    choose(to);
    if (m_onCell)
        m_onCell(to);
}

void HeatMap::key(wxKeyEvent& event) {
    constexpr int page = 10, far = 1'000'000;
    if (event.HasModifiers())
        return event.Skip();
    switch (event.GetKeyCode()) {
    case WXK_UP:
        return move(-1, 0);
    case WXK_DOWN:
        return move(1, 0);
    case WXK_LEFT:
        return move(0, -1);
    case WXK_RIGHT:
        return move(0, 1);
    case WXK_PAGEUP:
        return move(-page, 0);
    case WXK_PAGEDOWN:
        return move(page, 0);
    case WXK_HOME:
        return move(0, -far);
    case WXK_END:
        return move(0, far);
    case WXK_RETURN:
    case WXK_NUMPAD_ENTER:
        if (m_view.cursor && m_onOpen)
            m_onOpen(m_view.cursor->row);
        return;
    case WXK_SPACE:
        if (m_view.cursor && m_onSort)
            m_onSort(m_view.cursor->column);
        return;
    case WXK_TAB:
        Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward : wxNavigationKeyEvent::IsForward);
        return;
    default:
        event.Skip();
    }
}

} // namespace gui

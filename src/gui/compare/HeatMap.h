// SPDX-License-Identifier: MIT
// The heat map as a control: scrolling, cursor by mouse and arrows, sorting by its header; it computes
// nothing.
#pragma once

#include "gui/compare/HeatDrawing.h"

#include <wx/scrolwin.h>

#include <functional>

namespace gui {

class HeatMap : public wxScrolledCanvas {
public:
    explicit HeatMap(wxWindow* parent);

    void show(const app::HeatTable& table, std::size_t sortColumn, app::SortOrder order);
    void retitle(const wxString& name, const wxString& weightLabel);
    void onCell(std::function<void(HeatCursor)> tell) { m_onCell = std::move(tell); }
    /// A row was double-clicked, or Enter pressed in it.
    void onOpen(std::function<void(std::size_t)> tell) { m_onOpen = std::move(tell); }
    void onSort(std::function<void(std::size_t)> tell) { m_onSort = std::move(tell); }
    /// Puts the cursor on a cell and into view, without telling.
    void choose(HeatCursor cursor);
    [[nodiscard]] std::optional<HeatCursor> cursor() const { return m_view.cursor; }
    /// Where a cell is in this window, for tests and tips.
    [[nodiscard]] wxRect placeOf(HeatCursor cursor) const;
    [[nodiscard]] const HeatLayout& layout() const { return m_layout; }
    /// Height at which no row is hidden.
    [[nodiscard]] int wholeHeight() const { return m_layout.height(m_table.rows.size()); }

private:
    void readScroll();
    void paint(wxPaintEvent& event);
    void measure();
    void click(wxMouseEvent& event);
    void openAt(wxMouseEvent& event);
    /// Nothing above and below the rows.
    [[nodiscard]] std::optional<std::size_t> rowAt(int y) const;
    void key(wxKeyEvent& event);
    void move(int rows, int columns);
    void keepInView();
    [[nodiscard]] std::size_t columnAt(int x) const;
    [[nodiscard]] wxString spoken() const;

    app::HeatTable m_table;
    HeatLayout m_layout;
    /// Font the layout was measured with.
    wxFont m_measured;
    HeatView m_view;
    wxString m_name;
    wxString m_weightLabel;
    std::function<void(HeatCursor)> m_onCell;
    std::function<void(std::size_t)> m_onSort;
    std::function<void(std::size_t)> m_onOpen;
};

} // namespace gui

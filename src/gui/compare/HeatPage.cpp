// SPDX-License-Identifier: MIT
// Heat map above, reasons below.
#include "gui/compare/HeatPage.h"

#include "gui/compare/ReasonsPanel.h"
#include "gui/controls/Command.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/controls/WrappedText.h"

#include <algorithm>

namespace gui {

HeatPage::HeatPage(wxWindow* parent, const CompareContext& context) : CompareView(parent, context) {
    m_legend = new WrappedText(
        this,
        shown(tr()("★ best of its column   ⇕ interviewers half the scale or more apart   ◆ must-have")));
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        m_legend->wrapTo(event.GetSize().GetWidth() - 2 * gap(*this));
    });
    buildSplit();
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_legend, wxSizerFlags().Border(wxALL, smallGap(*this)));
    column->Add(m_split, wxSizerFlags(1).Expand());
    SetSizer(column);
}

void HeatPage::buildSplit() {
    m_split = new wxSplitterWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE);
    m_map = new HeatMap(m_split);
    m_map->onCell([this](HeatCursor cursor) { showReasons(cursor); });
    m_map->onOpen([this](std::size_t row) {
        const auto& rows = comparison().state().table.rows;
        if (row < rows.size())
            tellCandidateChosen(*this, rows[row].candidate);
    });
    m_map->onSort([this](std::size_t column) {
        comparison().sortBy(column);
        show();
    });
    m_reasons = new ReasonsPanel(m_split, tr());
    m_split->SetMinimumPaneSize(line(*this) * 8);
    m_split->SetSashGravity(0.6);
    m_split->SplitHorizontally(m_map, m_reasons);
    m_split->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        CallAfter([this] { placeSash(); });
    });
    m_split->Bind(wxEVT_SPLITTER_SASH_POS_CHANGING, [this](wxSplitterEvent& event) {
        event.Skip();
        m_sashMoved = true;
    });
}

void HeatPage::show() {
    const auto& state = comparison().state();
    m_map->retitle(shown(tr()("Comparison")), shown(tr()("Weight")));
    m_map->show(state.table, state.sortColumn, state.sortOrder);
    const auto& rows = state.table.rows;
    const auto& columns = state.table.columns;
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const auto& one) { return one.candidate == m_candidate; });
    const auto column =
        std::find_if(columns.begin(), columns.end(), [&](const auto& one) { return one.key == m_column; });
    constexpr std::size_t composite = 2;
    const HeatCursor cursor{row == rows.end() ? 0 : static_cast<std::size_t>(row - rows.begin()),
                            column == columns.end() ? composite
                                                    : static_cast<std::size_t>(column - columns.begin())};
    Layout();
    placeSash();
    m_map->choose(cursor);
    showReasons(cursor);
}

void HeatPage::choose(const std::string& candidate, const std::string& column) {
    m_candidate = candidate;
    m_column = column;
    show();
}

void HeatPage::placeSash() {
    const int height = m_split->GetClientSize().GetHeight();
    if (!m_sashMoved && height > 0)
        m_split->SetSashPosition(std::min(m_map->wholeHeight() + line(*this), height * 2 / 3));
}

void HeatPage::showReasons(HeatCursor cursor) {
    const auto& table = comparison().state().table;
    if (cursor.row >= table.rows.size() || cursor.column >= table.columns.size())
        return;
    m_candidate = table.rows[cursor.row].candidate;
    m_column = table.columns[cursor.column].key;
    if (const auto reasons = comparison().reasons(m_candidate, m_column))
        m_reasons->show(*reasons, tr());
}

wxString HeatPage::reasons() const {
    return m_reasons->text();
}

Copied HeatPage::copied() const {
    const auto& table = comparison().state().table;
    return {app::tabSeparated(table), app::htmlTable(table)};
}

wxSize HeatPage::pictureSize() const {
    return {m_map->layout().width(), m_map->wholeHeight()};
}

void HeatPage::draw(wxGraphicsContext& context, const HeatTheme& theme) const {
    drawRows(context, theme, 0, static_cast<int>(comparison().state().table.rows.size()));
}

void HeatPage::drawRows(wxGraphicsContext& context, const HeatTheme& theme, int first, int count) const {
    const auto& layout = m_map->layout();
    HeatView part;
    part.width = layout.width();
    part.top = layout.rowHeight * first;
    part.height = layout.height(static_cast<std::size_t>(count));
    part.sortColumn = comparison().state().sortColumn;
    part.sortOrder = comparison().state().sortOrder;
    drawHeatMap(context, comparison().state().table, layout, part, theme, m_map->GetFont(),
                shown(tr()("Weight")));
}

PagePicture HeatPage::paged() const {
    const auto& layout = m_map->layout();
    return {static_cast<double>(layout.width()), static_cast<double>(layout.top()),
            static_cast<double>(layout.rowHeight), comparison().state().table.rows.size(),
            [this](wxGraphicsContext& context, std::size_t first, std::size_t count) {
                drawRows(context, paperTheme(), static_cast<int>(first), static_cast<int>(count));
            }};
}

} // namespace gui

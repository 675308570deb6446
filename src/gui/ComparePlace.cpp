// SPDX-License-Identifier: MIT
// Heat map above, reasons below.
#include "gui/ComparePlace.h"

#include "gui/Command.h"
#include "gui/EmptyPage.h"
#include "gui/Layout.h"
#include "gui/ReasonsPanel.h"
#include "gui/Utf8.h"
#include "gui/WrappedText.h"

#include <wx/clipbrd.h>
#include <wx/dataobj.h>

#include <algorithm>

namespace gui {

using app::CommandId;
using Stage = app::CompareState::Stage;

ComparePlace::ComparePlace(wxWindow* parent, app::Desk& desk) : Place(parent, desk), m_view(desk) {
    build();
}

void ComparePlace::build() {
    m_empty = new EmptyPage(this);
    m_empty->Hide();
    m_page = new wxPanel(this);
    auto* top = topOf(m_page);
    m_split = new wxSplitterWindow(m_page, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE);
    m_map = new HeatMap(m_split);
    m_map->onCell([this](HeatCursor cursor) { showReasons(cursor); });
    m_map->onSort([this](std::size_t column) {
        m_view.sortBy(column);
        show();
    });
    m_reasons = new ReasonsPanel(m_split, desk().tr());
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
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(top, wxSizerFlags().Expand().Border(wxALL, smallGap(*this)));
    column->Add(m_split, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, smallGap(*this)));
    m_page->SetSizer(column);
    auto* outer = new wxBoxSizer(wxVERTICAL);
    outer->Add(m_empty, wxSizerFlags(1).Expand());
    outer->Add(m_page, wxSizerFlags(1).Expand());
    SetSizer(outer);
}

wxSizer* ComparePlace::topOf(wxWindow* page) {
    const auto& tr = desk().tr();
    m_title = heading(page, "");
    m_summary = new wxStaticText(page, wxID_ANY, "");
    auto* save = new wxButton(page, wxID_ANY, plainLabel(tr(app::command(CommandId::exportWorkbook).text)));
    save->SetToolTip(tooltipOf(CommandId::exportWorkbook, tr));
    save->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { ask(*this, CommandId::exportWorkbook); });
    auto* copy = new wxButton(page, wxID_ANY, plainLabel(tr(app::command(CommandId::copyTable).text)));
    copy->SetToolTip(tooltipOf(CommandId::copyTable, tr));
    copy->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { copyTable(); });
    m_notices = new WrappedText(page, "");
    page->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        m_notices->wrapTo(event.GetSize().GetWidth() - 2 * gap(*this));
    });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_title, wxSizerFlags().CentreVertical().Border(wxRIGHT, gap(*this)));
    row->Add(m_summary, wxSizerFlags(1).CentreVertical());
    row->Add(copy, wxSizerFlags().CentreVertical().Border(wxRIGHT, smallGap(*this)));
    row->Add(save, wxSizerFlags().CentreVertical());
    auto* top = new wxBoxSizer(wxVERTICAL);
    top->Add(row, wxSizerFlags().Expand());
    top->Add(m_notices, wxSizerFlags().Border(wxTOP, smallGap(*this)));
    return top;
}

void ComparePlace::refresh() {
    const auto& tr = desk().tr();
    m_view.load();
    const auto stage = m_view.state().stage;
    m_empty->Show(stage != Stage::ready);
    m_page->Show(stage == Stage::ready);
    if (stage == Stage::noPosition)
        m_empty->say(tr("No position is open. Choose one first."), CommandId::goPositions, tr);
    if (stage == Stage::notFrozen)
        m_empty->say(tr("The plan of this position is not frozen yet: there is nothing to compare."),
                     CommandId::goPrepare, tr);
    if (stage == Stage::noCandidates)
        m_empty->say(tr("This position has no candidates yet."), CommandId::importCandidates, tr);
    if (stage == Stage::ready)
        show();
    Layout();
    if (stage == Stage::ready && IsShownOnScreen() && !IsDescendant(wxWindow::FindFocus()))
        m_map->SetFocus();
}

void ComparePlace::show() {
    const auto& state = m_view.state();
    const auto& tr = desk().tr();
    m_title->SetLabelText(shown(state.title));
    m_summary->SetLabelText(shown(state.summary));
    showNotices();
    m_map->retitle(shown(tr("Comparison")), shown(tr("Weight")));
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
    m_page->Layout();
    placeSash();
    m_map->choose(cursor);
    showReasons(cursor);
}

void ComparePlace::placeSash() {
    const int height = m_split->GetClientSize().GetHeight();
    if (!m_sashMoved && height > 0)
        m_split->SetSashPosition(std::min(m_map->wholeHeight() + line(*this), height * 2 / 3));
}

void ComparePlace::showNotices() {
    const auto& state = m_view.state();
    std::string text = state.blind.empty() ? "" : "⚠ " + state.blind;
    for (const auto& notice : state.notices)
        text += (text.empty() ? "ⓘ " : "\nⓘ ") + notice;
    text += (text.empty() ? "" : "\n") +
            desk().tr()("★ best of its column   ⇕ interviewers 2 or more apart   ◆ must-have");
    m_notices->setText(shown(text));
}

void ComparePlace::showReasons(HeatCursor cursor) {
    const auto& table = m_view.state().table;
    if (cursor.row >= table.rows.size() || cursor.column >= table.columns.size())
        return;
    m_candidate = table.rows[cursor.row].candidate;
    m_column = table.columns[cursor.column].key;
    if (const auto reasons = m_view.reasons(m_candidate, m_column))
        m_reasons->show(*reasons, desk().tr());
}

wxString ComparePlace::reasons() const {
    return m_reasons->text();
}

bool ComparePlace::can(CommandId command) const {
    return command == CommandId::copyTable && m_view.state().stage == Stage::ready;
}

void ComparePlace::run(CommandId command) {
    if (command == CommandId::copyTable)
        copyTable();
}

void ComparePlace::copyTable() const {
    const wxClipboardLocker lock;
    if (!lock)
        return;
    auto* both = new wxDataObjectComposite;
    both->Add(new wxTextDataObject(shown(app::tabSeparated(m_view.state().table))), true);
    both->Add(new wxHTMLDataObject(shown(app::htmlTable(m_view.state().table))));
    wxTheClipboard->SetData(both);
}

void ComparePlace::retitle() {
    DestroyChildren();
    build();
    refresh();
}

} // namespace gui

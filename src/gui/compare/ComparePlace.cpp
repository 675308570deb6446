// SPDX-License-Identifier: MIT
// A title, a row of views, and what is shown in the place of them.
#include "gui/compare/ComparePlace.h"

#include "gui/compare/CompareViews.h"
#include "gui/compare/HeatPage.h"
#include "gui/compare/PictureFile.h"
#include "gui/compare/TextTables.h"
#include "gui/controls/Command.h"
#include "gui/controls/EmptyPage.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/controls/WrappedText.h"

#include <wx/utils.h>

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
    buildViews();
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(top, wxSizerFlags().Expand().Border(wxALL, smallGap(*this)));
    column->Add(m_book, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, smallGap(*this)));
    m_page->SetSizer(column);
    auto* outer = new wxBoxSizer(wxVERTICAL);
    outer->Add(m_empty, wxSizerFlags(1).Expand());
    outer->Add(m_page, wxSizerFlags(1).Expand());
    SetSizer(outer);
}

void ComparePlace::buildViews() {
    m_book = new wxNotebook(m_page, wxID_ANY);
    m_views.clear();
    const CompareContext context{desk(), m_view, [this] { CallAfter([this] { refresh(); }); }};
    for (const auto& row : compareViews()) {
        m_views.push_back(row.make(m_book, context));
        m_book->AddPage(m_views.back(), shown(desk().tr()(row.title)));
    }
    m_fresh.assign(m_views.size(), false);
    m_book->ChangeSelection(m_front);
    m_book->Bind(wxEVT_NOTEBOOK_PAGE_CHANGED, [this](wxBookCtrlEvent& event) {
        event.Skip();
        if (event.GetEventObject() != m_book || event.GetSelection() == wxNOT_FOUND)
            return;
        m_front = static_cast<std::size_t>(event.GetSelection());
        showFront();
    });
    m_page->Bind(wxEVT_CHAR_HOOK, &ComparePlace::openByKey, this);
}

void ComparePlace::openByKey(wxKeyEvent& event) {
    const int number = event.GetKeyCode() - '1';
    if (event.GetModifiers() == wxMOD_ALT && number >= 0 && static_cast<std::size_t>(number) < m_views.size())
        open(static_cast<std::size_t>(number));
    else
        event.Skip();
}

void ComparePlace::open(std::size_t view) {
    m_front = view;
    m_book->ChangeSelection(view);
    showFront();
    this->view().firstControl()->SetFocus();
}

void ComparePlace::showFront() {
    if (m_view.state().stage != Stage::ready)
        return;
    if (!m_fresh[m_front]) {
        const wxBusyCursor busy;
        m_fresh[m_front] = true;
        view().show();
    }
    m_picture->Enable(view().pictureSize().GetWidth() > 0);
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
    m_picture = new wxButton(page, wxID_ANY, shown(tr("Save picture…")));
    m_picture->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { saveShownPicture(); });
    m_notices = new WrappedText(page, "");
    page->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        m_notices->wrapTo(event.GetSize().GetWidth() - 2 * gap(*this));
    });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_title, wxSizerFlags().CentreVertical().Border(wxRIGHT, gap(*this)));
    row->Add(m_summary, wxSizerFlags(1).CentreVertical());
    row->Add(copy, wxSizerFlags().CentreVertical().Border(wxRIGHT, smallGap(*this)));
    row->Add(m_picture, wxSizerFlags().CentreVertical().Border(wxRIGHT, smallGap(*this)));
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
        view().firstControl()->SetFocus();
}

bool ComparePlace::mayFollow() const {
    return m_view.state().stage != Stage::ready || view().mayFollow();
}

void ComparePlace::follow() {
    const auto before = m_view.state().stage;
    if (before != Stage::ready)
        return refresh();
    m_view.load();
    if (m_view.state().stage != Stage::ready)
        return refresh();
    showTop();
    m_fresh.assign(m_views.size(), false);
    m_fresh[m_front] = true;
    view().follow();
    m_picture->Enable(view().pictureSize().GetWidth() > 0);
}

void ComparePlace::show() {
    showTop();
    m_fresh.assign(m_views.size(), false);
    showFront();
}

void ComparePlace::showTop() {
    const auto& state = m_view.state();
    m_title->SetLabelText(shown(state.title));
    m_summary->SetLabelText(shown(state.summary));
    showNotices();
    m_page->Layout();
}

void ComparePlace::showNotices() {
    const auto& state = m_view.state();
    std::string text = state.blind.empty() ? "" : "⚠ " + state.blind;
    for (const auto& notice : state.notices)
        text += (text.empty() ? "ⓘ " : "\nⓘ ") + notice;
    m_notices->Show(!text.empty());
    m_notices->setText(shown(text));
}

HeatMap& ComparePlace::map() const {
    return dynamic_cast<HeatPage&>(*m_views.front()).map();
}

wxString ComparePlace::reasons() const {
    return dynamic_cast<HeatPage&>(*m_views.front()).reasons();
}

bool ComparePlace::can(CommandId command) const {
    return command == CommandId::copyTable && m_view.state().stage == Stage::ready;
}

void ComparePlace::run(CommandId command) {
    if (command == CommandId::copyTable)
        copyTable();
}

void ComparePlace::copyTable() const {
    putOnClipboard(view().copied());
}

void ComparePlace::saveShownPicture() {
    savePicture(*this, view(), m_view.state().title, desk().tr());
}

void ComparePlace::retitle() {
    DestroyChildren();
    build();
    refresh();
}

} // namespace gui

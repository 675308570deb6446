// SPDX-License-Identifier: MIT
// Builds the panels of the interview place and joins them to it.
#include "gui/controls/EmptyPage.h"
#include "gui/controls/Table.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/interview/CandidateBar.h"
#include "gui/interview/FlagPanel.h"
#include "gui/interview/InterviewPlace.h"
#include "gui/interview/KeyLamp.h"
#include "gui/interview/QuestionPanel.h"
#include "gui/interview/RatingPanel.h"
#include "gui/interview/WholePanel.h"

#include <wx/settings.h>
#include <wx/statline.h>

namespace gui {

void InterviewPlace::build() {
    m_empty = new EmptyPage(this);
    m_page = new wxPanel(this);
    m_empty->Hide();
    buildPanels(m_page);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_bar, wxSizerFlags().Expand().Border(wxALL, smallGap(*this)));
    column->Add(new wxStaticLine(m_page), wxSizerFlags().Expand());
    column->Add(columnsOf(m_page), wxSizerFlags(1).Expand().Border(wxALL, smallGap(*this)));
    column->Add(keyRow(m_page), wxSizerFlags().Expand().Border(wxALL, smallGap(*this)));
    m_page->SetSizer(column);
    auto* outer = new wxBoxSizer(wxVERTICAL);
    outer->Add(m_empty, wxSizerFlags(1).Expand());
    outer->Add(m_page, wxSizerFlags(1).Expand());
    SetSizer(outer);
}

void InterviewPlace::buildPanels(wxWindow* page) {
    const auto& tr = desk().tr();
    m_bar = new CandidateBar(page, tr);
    m_bar->onCandidate([this](const std::string& id) { open(id); });
    m_questions =
        makeTable(page, shown(tr("Questions")), {{"", 4}, {shown(tr("Id")), 6}, {shown(tr("Question")), 12}});
    m_questions->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
        const auto row = chosen(*m_questions);
        if (!row || !m_live || *row == m_live->state().question)
            return;
        go([&](app::LiveSession& live) { live.goTo(*row); });
        if (wxGetMouseState().LeftIsDown())
            CallAfter([this] { takeKeys(); });
    });
    m_flags = new FlagPanel(page, [this](const session::Item& item, const std::string& value) {
        m_flags->reveal(item);
        (void)attempt([this, item, value] { return m_live->mark(item, value); });
    });
    m_question = new QuestionPanel(page, [this](const session::Item& item) {
        perform({app::Action::cycle, item, {}});
    });
    m_note = new NoteField(page, desk(), [this](const std::string& text) {
        return attemptText([this, text] { return m_live->writeNote(text, m_note->base()); });
    });
    m_ratings = new RatingPanel(
        page,
        [this](std::size_t row, const std::string& value) {
            (void)attempt([this, row, value] {
                m_live->chooseRow(row);
                return m_live->mark(m_live->state().ratings[row].item, value);
            });
        },
        [this](std::size_t row) {
            go([row](app::LiveSession& live) { live.chooseRow(row); });
            takeKeys();
        });
    m_whole = new WholePanel(
        page, desk(),
        [this](const std::string& code) {
            (void)attempt([this, code] {
                return m_live->mark({session::ItemKind::recommend, {}, {}}, code);
            });
        },
        [this](const std::string& text) {
            return attemptText(
                [this, text] { return m_live->writeOverallNote(text, m_whole->note().base()); });
        });
}

wxSizer* InterviewPlace::columnsOf(wxWindow* page) {
    auto* left = new wxBoxSizer(wxVERTICAL);
    left->Add(m_questions, wxSizerFlags(2).Expand());
    left->Add(m_flags, wxSizerFlags(3).Expand().Border(wxTOP, smallGap(*page)));
    auto* middle = new wxBoxSizer(wxVERTICAL);
    middle->Add(m_question, wxSizerFlags(4).Expand());
    middle->Add(m_note, wxSizerFlags(1).Expand().Border(wxTOP, smallGap(*page)));
    auto* right = new wxBoxSizer(wxVERTICAL);
    right->Add(m_ratings, wxSizerFlags(4).Expand());
    right->Add(m_whole, wxSizerFlags(1).Expand().Border(wxTOP, smallGap(*page)));
    auto* columns = new wxBoxSizer(wxHORIZONTAL);
    columns->Add(left, wxSizerFlags(5).Expand());
    columns->AddSpacer(gap(*page));
    columns->Add(middle, wxSizerFlags(11).Expand());
    columns->AddSpacer(gap(*page));
    columns->Add(right, wxSizerFlags(7).Expand());
    for (const auto part : {0, 2, 4})
        columns->GetItem(static_cast<std::size_t>(part))->SetMinSize(letters(*page, 12), -1);
    return columns;
}

wxSizer* InterviewPlace::keyRow(wxWindow* page) {
    m_keys = new KeyLamp(page);
    m_keys->SetToolTip(shown(desk().tr()("Filled: keys score. Esc brings them back here.")));
    auto* help = new WrappedText(page, keyHelp({}));
    m_help = help;
    page->Bind(wxEVT_SIZE, [this, help](wxSizeEvent& event) {
        event.Skip();
        help->wrapTo(event.GetSize().GetWidth() - 4 * gap(*this));
    });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_keys, wxSizerFlags().CentreVertical().Border(wxRIGHT, smallGap(*page)));
    row->Add(help, wxSizerFlags(1).CentreVertical());
    return row;
}

wxString InterviewPlace::keyHelp(const std::vector<std::string>& levels) const {
    const auto& tr = desk().tr();
    wxString text;
    for (const auto& help : app::liveKeyHelp(levels))
        if (!help.text.empty())
            text += (text.empty() ? "" : "     ") + shown(help.keys) + " " + shown(tr(help.text));
    return text;
}

void InterviewPlace::reveal(const app::Intent& intent) {
    const auto state = m_live->state();
    if (intent.action == app::Action::cycle || intent.action == app::Action::partly)
        m_question->reveal(intent.item);
    if (intent.action == app::Action::rate || intent.action == app::Action::accept)
        m_ratings->revealPointer(state);
    if (intent.action != app::Action::rest)
        return;
    // Several rows: as many as have room, the first of them in any case.
    const auto blank = app::blankTicks(state);
    for (auto item = blank.rbegin(); item != blank.rend(); ++item)
        m_question->reveal(*item);
}

void InterviewPlace::takeKeys() {
    m_keys->SetFocus();
}

void InterviewPlace::retitle() {
    flush();
    DestroyChildren();
    build();
    refresh();
}

} // namespace gui

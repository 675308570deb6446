// SPDX-License-Identifier: MIT
// Builds the panels of the interview place and joins them to it: the question on the left, its ratings on the
// right, the note, the flags and the keys below.
#include "gui/controls/EmptyPage.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/interview/CandidateBar.h"
#include "gui/interview/EndPanel.h"
#include "gui/interview/FlagPanel.h"
#include "gui/interview/InterviewPlace.h"
#include "gui/interview/KeyLine.h"
#include "gui/interview/QuestionPanel.h"
#include "gui/interview/RatingPanel.h"
#include "gui/interview/StandingBar.h"
#include "gui/interview/WholePanel.h"

#include <wx/statline.h>

namespace gui {

void InterviewPlace::build() {
    m_empty = new EmptyPage(this);
    m_page = new wxPanel(this);
    m_empty->Hide();
    buildPanels(m_page);
    const auto row = wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, smallGap(*this));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_bar, wxSizerFlags().Expand().Border(wxALL, smallGap(*this)));
    column->Add(m_standing, row);
    column->Add(new wxStaticLine(m_page), wxSizerFlags().Expand());
    column->Add(columnsOf(m_page), wxSizerFlags(1).Expand().Border(wxALL, smallGap(*this)));
    column->Add(noteRow(m_page), row);
    column->Add(m_keys, row);
    m_page->SetSizer(column);
    auto* outer = new wxBoxSizer(wxVERTICAL);
    outer->Add(m_empty, wxSizerFlags(1).Expand());
    outer->Add(m_page, wxSizerFlags(1).Expand());
    SetSizer(outer);
}

void InterviewPlace::buildPanels(wxWindow* page) {
    const auto& tr = desk().tr();
    m_bar = new CandidateBar(page, tr, [this](std::size_t question) {
        go([question](app::LiveSession& live) {
            if (question < live.state().questions.size())
                live.goTo(question);
            else
                live.goToEnd();
        });
        takeKeys();
    });
    m_bar->onCandidate([this](const std::string& id) { open(id); });
    m_question = new QuestionPanel(
        page,
        [this](const session::Item& item) {
            perform({app::Action::cycle, item, {}});
        },
        [this](const session::Item& item, const std::string& value) {
            (void)attempt([this, item, value] { return m_live->mark(item, value); });
        });
    m_flags = new FlagPanel(page, [this](const session::Item& item) {
        perform({app::Action::flag, item, {}});
    });
    const TextKeeper keeper{
        [this](const session::Item& item) { return m_live->textPlace(item); },
        [this](const session::Item& item, const std::string& text, const std::string& base) {
            return attemptText([this, item, text, base] { return m_live->writeText(item, text, base); });
        }};
    m_standing = new StandingBar(page);
    m_end = new EndPanel(page, desk(), keeper);
    m_note = new NoteField(page, desk(), [this](const std::string& text) {
        return attemptText([this, text] { return m_live->writeNote(text, m_note->base()); });
    });
    m_note->growBetween(1, 4);
    m_ratings = new RatingPanel(
        page,
        [this](std::size_t row, const std::string& value) {
            (void)attempt([this, row, value] {
                m_live->chooseRow(row);
                return value.empty() ? m_live->mark(m_live->state().ratings[row].item, value)
                                     : m_live->perform({app::Action::rate, {}, value});
            });
        },
        [this](std::size_t row) {
            go([row](app::LiveSession& live) { live.chooseRow(row); });
            takeKeys();
        });
    m_whole = new WholePanel(
        page, desk(),
        [this](const std::string& code) {
            perform({app::Action::recommend, {session::ItemKind::recommend, {}, {}}, code});
        },
        keeper,
        [this](const std::string& text) {
            return attemptText(
                [this, text] { return m_live->writeOverallNote(text, m_whole->note().base()); });
        });
    m_keys = new KeyLine(
        page, tr, [this](bool yes) { answerTyped(yes); },
        [this] {
            perform({app::Action::flags, {}, {}});
            takeKeys();
        });
}

wxSizer* InterviewPlace::columnsOf(wxWindow* page) {
    const auto whole = wxSizerFlags(1).Expand();
    auto* left = new wxBoxSizer(wxVERTICAL);
    for (wxWindow* panel :
         {static_cast<wxWindow*>(m_question), static_cast<wxWindow*>(m_flags), static_cast<wxWindow*>(m_end)})
        left->Add(panel, whole);
    auto* right = new wxBoxSizer(wxVERTICAL);
    right->Add(m_ratings, whole);
    right->Add(m_whole, whole);
    auto* columns = new wxBoxSizer(wxHORIZONTAL);
    columns->Add(left, wxSizerFlags(3).Expand());
    columns->AddSpacer(gap(*page));
    columns->Add(right, wxSizerFlags(2).Expand());
    columns->GetItem(std::size_t{0})->SetMinSize(letters(*page, 30), -1);
    columns->GetItem(std::size_t{2})->SetMinSize(letters(*page, 30), -1);
    return columns;
}

wxSizer* InterviewPlace::noteRow(wxWindow* page) {
    m_noteLabel = new wxStaticText(page, wxID_ANY, "");
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_noteLabel, wxSizerFlags().Border(wxTOP | wxRIGHT, smallGap(*page)));
    row->Add(m_note, wxSizerFlags(1).Expand());
    return row;
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
    m_keys->lamp().SetFocus();
}

void InterviewPlace::retitle() {
    flush();
    DestroyChildren();
    build();
    refresh();
}

} // namespace gui

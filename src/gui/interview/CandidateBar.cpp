// SPDX-License-Identifier: MIT
// Everything has its own width: nothing moves when a number grows.
#include "gui/interview/CandidateBar.h"

#include "gui/controls/Accessible.h"
#include "gui/controls/Command.h"
#include "gui/controls/SavingSign.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/interview/LiveTexts.h"

#include <algorithm>

namespace gui {

namespace {

bool anythingWaits(const app::LiveState& state) {
    return state.noteSaving == app::Saving::waiting || state.protocolSaving == app::Saving::waiting ||
           state.overallNoteSaving == app::Saving::waiting ||
           state.recommendationSaving == app::Saving::waiting ||
           std::any_of(state.questions.begin(), state.questions.end(),
                       [](const auto& line) { return line.saving == app::Saving::waiting; }) ||
           std::any_of(state.flags.begin(), state.flags.end(),
                       [](const auto& flag) { return flag.saving == app::Saving::waiting; }) ||
           std::any_of(state.ratings.begin(), state.ratings.end(),
                       [](const auto& rating) { return rating.saving == app::Saving::waiting; });
}

std::string notesOf(const app::LiveState& state, const words::Words& tr) {
    std::string text;
    const auto add = [&](const std::string& part) { text += (text.empty() ? "" : " · ") + part; };
    if (state.lookOnly)
        add(tr("Opened to look only"));
    if (state.submitted)
        add(tr("✔ Submitted"));
    if (state.olderPlan > 0)
        add(tr("⚠ plan version {0}, not the newest", state.olderPlan));
    return text;
}

/// "1:20 / 6:00"; "⚠ 2:10 / 1–2 min" for an answer that should be shorter.
wxString questionClock(const app::LiveState& state, const words::Words& tr) {
    const auto clock = clockText(state.seconds) + " / ";
    if (!state.answerTime)
        return clock + clockText(60 * state.plannedMinutes);
    const bool over = state.seconds > 60 * state.answerTime->most;
    return shown(over ? "⚠ " : "") + clock +
           shown(tr("{0}–{1} min", state.answerTime->least, state.answerTime->most));
}

} // namespace

CandidateBar::CandidateBar(wxWindow* parent, const words::Words& tr, QuestionDots::OnGo onGo)
    : wxPanel(parent), m_people(new wxChoice(this, wxID_ANY)),
      m_interviewer(new wxButton(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT)),
      m_dots(new QuestionDots(this, std::move(onGo))), m_clock(fixedText(24)), m_saving(fixedText(12)),
      m_notes(new wxStaticText(this, wxID_ANY, "")) {
    m_people->SetFont(GetFont().MakeBold());
    m_people->SetMinSize({letters(*this, 22), -1});
    m_people->SetMaxSize({letters(*this, 34), -1});
    nameForReaders(*m_people, shown(tr("Candidate")));
    m_people->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        const auto at = static_cast<std::size_t>(event.GetSelection());
        if (m_onCandidate && at < m_ids.size())
            m_onCandidate(m_ids[at]);
    });
    m_interviewer->SetToolTip(tooltipOf(app::CommandId::whoAmI, tr));
    m_interviewer->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { ask(*this, app::CommandId::whoAmI); });
    m_submit = new wxButton(this, wxID_ANY, shown(tr("Submit")));
    m_submit->SetToolTip(tooltipOf(app::CommandId::submitCard, tr));
    m_submit->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { ask(*this, app::CommandId::submitCard); });
    const auto next = wxSizerFlags().CentreVertical().Border(wxLEFT, smallGap(*this));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_people, wxSizerFlags(1).CentreVertical());
    row->Add(m_interviewer, next);
    row->Add(m_dots, next);
    row->AddStretchSpacer();
    row->Add(m_notes, next);
    row->Add(m_clock, next);
    row->Add(m_saving, next);
    row->Add(m_submit, next);
    SetSizer(row);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        fitDots();
        event.Skip();
    });
}

void CandidateBar::fitDots() {
    m_dots->label(QuestionDots::Labels::words);
    if (GetSizer()->CalcMin().GetWidth() > GetSize().GetWidth())
        m_dots->label(QuestionDots::Labels::letters);
}

wxStaticText* CandidateBar::fixedText(int width) {
    auto* text = new wxStaticText(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize,
                                  wxST_NO_AUTORESIZE | wxALIGN_RIGHT);
    text->SetMinSize({letters(*this, width), anyLine(*this)});
    return text;
}

void CandidateBar::showPeople(const std::vector<session::Candidate>& people, const std::string& chosen) {
    std::vector<std::string> ids;
    wxArrayString names;
    for (const auto& person : people) {
        ids.push_back(person.id);
        names.Add(shown(person.id + "  " + person.name));
    }
    if (ids != m_ids || names != m_people->GetStrings()) {
        m_ids = ids;
        m_people->Set(names);
    }
    const auto at = std::find(m_ids.begin(), m_ids.end(), chosen);
    m_people->SetSelection(at == m_ids.end() ? wxNOT_FOUND : static_cast<int>(at - m_ids.begin()));
}

void CandidateBar::show(const app::LiveState& state, const words::Words& tr) {
    if (const auto name = shown(state.interviewer); m_interviewer->GetLabelText() != name) {
        m_interviewer->SetLabel(wxControl::EscapeMnemonics(name));
        nameForReaders(*m_interviewer, shown(tr("Interviewer: {0}", state.interviewer)));
        Layout();
    }
    m_dots->show(state, tr);
    if (const auto notes = shown(notesOf(state, tr)); m_notes->GetLabelText() != notes) {
        m_notes->SetLabelText(notes);
        Layout();
    }
    m_submit->Enable(!state.submitted && !state.lookOnly &&
                     state.standing.kind != app::Standing::Kind::discarded);
    fitDots();
    if (m_dots->GetSize().GetWidth() != m_dots->GetMinSize().GetWidth())
        Layout();
}

void CandidateBar::showClock(const app::LiveState& state, bool typing, const words::Words& tr) {
    auto clock = clockText(state.allSeconds) + " / " + clockText(60 * state.bookedMinutes);
    if (state.page == app::Page::question)
        clock += "   " + questionClock(state, tr);
    if (state.paused && !state.submitted)
        clock = shown("‖ ") + clock;
    m_clock->SetLabelText(clock);
    m_clock->SetToolTip(shown(tr("The interview / booked · this question / planned")));
    const bool waits = anythingWaits(state);
    m_saving->SetForegroundColour(waits ? unsavedColour() : wxNullColour);
    m_saving->SetLabelText(shown(waits ? "⚠ " + tr("NOT SAVED") : typing ? tr("typing…") : tr("✔ saved")));
}

} // namespace gui

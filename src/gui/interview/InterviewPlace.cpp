// SPDX-License-Identifier: MIT
// Hands keys to the session and its state to the panels; the panels are laid out in InterviewLayout.cpp, what
// is refused is said in InterviewActions.cpp.
#include "gui/interview/InterviewPlace.h"

#include "app/interview/InterviewRoom.h"
#include "app/ports/SystemError.h"
#include "gui/controls/EmptyPage.h"
#include "gui/controls/Utf8.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/interview/CandidateBar.h"
#include "gui/interview/EndPanel.h"
#include "gui/interview/FlagPanel.h"
#include "gui/interview/KeyLine.h"
#include "gui/interview/LiveKeyReader.h"
#include "gui/interview/QuestionPanel.h"
#include "gui/interview/RatingPanel.h"
#include "gui/interview/StandingBar.h"
#include "gui/interview/WholePanel.h"

#include <wx/msgdlg.h>

#include <algorithm>

namespace gui {

using app::CommandId;
using app::LiveSession;

InterviewPlace::InterviewPlace(wxWindow* parent, app::Desk& desk) : Place(parent, desk), m_second(this) {
    build();
    Bind(wxEVT_CHAR_HOOK, &InterviewPlace::readKey, this);
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
        if (!m_live || !IsShownOnScreen())
            return;
        takeOver();
        showClock();
    });
    Bind(wxEVT_CHILD_FOCUS, [this](wxChildFocusEvent& event) {
        event.Skip();
        if (m_keys != nullptr)
            m_keys->lamp().writing(takesLetters(wxWindow::FindFocus()));
    });
    Bind(wxEVT_SHOW, [this](wxShowEvent& event) {
        event.Skip();
        if (!event.IsShown())
            leave();
    });
    constexpr int second = 1000;
    m_second.Start(second);
}

InterviewPlace::~InterviewPlace() {
    leave();
}

std::optional<app::LiveState> InterviewPlace::state() const {
    return m_live ? std::optional(m_live->state()) : std::nullopt;
}

std::optional<std::pair<std::string, CommandId>> InterviewPlace::obstacle() const {
    const auto& tr = desk().tr();
    switch (app::obstacleOf(desk())) {
    case app::Obstacle::noPosition:
        return std::pair(tr("No position is open. Choose one first."), CommandId::goPositions);
    case app::Obstacle::notFrozen:
        return std::pair(tr("The plan of this position is not frozen yet: interviews begin after that."),
                         CommandId::goPrepare);
    case app::Obstacle::noCandidates:
        return std::pair(tr("This position has no candidates yet."), CommandId::importCandidates);
    case app::Obstacle::noInterviewer:
        return std::pair(tr("Say first who is interviewing: a scorecard has exactly one author."),
                         CommandId::whoAmI);
    case app::Obstacle::none:
        break;
    }
    return std::nullopt;
}

void InterviewPlace::refresh() {
    const auto problem = obstacle();
    m_empty->Show(problem.has_value());
    m_page->Show(!problem.has_value());
    if (problem) {
        leave();
        m_live.reset();
        m_empty->say(problem->first, problem->second, desk().tr());
        Layout();
        return;
    }
    m_position = desk().position();
    open(desk().candidate());
    Layout();
}

void InterviewPlace::open(const std::string& candidate) {
    read(candidate);
    m_sentence.clear();
    show();
    if (IsShownOnScreen())
        takeKeys();
    offerRole();
}

void InterviewPlace::follow() {
    if (obstacle() || !m_live || !m_page->IsShown() || m_asking)
        return m_asking ? void() : refresh();
    read(m_candidate);
    show();
}

void InterviewPlace::takeOver() {
    if (!m_live->takeOver())
        return;
    show();
    say(desk().tr()("The other window has left this scorecard: it is written here now."));
}

void InterviewPlace::read(const std::string& candidate) {
    const auto room = app::interviewRoom(desk(), m_position);
    const auto& chosen = room.personOr(candidate);
    const bool same = m_planVersion == room.position.frozen->plan.version && m_live &&
                      m_live->candidate().id == chosen.id && m_candidate == chosen.id &&
                      m_live->interviewer() == desk().interviewer() && m_live->positionId() == m_position;
    if (same) {
        m_live->reload();
    } else {
        leave();
        m_live = std::make_unique<LiveSession>(desk(), room.position, chosen);
        m_planVersion = room.position.frozen->plan.version;
        m_candidate = chosen.id;
        desk().chooseCandidate(m_candidate);
    }
    m_live->arrive();
    m_bar->showPeople(room.people, m_candidate);
}

void InterviewPlace::show() {
    const auto state = m_live->state();
    const auto& tr = desk().tr();
    m_bar->show(state, tr);
    if (m_standing->show(state, tr))
        m_page->Layout();
    showPanels(state);
    const auto& id = state.questions[state.question].id;
    if (const auto label = shown(tr("Note on {0} (F4)", id)); m_noteLabel->GetLabelText() != label) {
        m_noteLabel->SetLabelText(label);
        m_note->nameAs(label);
        m_page->Layout();
    }
    m_note->show(m_live->notePlace(), state.note, state.noteSaving);
    m_keys->lamp().spoken(
        m_keys->lamp().word() + ". " +
        shown(state.atEnd ? tr("Summing up: {0}", state.candidate) : tr("{0}: {1}", id, state.text)));
    m_whole->show(m_live->overallNotePlace(), state);
    for (auto* note : notes())
        note->lock(state.lookOnly || app::isLocked(state));
    say(state.elsewhere.empty() ? m_sentence : "⚠ " + state.elsewhere);
    showClock();
}

void InterviewPlace::showPanels(const app::LiveState& state) {
    const auto& tr = desk().tr();
    const bool flags = state.choosingFlag;
    const bool asks = !state.atEnd && !flags;
    if (asks || m_question->IsShown())
        m_question->show(state, tr);
    if (flags)
        m_flags->show(state, tr);
    if (state.atEnd)
        m_end->show(state, tr);
    m_ratings->show(state, tr);
    const std::pair<wxWindow*, bool> panels[] = {
        {m_question, asks},        {m_flags, flags},       {m_end, state.atEnd && !flags},
        {m_ratings, !state.atEnd}, {m_whole, state.atEnd}, {m_noteLabel, !state.atEnd},
        {m_note, !state.atEnd}};
    bool other = false;
    for (const auto& [panel, shows] : panels)
        other = panel->Show(shows) || other;
    if (other)
        m_page->Layout();
}

void InterviewPlace::showClock() {
    const auto all = notes();
    const bool typing = std::any_of(all.begin(), all.end(), [](const auto* note) { return note->isTyped(); });
    m_bar->showClock(m_live->state(), typing, desk().tr());
}

void InterviewPlace::say(const std::string& sentence) {
    m_sentence = sentence;
    const auto state = m_live->state();
    m_keys->show(state, sentence.empty() ? state.said : sentence, desk().tr());
}

void InterviewPlace::leave() {
    if (!m_live)
        return;
    try {
        flush();
        m_live->leave();
    } catch (...) { // also on the way out, where nothing may be thrown
        // The minutes of this question are lost; every mark was stored when it was made.
        m_second.Stop();
    }
}

void InterviewPlace::submit() {
    flush();
    const auto& tr = desk().tr();
    for (const auto* note : notes())
        if (const auto why = note->unsaved(); !why.empty())
            return say(tr("⚠ A note is not saved, so the scorecard is not submitted: {}", why));
    const auto state = m_live->state();
    auto text =
        tr("Submit the scorecard of {0}? It is locked then; whoever reopens it says why, and both values are "
           "kept.",
           state.candidate);
    const auto ends = m_live->ends();
    if (!state.missing.empty()) {
        text += "\n\n" + tr("Still missing:");
        for (const auto& sentence : state.missing)
            text += "\n• " + sentence;
    }
    for (const auto& row : ends)
        for (const auto& doubt : row.doubts)
            text += "\n" + tr("{0}: {1}", row.competency, app::sentence(doubt));
    const bool open = !state.missing.empty() || std::any_of(ends.begin(), ends.end(), [](const auto& row) {
        return std::any_of(row.doubts.begin(), row.doubts.end(),
                           [](const auto& doubt) { return doubt.isOpen(); });
    });
    wxMessageDialog dialog(this, shown(text), shown(tr("Submit the scorecard")),
                           wxYES_NO | wxICON_QUESTION | (open ? wxNO_DEFAULT : wxYES_DEFAULT));
    dialog.SetYesNoLabels(shown(tr("Submit")), shown(tr("Not yet")));
    if (dialog.ShowModal() != wxID_YES)
        return;
    (void)attempt([this] { return m_live->submit(); });
    takeKeys();
}

void InterviewPlace::otherCandidate(int by) {
    if (const auto next = app::interviewRoom(desk(), m_position).beside(m_candidate, by))
        open(*next);
}

} // namespace gui

// SPDX-License-Identifier: MIT
// Hands keys to the session and its state to the panels; the panels are laid out in InterviewLayout.cpp, what
// is refused is said in InterviewActions.cpp.
#include "gui/interview/InterviewPlace.h"

#include "app/interview/InterviewRoom.h"
#include "app/ports/SystemError.h"
#include "gui/controls/EmptyPage.h"
#include "gui/controls/SavingSign.h"
#include "gui/controls/Table.h"
#include "gui/controls/Utf8.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/interview/CandidateBar.h"
#include "gui/interview/FlagPanel.h"
#include "gui/interview/KeyLamp.h"
#include "gui/interview/LiveKeyReader.h"
#include "gui/interview/LiveTexts.h"
#include "gui/interview/QuestionPanel.h"
#include "gui/interview/RatingPanel.h"
#include "gui/interview/WholePanel.h"

#include <wx/msgdlg.h>

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
        m_question->showClock(m_live->state(), this->desk().tr());
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
    m_bar->say({});
    show();
    if (IsShownOnScreen())
        takeKeys();
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
    m_bar->say(desk().tr()("The other window has left this scorecard: it is written here now."));
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
    showQuestions(state);
    m_flags->show(state, tr);
    m_question->show(state, tr);
    const auto& id = state.questions[state.question].id;
    m_note->retitle(shown(tr("Note on {0} (F4; Esc back to the keys)", id)));
    m_note->show(m_live->notePlace(), state.note, state.noteSaving);
    m_keys->saying(shown(tr("{0}: {1}", id, state.text)));
    m_help->setText(keyHelp(state.levels));
    m_ratings->show(state, tr);
    m_whole->show(m_live->overallNotePlace(), state);
    for (auto* note : {m_note, &m_whole->note()})
        note->lock(state.lookOnly);
    if (!state.elsewhere.empty())
        m_bar->say("⚠ " + state.elsewhere);
}

void InterviewPlace::showQuestions(const app::LiveState& state) {
    std::vector<TableRow> rows;
    for (const auto& line : state.questions)
        rows.push_back(
            {progressSign(line.progress), shown(line.id), savingSign(line.saving) + shown(line.text)});
    fill(*m_questions, rows);
    choose(*m_questions, state.question);
}

void InterviewPlace::readKey(wxKeyEvent& event) {
    auto* focus = wxWindow::FindFocus();
    if (!m_live || !m_page->IsShown())
        return event.Skip();
    if (const auto command = liveCommand(event))
        return run(*command);
    if (event.GetKeyCode() == WXK_ESCAPE && !event.HasModifiers()) {
        flush();
        return takeKeys();
    }
    const auto key = liveKey(event, focus);
    if (key && m_flags->hasFocus() && (key->name == "Up" || key->name == "Down")) {
        focus->Navigate(key->name == "Up" ? wxNavigationKeyEvent::IsBackward
                                          : wxNavigationKeyEvent::IsForward);
        return;
    }
    const auto intent = key ? app::intentOf(m_live->state(), {key->name, key->shift}) : std::nullopt;
    if (!intent)
        return event.Skip();
    perform(*intent);
}

void InterviewPlace::perform(const app::Intent& intent) {
    if (intent.action == app::Action::note)
        return m_note->take();
    if (intent.action == app::Action::flags)
        return m_flags->take();
    reveal(intent);
    (void)attempt([this, intent] { return m_live->perform(intent); });
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

bool InterviewPlace::can(CommandId command) const {
    if (!m_live || !m_page->IsShown())
        return false;
    switch (command) {
    case CommandId::undo:
        return m_live->state().canUndo;
    case CommandId::redo:
        return m_live->state().canRedo;
    case CommandId::submitCard:
        return !m_live->state().submitted && !m_live->state().lookOnly;
    case CommandId::nextQuestion:
    case CommandId::previousQuestion:
    case CommandId::nextCandidate:
    case CommandId::writeNote:
        return true;
    default:
        return false;
    }
}

void InterviewPlace::run(CommandId command) {
    if (!can(command))
        return;
    switch (command) {
    case CommandId::undo:
        flush();
        return static_cast<void>(attempt([this] { return m_live->undo(); }));
    case CommandId::redo:
        flush();
        return static_cast<void>(attempt([this] { return m_live->redo(); }));
    case CommandId::nextQuestion:
        go([](LiveSession& live) { live.next(); });
        return takeKeys();
    case CommandId::previousQuestion:
        go([](LiveSession& live) { live.previous(); });
        return takeKeys();
    case CommandId::nextCandidate:
        return nextCandidate();
    case CommandId::writeNote:
        return m_note->take();
    case CommandId::submitCard:
        return submit();
    default:
        return;
    }
}

void InterviewPlace::submit() {
    flush();
    const auto& tr = desk().tr();
    for (const auto* note : {m_note, &m_whole->note()})
        if (const auto why = note->unsaved(); !why.empty())
            return m_bar->say(tr("⚠ A note is not saved, so the scorecard is not submitted: {}", why));
    const auto state = m_live->state();
    auto text =
        tr("Submit the scorecard of {0}? Later changes stay visible as debrief entries and need a reason.",
           state.candidate);
    if (!state.missing.empty()) {
        text += "\n\n" + tr("Still missing:");
        for (const auto& sentence : state.missing)
            text += "\n• " + sentence;
    }
    wxMessageDialog dialog(this, shown(text), shown(tr("Submit the scorecard")), wxYES_NO | wxICON_QUESTION);
    dialog.SetYesNoLabels(shown(tr("Submit")), shown(tr("Not yet")));
    if (dialog.ShowModal() != wxID_YES)
        return;
    (void)attempt([this] { return m_live->submit(); });
    takeKeys();
}

void InterviewPlace::nextCandidate() {
    if (const auto next = app::interviewRoom(desk(), m_position).after(m_candidate))
        open(*next);
}

} // namespace gui

// SPDX-License-Identifier: MIT
// What a key or a command is for: a choice that is open, a note that is being typed, a mark, a way to go.
#include "gui/controls/Composing.h"
#include "gui/interview/InterviewPlace.h"
#include "gui/interview/KeyLine.h"
#include "gui/interview/LiveKeyReader.h"
#include "gui/interview/StagePanel.h"
#include "gui/interview/WholePanel.h"

namespace gui {

using app::CommandId;
using app::LiveSession;

void InterviewPlace::readKey(wxKeyEvent& event) {
    auto* focus = wxWindow::FindFocus();
    using Stroke = app::KeyPress::Stroke;
    const auto stroke = m_held.isAgain(event) ? Stroke::again : Stroke::fresh;
    if (!m_live || !m_page->IsShown() || isComposing(focus))
        return event.Skip();
    if (closeChoice(event) || m_note->takesKey(event))
        return;
    if (const auto command = liveCommand(event))
        return run(*command);
    if (event.GetKeyCode() == WXK_ESCAPE && !event.HasModifiers()) {
        flush();
        return takeKeys();
    }
    if (app::isProtocol(m_live->page()))
        return readFieldKey(event);
    const auto key = liveKey(event, focus, stroke);
    const auto intent =
        key ? app::intentOf(m_live->state(), {key->name, key->shift, key->stroke}) : std::nullopt;
    if (stroke == Stroke::fresh && isTyped(event, intent))
        return show();
    if (!intent)
        return event.Skip();
    perform(*intent);
}

void InterviewPlace::readFieldKey(wxKeyEvent& event) {
    auto* focus = wxWindow::FindFocus();
    const bool fromHere = focus == &m_keys->lamp() || m_stage->IsDescendant(focus);
    if (event.GetKeyCode() != WXK_TAB || event.GetModifiers() == wxMOD_CONTROL || !fromHere)
        return event.Skip();
    if (!m_stage->step(event.ShiftDown() ? -1 : 1))
        takeKeys();
}

bool InterviewPlace::closeChoice(const wxKeyEvent& event) {
    const int key = event.GetKeyCode();
    const auto state = m_live->state();
    if (event.HasAnyModifiers() || (state.typed.empty() && !state.choosingFlag))
        return false;
    if (!state.typed.empty() && (key == WXK_RETURN || key == WXK_NUMPAD_ENTER)) {
        answerTyped(true);
        return true;
    }
    if (key != WXK_ESCAPE)
        return false;
    answerTyped(false);
    return true;
}

bool InterviewPlace::isTyped(const wxKeyEvent& event, const std::optional<app::Intent>& intent) {
    const auto character = typedCharacter(event, wxWindow::FindFocus());
    const auto means = intent ? app::TypingGuard::Means::something : app::TypingGuard::Means::nothing;
    return !character.empty() && m_live->hear(character, means);
}

std::vector<std::string> InterviewPlace::findTags(const std::string& letters) {
    constexpr std::size_t most = 6;
    if (!m_tags)
        m_tags = m_live->quickTags();
    return m_tags->find(letters, most);
}

std::string InterviewPlace::offerOf(const std::vector<std::string>& words) const {
    std::string line;
    for (std::size_t at = 0; at < words.size(); ++at)
        line += (line.empty() ? "#  " : "   ") + std::to_string(at + 1) + " " + words[at];
    return line.empty() ? line : line + "   " + desk().tr()("(Enter takes the first)");
}

void InterviewPlace::answerTyped(bool yes) {
    if (yes)
        (void)attempt([this] { return m_live->takeTypedAsNote(); });
    m_live->closeChoices();
    show();
    takeKeys();
}

void InterviewPlace::perform(const app::Intent& intent) {
    if (intent.action == app::Action::note)
        return (m_live->state().atEnd ? m_whole->note() : *m_note).take();
    if (intent.action == app::Action::rest && !mayMarkRest())
        return;
    reveal(intent);
    (void)attempt([this, intent] { return m_live->perform(intent); });
}

bool InterviewPlace::can(CommandId command) const {
    if (!m_live || !m_page->IsShown())
        return false;
    const auto state = m_live->state();
    const bool writes = !state.lookOnly && state.elsewhere.empty();
    using Kind = app::Standing::Kind;
    const auto standing = state.standing.kind;
    switch (command) {
    case CommandId::undo:
        return state.canUndo;
    case CommandId::redo:
        return state.canRedo;
    case CommandId::submitCard:
        return !state.submitted && !state.lookOnly && standing != Kind::discarded;
    case CommandId::reopenCard:
        return writes && app::isLocked(state) && standing == Kind::locked;
    case CommandId::discardCard:
        return writes && standing != Kind::discarded && m_live->isBegun();
    case CommandId::bringBackCard:
        return writes && standing == Kind::discarded;
    case CommandId::recuseCard:
        return writes && standing != Kind::recused && standing != Kind::discarded;
    case CommandId::takePart:
        return writes && standing == Kind::recused;
    case CommandId::sayRole:
        return writes && !state.submitted && m_live->isOutsider();
    case CommandId::nextQuestion:
    case CommandId::previousQuestion:
    case CommandId::nextCandidate:
    case CommandId::previousCandidate:
    case CommandId::goBefore:
    case CommandId::goDuring:
    case CommandId::goAfter:
        return true;
    case CommandId::writeNote:
        return !app::isProtocol(m_live->page());
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
    case CommandId::goBefore:
        return goToPage(app::Page::before);
    case CommandId::goDuring:
        return goToPage(app::Page::during);
    case CommandId::goAfter:
        return goToPage(app::Page::after);
    case CommandId::nextCandidate:
        return otherCandidate(1);
    case CommandId::previousCandidate:
        return otherCandidate(-1);
    case CommandId::writeNote:
        return perform({app::Action::note, {}, {}});
    case CommandId::submitCard:
        return submit();
    case CommandId::reopenCard:
        return because(desk().tr()("Why is the scorecard of {0} reopened? Both values are kept.",
                                   m_live->candidate().name),
                       [this](const std::string& reason) { return m_live->reopen(reason); });
    case CommandId::discardCard:
        return discard();
    case CommandId::bringBackCard:
        return becauseIfLocked(desk().tr()("Why is it brought back?"),
                               [this](const std::string& why) { return m_live->bringBack(why); });
    case CommandId::recuseCard:
        return recuse();
    case CommandId::takePart:
        return becauseIfLocked(desk().tr()("Why do you take part again?"), [this](const std::string& why) {
            return m_live->takeRole(session::Meaning::none, why);
        });
    case CommandId::sayRole:
        return askRole();
    default:
        return;
    }
}

} // namespace gui

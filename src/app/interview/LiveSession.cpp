// SPDX-License-Identifier: MIT
// Writing, moving and undoing; what each key does is LiveActions.cpp and LiveRows.cpp, what is not in the
// file LiveKeeping.cpp.
#include "app/interview/LiveSession.h"

#include "app/interview/CardGaps.h"
#include "app/ports/SystemError.h"
#include "plan/Coverage.h"
#include "session/MarkRule.h"

#include <algorithm>
#include <cassert>
#include <charconv>

namespace app {

namespace {

using session::Edit;
using session::Item;
using session::ItemKind;
using session::Meaning;
using std::chrono::milliseconds;

/// Paging through questions stores nothing; staying this long does.
constexpr milliseconds noticeable{3000};

milliseconds storedTime(const session::Scorecard& card, const std::string& question) {
    const auto text = session::valueOf(card, {ItemKind::minutes, question, {}});
    double minutes = 0;
    std::from_chars(text.data(), text.data() + text.size(), minutes);
    return milliseconds(static_cast<milliseconds::rep>(minutes * 60'000));
}

std::string minutesText(milliseconds time) {
    constexpr double most = 600;
    return fmt::format("{:.2f}", std::min(most, static_cast<double>(time.count()) / 60'000));
}

} // namespace

LiveSession::LiveSession(Desk& desk, session::Position position, session::Candidate candidate)
    : m_desk(desk), m_position(std::move(position)), m_candidate(std::move(candidate)) {
    assert(m_position.frozen.has_value() && !desk.interviewer().empty());
    m_card.candidate = m_candidate.id;
    m_card.interviewer = desk.interviewer();
    readCard();
    if (!m_card.structureHash.empty() && m_card.structureHash != frozen().structureHash)
        if (auto own = desk.store().frozenPlan(m_position.id, m_card.planVersion)) {
            m_position.frozen = std::move(own);
            m_olderPlan = m_card.planVersion;
        }
    const auto& questions = frozen().plan.questions;
    const auto open = std::find_if(questions.begin(), questions.end(), [&](const auto& planned) {
        const auto progress = progressOf(frozen(), m_card, planned.id);
        return progress == Progress::untouched || progress == Progress::begun;
    });
    m_question = open == questions.end() ? 0 : static_cast<std::size_t>(open - questions.begin());
    m_row = firstRow();
}

LiveState LiveSession::state() const {
    auto state = liveState({m_position, m_candidate, m_card, m_question, m_row}, m_desk.tr());
    state.seconds = static_cast<int>(m_clock.spent(m_desk.clock().now()).count() / 1000);
    state.paused = m_clock.paused();
    if (state.parked)
        state.parkedText = parkedText(state);
    state.olderPlan = m_olderPlan;
    state.reason = m_reason;
    state.canUndo = m_undo.canUndo();
    state.canRedo = m_undo.canRedo();
    state.lookOnly = lookingOnly().has_value();
    if (m_writer)
        state.elsewhere = reading::sentence(writtenElsewhere(name(), *m_writer), m_desk.tr());
    showWaiting(state);
    return state;
}

Edit LiveSession::edit(const Item& item, const std::string& value) const {
    Edit made;
    made.position = m_position.id;
    made.candidate = m_candidate.id;
    made.interviewer = m_card.interviewer;
    made.item = item;
    made.newValue = value;
    made.reason = m_reason;
    made.origin = "window";
    return made;
}

CheckedEdits LiveSession::checked(const std::vector<Request>& requests,
                                  const std::optional<std::string>& over) const {
    std::vector<Edit> wanted;
    for (const auto& [item, value] : requests) {
        wanted.push_back(edit(item, value));
        if (item.kind == ItemKind::note)
            wanted.back().expected = over;
    }
    auto all = checkedEdits(frozen(), m_card, std::move(wanted));
    if (all.refusal || !all.edits.empty())
        if (auto looking = lookingOnly())
            all.refusal = std::move(looking);
    return all;
}

LiveSession::Refusal LiveSession::write(std::vector<Request> requests) {
    return write(std::move(requests), UndoGroups::Kind::action);
}

LiveSession::Refusal LiveSession::write(std::vector<Request> requests, UndoGroups::Kind kind,
                                        const std::optional<std::string>& over) {
    std::vector<Request> asked;
    for (auto& [item, value] : requests) {
        value = session::canonicalValue(item, value);
        const auto state = session::askedWith(frozen().rubric, m_card, item, value);
        if (state && (asked.empty() || asked.back().first != *state))
            asked.push_back({*state, session::spelled(state->kind, Meaning::asked)});
    }
    requests.insert(requests.end(), asked.begin(), asked.end());
    auto all = checked(requests, over);
    if (all.refusal || all.edits.empty())
        return all.refusal;
    try {
        m_undo.record(store(std::move(all.edits)), kind);
    } catch (const Conflict& conflict) {
        reload();
        return conflict.finding();
    }
    return std::nullopt;
}

LiveSession::Refusal LiveSession::mark(const Item& item, const std::string& value) {
    return write({{item, value}});
}

LiveSession::Refusal LiveSession::writeNote(const std::string& text, const std::optional<std::string>& over) {
    return write({{{ItemKind::note, questionId(), {}}, text}}, UndoGroups::Kind::note, over);
}

LiveSession::Refusal LiveSession::writeOverallNote(const std::string& text,
                                                   const std::optional<std::string>& over) {
    return write({{{ItemKind::note, {}, {}}, text}}, UndoGroups::Kind::note, over);
}

LiveSession::Refusal LiveSession::replay(std::optional<UndoGroups::Step> step) {
    if (!step)
        return std::nullopt;
    std::vector<Request> requests;
    for (const auto& back : step->edits)
        requests.emplace_back(back.item, back.newValue);
    auto all = checked(requests);
    if (all.refusal)
        return all.refusal;
    const auto changed = requests.front().first;
    try {
        store(std::move(all.edits));
    } catch (const Conflict& conflict) {
        reload();
        return conflict.finding();
    }
    m_undo.confirm(std::move(*step));
    follow(changed);
    return std::nullopt;
}

LiveSession::Refusal LiveSession::undo() {
    return replay(m_undo.undoStep());
}
LiveSession::Refusal LiveSession::redo() {
    return replay(m_undo.redoStep());
}

void LiveSession::goTo(std::size_t question) {
    if (question >= frozen().plan.questions.size() || question == m_question)
        return;
    keepMinutes();
    m_undo.closeNote();
    m_reason.clear();
    m_question = question;
    m_allRows = false;
    m_digitRefused = false;
    m_row = firstRow();
    if (!m_away)
        beginQuestion();
}

void LiveSession::beginQuestion() {
    const auto now = m_desk.clock().now();
    const auto carried = m_unstored.find(questionId());
    m_clock.begin(carried == m_unstored.end() ? storedTime(m_card, questionId()) : carried->second, now);
    if (m_pausedByHand || submitted() || m_writer)
        m_clock.pause(now);
}

void LiveSession::keepMinutes() {
    if (submitted() || m_away || lookingOnly())
        return;
    const auto spent = m_clock.spent(m_desk.clock().now());
    if (spent - storedTime(m_card, questionId()) < noticeable)
        return;
    m_unstored[questionId()] = spent;
    if (session::meaningOf(m_card, {ItemKind::asked, questionId(), {}}) != Meaning::asked)
        return;
    auto made = checked({{{ItemKind::minutes, questionId(), {}}, minutesText(spent)}}).edits;
    for (auto& one : made)
        one.expected.reset(); // the clock's latest word, nobody's request
    if (!made.empty())
        store(std::move(made));
}

void LiveSession::leave() {
    keepMinutes();
    m_clock.pause(m_desk.clock().now());
    m_away = true;
    m_undo.closeNote();
    if (!m_writer)
        m_desk.pens().leave(name());
    m_writer.reset();
}

void LiveSession::arrive() {
    if (!m_away)
        return;
    m_away = false;
    m_writer = m_desk.pens().take(name());
    reload();
    beginQuestion();
}

bool LiveSession::takeOver() {
    if (!m_writer || m_away)
        return false;
    m_writer = m_desk.pens().take(name());
    if (m_writer)
        return false;
    readCard();
    m_undo = {};
    m_row = firstRow();
    beginQuestion();
    return true;
}

LiveSession::Refusal LiveSession::lookingOnly() const {
    if (m_desk.store().readOnly())
        return lookOnly();
    if (m_writer)
        return writtenElsewhere(name(), *m_writer);
    return std::nullopt;
}

void LiveSession::togglePause() {
    m_pausedByHand = !m_pausedByHand;
    const auto now = m_desk.clock().now();
    if (m_pausedByHand)
        m_clock.pause(now);
    else if (!submitted() && !m_writer)
        m_clock.resume(now);
}

} // namespace app

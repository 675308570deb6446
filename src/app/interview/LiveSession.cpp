// SPDX-License-Identifier: MIT
// Writing and undoing; the way through the questions is LiveCourse.cpp, what each key does LiveActions.cpp
// and LiveRows.cpp, what is not in the file LiveKeeping.cpp.
#include "app/interview/LiveSession.h"

#include "app/interview/CardGaps.h"
#include "app/interview/LiveEnd.h"
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

reading::Finding locked() {
    return {reading::Severity::note,
            "locked",
            std::string(words::message("Submitted and locked. Choose Reopen… to change it.")),
            {},
            {}};
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
    findRole();
}

std::vector<EndRow> LiveSession::ends() const {
    return endRows(frozen(), m_card, m_desk.tr());
}

LiveState LiveSession::state() const {
    auto state = liveState({m_position, m_candidate, m_card, m_question, m_row}, m_desk.tr());
    const auto spent = m_clock.spent(m_desk.clock().now());
    state.seconds = static_cast<int>(spent.count() / 1000);
    state.allSeconds = static_cast<int>(wholeTime(spent).count() / 1000);
    state.atEnd = m_atEnd;
    if (m_atEnd) {
        state.ends = ends();
        state.summary = summaryRows(frozen(), m_card, m_desk.tr());
        state.recommendationWhy = recommendationWhy(m_card, m_desk.tr());
    }
    state.standing = standing();
    state.choosingFlag = m_choosingFlag;
    state.said = m_said;
    state.typed = m_guard.isNote() ? m_guard.text() : std::string();
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
        if (item.kind->isText())
            wanted.back().expected = over;
    }
    auto all = checkedEdits(frozen(), m_card, std::move(wanted));
    if (all.refusal || !all.edits.empty())
        if (auto looking = lookingOnly())
            all.refusal = std::move(looking);
    if (all.refusal && all.refusal->code == "reason-needed" && m_reason.empty())
        all.refusal = locked();
    return all;
}

LiveSession::Refusal LiveSession::write(std::vector<Request> requests) {
    return write(std::move(requests), UndoGroups::Kind::action);
}

LiveSession::Refusal LiveSession::write(std::vector<Request> requests, UndoGroups::Kind kind,
                                        const std::optional<std::string>& over) {
    m_said.clear();
    std::vector<Request> asked;
    for (auto& [item, value] : requests) {
        value = session::canonicalValue(item, value);
        const auto state = session::askedWith(frozen().rubric, m_card, item, value);
        if (state && (asked.empty() || asked.back().first != *state))
            asked.push_back({*state, session::spelled(state->kind, Meaning::asked)});
    }
    requests.insert(requests.end(), asked.begin(), asked.end());
    if (const Item role{ItemKind::role, {}, {}};
        m_role != Meaning::none && !submitted() && !m_card.marks.contains(role) &&
        std::none_of(requests.begin(), requests.end(), [&](const Request& one) { return one.first == role; }))
        requests.push_back({role, session::spelled(role.kind, m_role)});
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

LiveSession::Refusal LiveSession::writeText(const Item& item, const std::string& text,
                                            const std::optional<std::string>& over) {
    return write({{item, text}}, UndoGroups::Kind::note, over);
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
    m_said = saidOf(step->edits);
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

LiveSession::Refusal LiveSession::lookingOnly() const {
    if (m_desk.store().readOnly())
        return lookOnly();
    if (m_writer)
        return writtenElsewhere(name(), *m_writer);
    return std::nullopt;
}

} // namespace app

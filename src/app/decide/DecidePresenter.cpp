// SPDX-License-Identifier: MIT
// Storing decisions and what follows them, with undo.
#include "app/decide/DecidePresenter.h"

#include "app/decide/VerdictOrder.h"
#include "app/ports/SystemError.h"
#include "app/privacy/VisibleCards.h"
#include "compare/Comparison.h"
#include "text/Fold.h"

#include <algorithm>

namespace app {

namespace {

using reading::Finding;
using session::Decision;
using session::Verdict;

std::vector<Judged> judged(const std::vector<DecideRow>& rows) {
    std::vector<Judged> all;
    for (const auto& row : rows)
        all.push_back({&row.result, row.decision ? row.decision->verdict : std::nullopt});
    return all;
}

template <class Rows>
auto ofCandidate(const Rows& rows, const std::string& candidate) {
    return std::find_if(rows.begin(), rows.end(),
                        [&](const auto& one) { return one.candidate == candidate; });
}

} // namespace

void DecidePresenter::open() {
    if (m_position != m_desk.position()) {
        m_position = m_desk.position();
        m_done.clear();
        m_undone.clear();
    }
    m_rows.clear();
    m_groups.clear();
    m_words.clear();
    m_blind.clear();
    const auto& store = m_desk.store();
    const auto position = store.position(m_position);
    m_ready = position && position->frozen;
    if (!m_ready)
        return;
    m_rubric = position->frozen->rubric;
    m_words = store.verdictWords(m_position);
    const auto candidates = store.candidates(m_position);
    const auto seen = visibleCards(store, *position, m_desk.interviewer());
    m_blind = whyHidden(seen, candidates, m_desk.tr());
    const auto decisions = store.decisions(m_position);
    const auto notices = store.notices(m_position);
    const auto notes = store.debriefNotes(m_position);
    auto comparison = comparisonFor(*position, candidates, seen);
    m_groups = std::move(comparison.groups);
    for (auto& result : comparison.candidates) {
        DecideRow row;
        row.notice.candidate = result.id;
        if (!seen.hides(result.id)) {
            if (const auto at = ofCandidate(decisions, result.id); at != decisions.end())
                row.decision = *at;
            if (const auto at = ofCandidate(notices, result.id); at != notices.end())
                row.notice = *at;
            std::copy_if(notes.begin(), notes.end(), std::back_inserter(row.notes),
                         [&](const auto& note) { return note.candidate == result.id; });
        }
        row.result = std::move(result);
        m_rows.push_back(std::move(row));
    }
    const auto all = judged(m_rows);
    for (std::size_t at = 0; at < all.size(); ++at)
        if (m_rows[at].decision)
            m_rows[at].override = overrideOf(all, at);
}

const DecideRow* DecidePresenter::find(const std::string& candidate) const {
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const DecideRow& row) { return row.result.id == candidate; });
    return at == m_rows.end() ? nullptr : &*at;
}

std::optional<Finding> DecidePresenter::againstOrder(const std::string& candidate,
                                                     std::optional<Verdict> verdict) const {
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        if (m_rows[at].result.id == candidate)
            return app::againstOrder(judged(m_rows), at, verdict);
    return std::nullopt;
}

std::optional<Finding> DecidePresenter::decide(Decision decision, const std::optional<Decision>& read) {
    const auto* row = find(decision.candidate);
    if (row == nullptr)
        return std::nullopt;
    auto before = row->decision.value_or(Decision{});
    before.candidate = decision.candidate;
    if (session::sameContent(before, decision))
        return std::nullopt;
    if (decision.reason.empty())
        if (auto question = againstOrder(decision.candidate, decision.verdict))
            return question;
    decision.decidedBy = m_desk.interviewer();
    before.decidedBy = m_desk.interviewer();
    try {
        m_desk.store().decide(m_position, decision, read.value_or(before));
    } catch (const Conflict& conflict) {
        open();
        return conflict.finding();
    }
    m_done.push_back(
        {decision.candidate,
         [=](Store& store, const std::string& position) { store.decide(position, before, decision); },
         [=](Store& store, const std::string& position) { store.decide(position, decision, before); }});
    m_undone.clear();
    stored();
    return std::nullopt;
}

void DecidePresenter::sign(const Decision& given, const session::Signature& signature) {
    perform({given.candidate,
             [=](Store& store, const std::string& position) { store.withdraw(position, given, signature); },
             [=](Store& store, const std::string& position) { store.sign(position, given, signature); }});
}

void DecidePresenter::withdraw(const Decision& given, const session::Signature& signature) {
    auto again = signature;
    again.at.clear();
    perform({given.candidate,
             [=](Store& store, const std::string& position) { store.sign(position, given, again); },
             [=](Store& store, const std::string& position) { store.withdraw(position, given, again); }});
}

void DecidePresenter::keepNotice(session::Notice notice, const std::optional<session::Notice>& read) {
    const auto* row = find(notice.candidate);
    if (row == nullptr)
        return;
    auto given = read.value_or(row->notice);
    if (given.promised == notice.promised && given.sent == notice.sent)
        return;
    const auto all = m_desk.store().notices(m_position);
    const auto at = ofCandidate(all, notice.candidate);
    const auto now = at == all.end() ? session::Notice{} : *at;
    for (auto date : {&session::Notice::promised, &session::Notice::sent})
        if (notice.*date == given.*date)
            notice.*date = given.*date = now.*date;
    given.by = notice.by = m_desk.interviewer();
    perform({notice.candidate,
             [=](Store& store, const std::string& position) { store.keepNotice(position, given, notice); },
             [=](Store& store, const std::string& position) { store.keepNotice(position, notice, given); }});
}

void DecidePresenter::addNote(const std::string& candidate, const std::string& text) {
    if (find(candidate) == nullptr || text::isInvisible(text))
        return;
    m_desk.store().addDebriefNote(m_position, {candidate, text, m_desk.interviewer(), {}});
    stored();
}

void DecidePresenter::setWords(const std::vector<session::VerdictWord>& words) {
    if (words == m_words)
        return;
    m_desk.store().setVerdictWords(m_position, words);
    stored();
}

std::string DecidePresenter::undo() {
    if (m_done.empty())
        return {};
    auto step = m_done.back();
    write(step.back);
    m_done.pop_back();
    m_undone.push_back(step);
    stored();
    return step.candidate;
}

std::string DecidePresenter::redo() {
    if (m_undone.empty())
        return {};
    auto step = m_undone.back();
    write(step.again);
    m_undone.pop_back();
    m_done.push_back(step);
    stored();
    return step.candidate;
}

void DecidePresenter::write(const Writing& writing) {
    try {
        writing(m_desk.store(), m_position);
    } catch (const SystemError&) {
        open();
        throw;
    }
}

void DecidePresenter::perform(Step step) {
    write(step.again);
    m_done.push_back(std::move(step));
    m_undone.clear();
    stored();
}

void DecidePresenter::stored() {
    m_desk.saved();
    open();
}

} // namespace app

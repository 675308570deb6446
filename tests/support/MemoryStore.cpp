// SPDX-License-Identifier: MIT
// The in-memory workspace: maps and vectors in place of tables.
#include "support/MemoryStore.h"

#include "app/ports/SystemError.h"
#include "session/Time.h"

#include <algorithm>
#include <cassert>

namespace support {

using session::Edit;
using session::Scorecard;

void MemoryStore::beforeWriting() {
    if (m_disturb)
        m_disturb();
    if (m_readOnly)
        throw app::SystemError(*m_readOnly);
    if (m_broken && m_writesLeft-- <= 0)
        throw app::SystemError(*m_broken);
    if (m_state == app::FileState::gone)
        throw app::SystemError({reading::Severity::error, "file-gone", "{0} is gone", {m_path.string()}, {}});
    if (m_state == app::FileState::replaced)
        throw app::SystemError(
            {reading::Severity::error, "file-replaced", "{0} is replaced", {m_path.string()}, {}});
    ++m_revision;
}

void MemoryStore::saveElsewhere(const std::filesystem::path& target) {
    if (m_broken)
        throw app::SystemError(*m_broken);
    m_path = target;
    m_state = app::FileState::there;
    m_readOnly.reset();
}

app::Outcome MemoryStore::commitUnlessStopped(const std::function<app::Outcome()>& work) {
    const auto before = m_openings;
    auto outcome = app::Outcome::stopped;
    try {
        outcome = work();
    } catch (...) {
        m_openings = before;
        throw;
    }
    if (outcome == app::Outcome::stopped)
        m_openings = before;
    return outcome;
}

std::string MemoryStore::tick() {
    using namespace std::chrono;
    const sys_days newYear{year{2026} / January / 1};
    return session::utcText(newYear + seconds{++m_seconds});
}

MemoryStore::Opening& MemoryStore::opening(const std::string& id) {
    const auto at = std::find_if(m_openings.begin(), m_openings.end(),
                                 [&](const Opening& one) { return one.position.id == id; });
    assert(at != m_openings.end());
    return *at;
}

const MemoryStore::Opening* MemoryStore::find(const std::string& id) const {
    const auto at = std::find_if(m_openings.begin(), m_openings.end(),
                                 [&](const Opening& one) { return one.position.id == id; });
    return at == m_openings.end() ? nullptr : &*at;
}

std::vector<app::PositionSummary> MemoryStore::positions() const {
    if (m_disturb)
        m_disturb();
    std::vector<app::PositionSummary> rows;
    for (const auto& one : m_openings) {
        const auto& plan = one.position.frozen ? one.position.frozen->plan : one.position.draft;
        const auto submitted = std::count_if(one.cards.begin(), one.cards.end(),
                                             [](const auto& row) { return !row.second.submittedAt.empty(); });
        rows.push_back({.id = one.position.id,
                        .title = one.position.title,
                        .rubric = one.position.rubric.id,
                        .frozen = one.position.frozen.has_value(),
                        .planVersion = plan.version,
                        .questions = static_cast<int>(plan.questions.size()),
                        .candidates = static_cast<int>(one.candidates.size()),
                        .scorecards = static_cast<int>(one.cards.size()),
                        .submitted = static_cast<int>(submitted),
                        .decided = static_cast<int>(decisions(one.position.id).size()),
                        .createdAt = one.position.createdAt});
    }
    return rows;
}

std::optional<session::Position> MemoryStore::position(const std::string& id) const {
    const auto* found = find(id);
    return found == nullptr ? std::nullopt : std::optional(found->position);
}

std::string MemoryStore::addPosition(const plan::Plan& draft, const rubric::Rubric& rubric) {
    beforeWriting();
    Opening fresh;
    fresh.position.id = "P" + std::to_string(m_openings.size() + 1);
    fresh.position.title = draft.title;
    fresh.position.draft = draft;
    fresh.position.rubric = rubric;
    fresh.position.createdAt = tick();
    m_openings.push_back(std::move(fresh));
    return m_openings.back().position.id;
}

void MemoryStore::saveDraft(const std::string& position, const plan::Plan& draft,
                            const rubric::Rubric& rubric) {
    beforeWriting();
    auto& target = opening(position).position;
    target.draft = draft;
    target.rubric = rubric;
    if (!target.frozen)
        target.title = draft.title;
}

plan::Frozen MemoryStore::freeze(const std::string& position, const plan::Frozen& frozen) {
    beforeWriting();
    auto& target = opening(position).position;
    auto& kept = opening(position).frozen;
    if (!kept.empty() && kept.back().contentHash == frozen.contentHash)
        return kept.back();
    auto next = frozen.plan;
    next.version = static_cast<int>(kept.size()) + 1;
    kept.push_back(plan::freeze(next, frozen.rubric));
    target.frozen = kept.back();
    target.draft = next;
    target.title = next.title;
    target.frozenAt = tick();
    return kept.back();
}

std::optional<plan::Frozen> MemoryStore::frozenPlan(const std::string& position, int version) const {
    const auto* found = find(position);
    const auto at = static_cast<std::size_t>(version) - 1;
    if (found == nullptr || at >= found->frozen.size())
        return std::nullopt;
    return found->frozen[at];
}

std::vector<std::string> MemoryStore::addCandidates(const std::string& position,
                                                    const std::vector<session::NewCandidate>& people) {
    beforeWriting();
    std::vector<std::string> ids;
    auto& all = opening(position).candidates;
    for (const auto& person : people) {
        session::Candidate candidate;
        static_cast<session::NewCandidate&>(candidate) = person;
        const auto number = std::to_string(all.size() + 1);
        candidate.id = "C" + std::string(number.size() < 2 ? "0" : "") + number;
        ids.push_back(candidate.id);
        all.push_back(std::move(candidate));
    }
    return ids;
}

std::vector<session::Candidate> MemoryStore::candidates(const std::string& position) const {
    const auto* found = find(position);
    return found == nullptr ? std::vector<session::Candidate>{} : found->candidates;
}

std::map<std::string, app::CardCount> MemoryStore::cardCounts(const std::string& position) const {
    std::map<std::string, app::CardCount> counts;
    for (const auto& card : scorecards(position)) {
        auto& count = counts[card.candidate];
        ++count.begun;
        count.submitted += card.submittedAt.empty() ? 0 : 1;
    }
    return counts;
}

std::vector<Scorecard> MemoryStore::scorecards(const std::string& position) const {
    std::vector<Scorecard> cards;
    if (const auto* found = find(position))
        for (const auto& [key, card] : found->cards)
            cards.push_back(card);
    return cards;
}

std::optional<Scorecard> MemoryStore::scorecard(const std::string& position, const std::string& candidate,
                                                const std::string& interviewer) const {
    const auto* found = find(position);
    if (found == nullptr)
        return std::nullopt;
    const auto at = found->cards.find({candidate, interviewer});
    return at == found->cards.end() ? std::nullopt : std::optional(at->second);
}

Scorecard& MemoryStore::card(Opening& opening, const std::string& candidate, const std::string& interviewer) {
    auto [at, fresh] = opening.cards.try_emplace({candidate, interviewer});
    if (fresh) {
        at->second.candidate = candidate;
        at->second.interviewer = interviewer;
        assert(opening.position.frozen);
        at->second.planVersion = opening.position.frozen->plan.version;
        at->second.structureHash = opening.position.frozen->structureHash;
    }
    return at->second;
}

std::optional<std::vector<Edit>> MemoryStore::recordWhile(const app::GoOn& goOn, std::vector<Edit> edits) {
    beforeWriting();
    if (!goOn(1))
        return std::nullopt;
    std::vector<Edit> stored;
    for (auto& edit : edits) {
        auto& owner = opening(edit.position);
        auto& target = card(owner, edit.candidate, edit.interviewer);
        edit.oldValue = session::valueOf(target, edit.item);
        if (edit.oldValue == edit.newValue)
            continue;
        edit.id = ++m_edits;
        edit.at = tick();
        edit.phase = target.submittedAt.empty() ? session::Phase::independent : session::Phase::debrief;
        auto before = std::optional<std::string>{};
        if (edit.phase == session::Phase::debrief)
            before = session::independentValueOf(target, edit.item);
        if (edit.newValue.empty() && before.value_or("").empty())
            target.marks.erase(edit.item);
        else
            target.marks[edit.item] = {edit.newValue, edit.phase, before, edit.at};
        owner.log.push_back(edit);
        stored.push_back(edit);
    }
    return stored;
}

void MemoryStore::submit(const std::string& position, const std::string& candidate,
                         const std::string& interviewer) {
    beforeWriting();
    auto& target = card(opening(position), candidate, interviewer);
    if (target.submittedAt.empty())
        target.submittedAt = tick();
}

std::vector<Edit> MemoryStore::log(const std::string& position,
                                   const std::optional<std::string>& candidate) const {
    std::vector<Edit> rows;
    if (const auto* found = find(position))
        std::copy_if(found->log.begin(), found->log.end(), std::back_inserter(rows),
                     [&](const Edit& edit) { return !candidate || edit.candidate == *candidate; });
    return rows;
}

} // namespace support

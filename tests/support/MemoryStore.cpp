// SPDX-License-Identifier: MIT
// The in-memory workspace: maps and vectors in place of tables.
#include "support/MemoryStore.h"

#include "app/ports/Refusing.h"
#include "records/Conflicts.h"
#include "records/Moment.h"
#include "records/Uid.h"

#include <algorithm>

namespace support {

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
    const auto practice = m_practice;
    const auto sequences = m_sequences;
    auto outcome = app::Outcome::stopped;
    const auto takeBack = [&] {
        m_openings = before;
        m_practice = practice;
        m_sequences = sequences;
    };
    try {
        outcome = work();
    } catch (...) {
        takeBack();
        throw;
    }
    if (outcome == app::Outcome::stopped)
        takeBack();
    return outcome;
}

std::string MemoryStore::tick() {
    using namespace std::chrono;
    const sys_days newYear{year{2026} / January / 1};
    m_last = records::nextMoment(newYear + seconds{++m_seconds}, m_last);
    return m_last;
}

records::Stamp MemoryStore::stamp(const std::string& author) {
    const auto at = tick();
    const auto sequence = ++m_sequences[author];
    return {records::derivedUid("memory", author, std::to_string(sequence)), at,
            records::derivedUid("person", author), records::derivedUid("device"), sequence};
}

MemoryStore::Opening& MemoryStore::opening(const std::string& id) {
    const auto at = std::find_if(m_openings.begin(), m_openings.end(),
                                 [&](const Opening& one) { return one.position.id == id; });
    if (at == m_openings.end())
        throw app::SystemError({reading::Severity::error, "unknown-position", "no position {0}", {id}, {}});
    return *at;
}

MemoryStore::Opening& MemoryStore::opening(const std::string& id, const std::string& candidate) {
    auto& found = opening(id);
    if (std::none_of(found.candidates.begin(), found.candidates.end(),
                     [&](const session::Candidate& one) { return one.id == candidate; }))
        throw app::SystemError(
            {reading::Severity::error, "unknown-candidate", "no candidate {0}", {candidate}, {}});
    return found;
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
        const auto submitted = std::count_if(one.cards.begin(), one.cards.end(), [](const auto& row) {
            return !row.second.now.submittedAt.empty();
        });
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
    fresh.position.uid = records::derivedUid("position", fresh.position.id);
    fresh.position.title = draft.title;
    fresh.position.draft = draft;
    fresh.position.rubric = rubric;
    fresh.position.createdAt = tick();
    fresh.position.revision = 1;
    m_openings.push_back(std::move(fresh));
    return m_openings.back().position.id;
}

std::int64_t MemoryStore::saveDraft(const std::string& position, const plan::Plan& draft,
                                    const rubric::Rubric& rubric, std::int64_t revision) {
    beforeWriting();
    auto& target = opening(position).position;
    app::refuseWhen(records::checkDraft(position, target.revision, revision));
    target.draft = draft;
    target.rubric = rubric;
    if (!target.frozen)
        target.title = draft.title;
    return ++target.revision;
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
    ++target.revision;
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
    auto& owner = opening(position);
    auto& all = owner.candidates;
    for (const auto& person : people) {
        session::Candidate candidate;
        static_cast<session::NewCandidate&>(candidate) = person;
        const auto number = std::to_string(all.size() + 1);
        candidate.id = "C" + std::string(number.size() < 2 ? "0" : "") + number;
        candidate.uid = records::derivedUid("candidate", owner.position.uid, candidate.id);
        ids.push_back(candidate.id);
        all.push_back(std::move(candidate));
    }
    return ids;
}

std::vector<session::Candidate> MemoryStore::candidates(const std::string& position) const {
    const auto* found = find(position);
    return found == nullptr ? std::vector<session::Candidate>{} : found->candidates;
}

} // namespace support

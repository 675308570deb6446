// SPDX-License-Identifier: MIT
// Positions with their draft and frozen plans.
#include "store/Failure.h"
#include "store/Keys.h"
#include "store/SqliteStore.h"

#include "app/ports/Refusing.h"
#include "plan/PlanText.h"
#include "records/Conflicts.h"
#include "rubric/RubricFile.h"

#include <algorithm>

namespace store {

namespace {

plan::Plan planOf(const std::string& text, const std::filesystem::path& path) {
    auto plan = plan::readPlan(text);
    if (!plan)
        throw trouble(Failure::damaged, path);
    return std::move(*plan);
}

constexpr const char* newestFrozen = R"sql(
SELECT version, plan, rubric, content_hash, structure_hash, at
FROM frozen_plan WHERE position = ? ORDER BY version DESC LIMIT 1)sql";
constexpr const char* frozenByVersion = R"sql(
SELECT version, plan, rubric, content_hash, structure_hash FROM frozen_plan WHERE position = ? AND version = ?)sql";

} // namespace

app::Outcome SqliteStore::commitUnlessStopped(const std::function<app::Outcome()>& work) {
    return m_connection->attempt([&] {
        Write write(*m_connection);
        const auto outcome = work();
        if (outcome == app::Outcome::done)
            write.commit();
        return outcome;
    });
}

const rubric::Rubric& SqliteStore::rubricOf(const std::string& text) const {
    const auto known = std::find_if(m_rubrics.begin(), m_rubrics.end(),
                                    [&](const auto& parsed) { return parsed.text == text; });
    if (known != m_rubrics.end())
        return known->rubric;
    auto rubric = rubric::readKeptRubric(text);
    if (!rubric)
        throw trouble(Failure::damaged, path());
    constexpr std::size_t kept = 4;
    if (m_rubrics.size() >= kept)
        m_rubrics.erase(m_rubrics.begin());
    return m_rubrics.emplace_back(ParsedRubric{text, std::move(*rubric)}).rubric;
}

std::string SqliteStore::rubricText(const rubric::Rubric& rubric) const {
    auto text = rubric::writeRubric(rubric);
    const auto reading = rubric::readRubric(text, rubric.id);
    if (reading.rubric != rubric)
        throw trouble(Failure::unsoundRubric, rubric.id);
    return text;
}

std::vector<app::PositionSummary> SqliteStore::positions() const {
    return m_connection->attempt([&] {
        const Snapshot snapshot(*m_connection);
        std::vector<app::PositionSummary> all;
        Rows rows(*m_connection, R"sql(
SELECT p.id, coalesce(f.plan, p.plan), p.at, f.version IS NOT NULL,
    (SELECT count(*) FROM candidate WHERE position = p.id),
    (SELECT count(*) FROM scorecard WHERE position = p.id),
    (SELECT count(*) FROM scorecard WHERE position = p.id AND submitted_at <> ''),
    (SELECT count(DISTINCT c.id) FROM candidate c JOIN decision d ON d.candidate = c.id WHERE c.position = p.id)
FROM position p
LEFT JOIN frozen_plan f ON f.position = p.id
    AND f.version = (SELECT max(version) FROM frozen_plan WHERE position = p.id)
ORDER BY p.id)sql");
        while (rows.next()) {
            const auto plan = planOf(rows.text(1), path());
            all.push_back({positionId(rows.number(0)), plan.title, plan.rubric, rows.number(3) != 0,
                           plan.version, static_cast<int>(plan.questions.size()), rows.count(4),
                           rows.count(5), rows.count(6), rows.count(7), rows.text(2)});
        }
        for (auto& summary : all)
            if (summary.decided > 0)
                summary.decided = static_cast<int>(decisions(summary.id).size());
        return all;
    });
}

plan::Frozen SqliteStore::frozenIn(Rows& rows) const {
    return {planOf(rows.text(1), path()), rubricOf(rows.text(2)), rows.text(3), rows.text(4)};
}

std::optional<plan::Frozen> SqliteStore::frozenPlan(const std::string& position, int version) const {
    return m_connection->attempt([&]() -> std::optional<plan::Frozen> {
        Rows rows(*m_connection, frozenByVersion, positionRow(position).value_or(0), version);
        if (!rows.next())
            return std::nullopt;
        return frozenIn(rows);
    });
}

std::optional<session::Position> SqliteStore::position(const std::string& id) const {
    return m_connection->attempt([&]() -> std::optional<session::Position> {
        const Snapshot snapshot(*m_connection);
        const auto row = positionRow(id);
        if (!row)
            return std::nullopt;
        Rows draft(*m_connection, "SELECT plan, rubric, at, revision, uid FROM position WHERE id = ?", *row);
        if (!draft.next())
            return std::nullopt;
        session::Position position;
        position.id = id;
        position.draft = planOf(draft.text(0), path());
        position.title = position.draft.title;
        position.rubric = rubricOf(draft.text(1));
        position.createdAt = draft.text(2);
        position.revision = draft.number(3);
        position.uid = draft.text(4);
        Rows frozen(*m_connection, newestFrozen, *row);
        if (frozen.next()) {
            position.frozen = frozenIn(frozen);
            position.title = position.frozen->plan.title;
            position.frozenAt = frozen.text(5);
        }
        return position;
    });
}

std::string SqliteStore::addPosition(const plan::Plan& draft, const rubric::Rubric& rubric) {
    return m_connection->attempt([&] {
        const auto text = rubricText(rubric);
        Write write(*m_connection);
        const auto stamp = m_scribe.stampOfUser(*m_connection);
        run(*m_connection, R"sql(
INSERT INTO position (plan, rubric, revision, uid, at, author, actor, sequence)
VALUES (?, ?, 1, ?, ?, ?, ?, ?))sql",
            plan::writePlan(draft), text, stamp.uid, stamp.at, stamp.author, stamp.actor, stamp.sequence);
        const auto row = m_connection->db().getLastInsertRowid();
        write.commit();
        return positionId(row);
    });
}

std::int64_t SqliteStore::saveDraft(const std::string& position, const plan::Plan& draft,
                                    const rubric::Rubric& rubric, std::int64_t revision) {
    return m_connection->attempt([&] {
        const auto text = rubricText(rubric);
        Write write(*m_connection);
        const auto row = requirePosition(*m_connection, position);
        {
            Rows now(*m_connection, "SELECT revision FROM position WHERE id = ?", row);
            now.next();
            app::refuseWhen(records::checkDraft(position, now.number(0), revision));
        }
        run(*m_connection, "UPDATE position SET plan = ?, rubric = ?, revision = ? WHERE id = ?",
            plan::writePlan(draft), text, revision + 1, row);
        write.commit();
        return revision + 1;
    });
}

const plan::Frozen& SqliteStore::keptPlan(std::int64_t position, int version) const {
    const auto known = m_plans.find({position, version});
    if (known != m_plans.end())
        return known->second;
    Rows rows(*m_connection, frozenByVersion, position, version);
    if (!rows.next())
        throw trouble(Failure::damaged, path());
    return m_plans.emplace(std::pair(position, version), frozenIn(rows)).first->second;
}

plan::Frozen SqliteStore::freeze(const std::string& position, const plan::Frozen& frozen) {
    return m_connection->attempt([&] {
        const auto text = rubricText(frozen.rubric);
        Write write(*m_connection);
        const auto row = requirePosition(*m_connection, position);
        auto kept = frozen;
        if (Rows newest(*m_connection, newestFrozen, row); newest.next()) {
            if (newest.text(3) == frozen.contentHash)
                return frozenIn(newest);
            kept.plan.version = newest.count(0) + 1;
        } else {
            kept.plan.version = 1;
        }
        if (kept.plan.version != frozen.plan.version)
            kept = plan::freeze(kept.plan, kept.rubric);
        const auto planText = plan::writePlan(kept.plan);
        const auto hash = plan::storedHash({planText, text, kept.contentHash, kept.structureHash});
        const auto stamp = m_scribe.stampOfUser(*m_connection);
        run(*m_connection, "INSERT INTO frozen_plan VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row,
            kept.plan.version, stamp.uid, planText, text, kept.contentHash, kept.structureHash, hash,
            stamp.at, stamp.author, stamp.actor, stamp.sequence);
        run(*m_connection, "UPDATE position SET plan = ?, rubric = ?, revision = revision + 1 WHERE id = ?",
            planText, text, row);
        write.commit();
        return kept;
    });
}

} // namespace store

// SPDX-License-Identifier: MIT
// Positions with their draft and frozen plans.
#include "store/Failure.h"
#include "store/Keys.h"
#include "store/SqliteStore.h"

#include "plan/PlanText.h"
#include "rubric/RubricFile.h"
#include "session/Time.h"

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
SELECT version, plan, rubric, content_hash, structure_hash, frozen_at
FROM frozen_plan WHERE position = ? ORDER BY version DESC LIMIT 1)sql";
constexpr const char* frozenByVersion = R"sql(
SELECT version, plan, rubric, content_hash, structure_hash FROM frozen_plan WHERE position = ? AND version = ?)sql";

} // namespace

std::string SqliteStore::now() const {
    return session::utcText(m_clock.now());
}

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
    auto reading = rubric::readRubric(text, path().string());
    if (!reading.rubric)
        throw trouble(Failure::damaged, path());
    constexpr std::size_t kept = 4;
    if (m_rubrics.size() >= kept)
        m_rubrics.erase(m_rubrics.begin());
    return m_rubrics.emplace_back(ParsedRubric{text, std::move(*reading.rubric)}).rubric;
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
        std::vector<app::PositionSummary> all;
        Rows rows(*m_connection, R"sql(
SELECT p.id, coalesce(f.plan, p.plan), p.made_at, f.version IS NOT NULL,
    (SELECT count(*) FROM candidate WHERE position = p.id),
    (SELECT count(*) FROM scorecard WHERE position = p.id),
    (SELECT count(*) FROM scorecard WHERE position = p.id AND submitted_at <> ''),
    (SELECT count(*) FROM candidate c JOIN decision d
        ON d.id = (SELECT max(id) FROM decision WHERE candidate = c.id) AND d.verdict || d.word_en <> ''
        WHERE c.position = p.id)
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
        Rows draft(*m_connection, "SELECT plan, rubric, made_at FROM position WHERE id = ?", *row);
        if (!draft.next())
            return std::nullopt;
        session::Position position;
        position.id = id;
        position.draft = planOf(draft.text(0), path());
        position.title = position.draft.title;
        position.rubric = rubricOf(draft.text(1));
        position.createdAt = draft.text(2);
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
        run(*m_connection, "INSERT INTO position (plan, rubric, made_at) VALUES (?, ?, ?)",
            plan::writePlan(draft), text, now());
        const auto row = m_connection->db().getLastInsertRowid();
        write.commit();
        return positionId(row);
    });
}

void SqliteStore::saveDraft(const std::string& position, const plan::Plan& draft,
                            const rubric::Rubric& rubric) {
    m_connection->attempt([&] {
        const auto text = rubricText(rubric);
        Write write(*m_connection);
        const auto row = requirePosition(*m_connection, position);
        run(*m_connection, "UPDATE position SET plan = ?, rubric = ? WHERE id = ?", plan::writePlan(draft),
            text, row);
        write.commit();
    });
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
        run(*m_connection, "INSERT INTO frozen_plan VALUES (?, ?, ?, ?, ?, ?, ?)", row, kept.plan.version,
            planText, text, kept.contentHash, kept.structureHash, now());
        run(*m_connection, "UPDATE position SET plan = ?, rubric = ? WHERE id = ?", planText, text, row);
        write.commit();
        return kept;
    });
}

} // namespace store

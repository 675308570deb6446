// SPDX-License-Identifier: MIT
// The parts of a file against those of a new file of the same version; plans against their hashes.
#include "store/OwnParts.h"

#include "store/Keys.h"
#include "store/RecordSchema.h"
#include "store/Schema.h"

#include "plan/PlanText.h"
#include "rubric/RubricFile.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace store {

using reading::Finding;
using words::message;

namespace {

constexpr int firstWithStoredHash = 5;

/// Type, name, table and wording.
using Part = std::tuple<std::string, std::string, std::string, std::string>;

/// What SQLite makes by itself is left out: numbers of rows and statistics.
std::set<Part> partsOf(SQLite::Database& db) {
    SQLite::Statement rows(db, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                               "WHERE name NOT GLOB 'sqlite_stat[14]' AND name <> 'sqlite_sequence'");
    std::set<Part> parts;
    while (rows.executeStep())
        parts.emplace(rows.getColumn(0).getString(), rows.getColumn(1).getString(),
                      rows.getColumn(2).getString(), rows.getColumn(3).getString());
    return parts;
}

std::set<Part> ownParts(int version) {
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    addDerivations(fresh);
    for (int step = 0; step < version; ++step)
        fresh.exec(stepTo(step + 1));
    return partsOf(fresh);
}

/// The rubrics of a file are few, its plans may be many.
class Rubrics {
public:
    const std::optional<rubric::Rubric>& of(const std::string& text) {
        const auto known = m_read.find(text);
        return known != m_read.end() ? known->second
                                     : m_read.emplace(text, rubric::readKeptRubric(text)).first->second;
    }

private:
    std::map<std::string, std::optional<rubric::Rubric>> m_read;
};

/// What a row of a frozen plan says; no stored hash before version 5.
struct FrozenRow {
    std::string plan;
    std::string rubric;
    std::string contentHash;
    std::string structureHash;
    std::optional<std::string> storedHash;
};

/// By the stored bytes, which no later field of a plan or a rubric can change. Older files have hashes of
/// what was read only.
bool isAsFrozen(const FrozenRow& row, Rubrics& rubrics) {
    const auto plan = plan::readPlan(row.plan);
    const auto& rubric = rubrics.of(row.rubric);
    if (!plan || !rubric)
        return false;
    if (row.storedHash)
        return plan::storedHash({row.plan, row.rubric, row.contentHash, row.structureHash}) ==
               *row.storedHash;
    const auto again = plan::freeze(*plan, *rubric);
    return again.contentHash == row.contentHash && again.structureHash == row.structureHash;
}

Finding problem(std::string code, std::string_view text, std::vector<std::string> arguments) {
    return {reading::Severity::error, std::move(code), std::string(text), std::move(arguments), {}};
}

} // namespace

std::vector<std::string> foreignParts(SQLite::Database& db, int version) {
    const auto wanted = ownParts(version);
    const auto found = partsOf(db);
    std::set<std::string> names;
    for (const auto& part : found)
        if (!wanted.contains(part))
            names.insert(std::get<0>(part) + " " + std::get<1>(part));
    for (const auto& part : wanted)
        if (!found.contains(part))
            names.insert(std::get<0>(part) + " " + std::get<1>(part));
    return {names.begin(), names.end()};
}

std::vector<Finding> unsoundPlans(SQLite::Database& db) {
    std::vector<Finding> findings;
    Rubrics rubrics;
    const bool sealed = versionOf(db) >= firstWithStoredHash;
    SQLite::Statement frozen(db, std::string("SELECT position, version, plan, rubric, content_hash, "
                                             "structure_hash, ") +
                                     (sealed ? "stored_hash" : "NULL") +
                                     " FROM frozen_plan ORDER BY position, version");
    while (frozen.executeStep()) {
        const auto text = [&](int column) { return frozen.getColumn(column).getString(); };
        const FrozenRow row{text(2), text(3), text(4), text(5),
                            sealed ? std::optional(text(6)) : std::nullopt};
        if (!isAsFrozen(row, rubrics))
            findings.push_back(problem(
                "changed-plan",
                message(
                    "Version {1} of the frozen plan of {0} is not what was frozen; open the newest backup."),
                {positionId(frozen.getColumn(0).getInt64()), text(1)}));
    }
    SQLite::Statement drafts(db, "SELECT id, plan, rubric FROM position ORDER BY id");
    while (drafts.executeStep())
        if (!plan::readPlan(drafts.getColumn(1).getString()) || !rubrics.of(drafts.getColumn(2).getString()))
            findings.push_back(problem(
                "unreadable-plan",
                message("The plan of {0} is none that Evenhand could have made; open the newest backup."),
                {positionId(drafts.getColumn(0).getInt64())}));
    return findings;
}

} // namespace store

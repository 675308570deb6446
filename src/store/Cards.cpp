// SPDX-License-Identifier: MIT
// Finding and opening scorecards.
#include "store/Cards.h"

#include "store/Failure.h"
#include "store/Keys.h"

namespace store {

std::optional<Card> findCard(Connection& connection, const CardKey& key) {
    Rows rows(connection, R"sql(
SELECT s.id, s.submitted_at <> '' FROM candidate c JOIN scorecard s ON s.candidate = c.id AND s.interviewer = ?
WHERE c.position = ? AND c.number = ?)sql",
              key.interviewer, positionRow(key.position).value_or(0),
              candidateNumber(key.candidate).value_or(0));
    if (!rows.next())
        return std::nullopt;
    return Card{rows.number(0), rows.number(1) != 0};
}

Card openCard(Connection& connection, const CardKey& key) {
    const auto position = requirePosition(connection, key.position);
    const auto person = requireCandidate(connection, position, key.candidate);
    Rows newest(connection, "SELECT max(version) FROM frozen_plan WHERE position = ?", position);
    newest.next();
    const auto version = newest.number(0);
    if (version == 0)
        throw trouble(Failure::notFrozen, key.position);
    run(connection,
        "INSERT INTO scorecard (candidate, position, interviewer, plan_version) VALUES (?, ?, ?, ?)", person,
        position, key.interviewer, version);
    return {connection.db().getLastInsertRowid(), false};
}

} // namespace store

// SPDX-License-Identifier: MIT
// Finding and opening scorecards.
#include "store/Cards.h"

#include "store/Failure.h"
#include "store/Keys.h"

namespace store {

std::optional<Card> findCard(Connection& connection, const CardKey& key) {
    Rows rows(connection, R"sql(
SELECT s.id, s.position, s.author, s.plan_version, s.submitted_at
FROM candidate c JOIN scorecard s ON s.candidate = c.id
    AND s.author = (SELECT id FROM person WHERE name = ? ORDER BY id LIMIT 1)
WHERE c.position = ? AND c.number = ?)sql",
              key.interviewer, positionRow(key.position).value_or(0),
              candidateNumber(key.candidate).value_or(0));
    if (!rows.next())
        return std::nullopt;
    return Card{rows.number(0), rows.number(1), rows.number(2), rows.count(3), rows.text(4)};
}

NewestPlan newestPlan(Connection& connection, const CardKey& key) {
    const auto position = requirePosition(connection, key.position);
    const auto person = requireCandidate(connection, position, key.candidate);
    Rows newest(connection, "SELECT max(version) FROM frozen_plan WHERE position = ?", position);
    newest.next();
    const auto version = newest.count(0);
    if (version == 0)
        throw trouble(Failure::notFrozen, key.position);
    return {position, person, version};
}

Card openCard(Connection& connection, const Scribe& scribe, const CardKey& key) {
    const auto plan = newestPlan(connection, key);
    const auto author = scribe.person(connection, key.interviewer);
    std::string uid;
    {
        Rows uids(connection, "SELECT c.uid, a.uid FROM candidate c, person a WHERE c.id = ? AND a.id = ?",
                  plan.candidate, author);
        uids.next();
        uid = records::scorecardUid(uids.text(0), uids.text(1));
    }
    run(connection,
        "INSERT INTO scorecard (uid, candidate, position, author, plan_version) VALUES (?, ?, ?, ?, ?)", uid,
        plan.candidate, plan.position, author, plan.version);
    return {connection.db().getLastInsertRowid(), plan.position, author, plan.version, {}};
}

} // namespace store

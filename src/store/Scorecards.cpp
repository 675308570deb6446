// SPDX-License-Identifier: MIT
// Reading scorecards with their current marks, and closing them.
#include "store/CardLog.h"
#include "store/Cards.h"
#include "store/Keys.h"
#include "store/SqliteStore.h"

namespace store {

namespace {

// One row a mark; a scorecard whose marks were all cleared gives one row without an item.
const std::string cardsOfPosition = R"sql(
SELECT s.id, c.number, p.name, s.plan_version, f.structure_hash, s.submitted_at,
    m.item, m.value, m.phase, m.independent_value, m.at, s.uid, p.uid
FROM candidate c JOIN scorecard s ON s.candidate = c.id JOIN person p ON p.id = s.author
JOIN frozen_plan f ON f.position = s.position AND f.version = s.plan_version
LEFT JOIN mark m ON m.scorecard = s.id AND (m.value <> '' OR m.independent_value <> '')
WHERE c.position = ?)sql";
const std::string inOrder = cardsOfPosition + " ORDER BY c.number, p.name, s.id";
const std::string oneCard = cardsOfPosition + " AND c.number = ? AND p.name = ?";

std::vector<session::Scorecard> read(Rows& rows) {
    std::vector<session::Scorecard> cards;
    std::int64_t current = 0;
    while (rows.next()) {
        if (const auto id = rows.number(0); cards.empty() || id != current) {
            current = id;
            cards.push_back({candidateId(rows.number(1)),
                             rows.text(2),
                             rows.count(3),
                             rows.text(4),
                             rows.text(5),
                             {},
                             rows.text(11),
                             rows.text(12)});
        }
        const auto text = rows.maybe(6);
        auto item = text ? session::readItem(*text) : std::nullopt;
        if (!item)
            continue;
        const auto phase = phaseOf(rows.text(8));
        auto& marks = cards.back().marks;
        marks.emplace_hint(marks.end(), std::move(*item),
                           session::Mark{rows.text(7), phase, rows.maybe(9), rows.text(10)});
    }
    return cards;
}

} // namespace

std::vector<session::Scorecard> SqliteStore::scorecards(const std::string& position) const {
    return m_connection->attempt([&] {
        Rows rows(*m_connection, inOrder.c_str(), positionRow(position).value_or(0));
        return read(rows);
    });
}

std::map<std::string, app::CardCount> SqliteStore::cardCounts(const std::string& position) const {
    return m_connection->attempt([&] {
        std::map<std::string, app::CardCount> counts;
        Rows rows(*m_connection, R"sql(
SELECT c.number, count(*), sum(s.submitted_at <> '') FROM candidate c JOIN scorecard s ON s.candidate = c.id
WHERE c.position = ? GROUP BY c.number)sql",
                  positionRow(position).value_or(0));
        while (rows.next())
            counts[candidateId(rows.number(0))] = {rows.count(1), rows.count(2)};
        return counts;
    });
}

std::optional<session::Scorecard> SqliteStore::scorecard(const std::string& position,
                                                         const std::string& candidate,
                                                         const std::string& interviewer) const {
    return m_connection->attempt([&]() -> std::optional<session::Scorecard> {
        Rows rows(*m_connection, oneCard.c_str(), positionRow(position).value_or(0),
                  candidateNumber(candidate).value_or(0), interviewer);
        auto cards = read(rows);
        if (cards.empty())
            return std::nullopt;
        return std::move(cards.front());
    });
}

void SqliteStore::submit(const std::string& position, const std::string& candidate,
                         const std::string& interviewer) {
    m_connection->attempt([&] {
        const CardKey key{position, candidate, interviewer};
        Write write(*m_connection);
        const auto known = findCard(*m_connection, key);
        if (known && !known->submittedAt.empty())
            return;
        const auto card = known ? *known : openCard(*m_connection, m_scribe, key);
        const auto stamp = m_scribe.stamp(*m_connection, card.author);
        run(*m_connection,
            "INSERT INTO submission (uid, at, scorecard, actor, sequence) VALUES (?, ?, ?, ?, ?)", stamp.uid,
            stamp.at, card.row, stamp.actor, stamp.sequence);
        run(*m_connection, "UPDATE scorecard SET submitted_at = ? WHERE id = ?", stamp.at, card.row);
        write.commit();
        m_connection->trySettle();
    });
}

} // namespace store

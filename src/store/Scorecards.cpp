// SPDX-License-Identifier: MIT
// Reading scorecards with their current marks, and closing them.
#include "store/CardLog.h"
#include "store/Cards.h"
#include "store/Keys.h"
#include "store/SqliteStore.h"

#include <map>

namespace store {

namespace {

const std::string cardsOfPosition = R"sql(
SELECT s.id, c.number, p.name, s.plan_version, f.structure_hash, s.submitted_at, s.uid, p.uid
FROM candidate c JOIN scorecard s ON s.candidate = c.id JOIN person p ON p.id = s.author
JOIN frozen_plan f ON f.position = s.position AND f.version = s.plan_version
WHERE c.position = ?)sql";
const std::string inOrder = cardsOfPosition + " ORDER BY c.number, p.name, p.uid";
const std::string oneCard =
    cardsOfPosition +
    " AND c.number = ? AND p.id = (SELECT id FROM person WHERE name = ? ORDER BY id LIMIT 1)";

// Apart from the cards: beside every mark, what a card says would be sorted and carried along.
const std::string marks =
    "SELECT m.scorecard, m.item, m.value, m.phase, m.independent_value, m.at FROM scorecard s"
    " JOIN mark m ON m.scorecard = s.id AND (m.value <> '' OR m.independent_value <> '')";
const std::string marksOfPosition = marks + " WHERE s.position = ? ORDER BY s.id, m.item";
const std::string marksOfCard = marks + " WHERE s.id = ? ORDER BY m.item";

/// Cards without marks yet, each with its row.
struct Read {
    std::vector<session::Scorecard> cards;
    std::map<std::int64_t, std::size_t> places;
};

Read readCards(Rows&& rows) {
    Read read;
    while (rows.next()) {
        read.places[rows.number(0)] = read.cards.size();
        read.cards.push_back({candidateId(rows.number(1)),
                              rows.text(2),
                              rows.count(3),
                              rows.text(4),
                              rows.text(5),
                              {},
                              rows.text(6),
                              rows.text(7)});
    }
    return read;
}

std::vector<session::Scorecard> withMarks(Read read, Rows&& rows) {
    auto place = read.places.end();
    while (rows.next()) {
        if (const auto row = rows.number(0); place == read.places.end() || place->first != row)
            place = read.places.find(row);
        auto item = session::readItem(rows.text(1));
        if (place == read.places.end() || !item)
            continue;
        auto& known = read.cards[place->second].marks;
        known.emplace_hint(known.end(), std::move(*item),
                           session::Mark{rows.text(2), phaseOf(rows.text(3)), rows.maybe(4), rows.text(5)});
    }
    return std::move(read.cards);
}

} // namespace

std::vector<session::Scorecard> SqliteStore::scorecards(const std::string& position) const {
    return m_connection->attempt([&] {
        const Snapshot snapshot(*m_connection);
        const auto row = positionRow(position).value_or(0);
        return withMarks(readCards({*m_connection, inOrder.c_str(), row}),
                         {*m_connection, marksOfPosition.c_str(), row});
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
        const Snapshot snapshot(*m_connection);
        auto read = readCards({*m_connection, oneCard.c_str(), positionRow(position).value_or(0),
                               candidateNumber(candidate).value_or(0), interviewer});
        if (read.cards.empty())
            return std::nullopt;
        const auto row = read.places.begin()->first;
        return std::move(withMarks(std::move(read), {*m_connection, marksOfCard.c_str(), row}).front());
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

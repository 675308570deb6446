// SPDX-License-Identifier: MIT
// Entries and submissions of each scorecard.
#include "store/CardLog.h"

#include "store/Keys.h"

#include <map>

namespace store {

namespace {

using records::CardRecord;

/// Of columns uid, at, author, device, sequence from this one on.
records::Stamp stampAt(const Rows& rows, int column) {
    return {rows.text(column), rows.text(column + 1), rows.text(column + 2), rows.text(column + 3),
            rows.number(column + 4)};
}

/// A card whose candidate is lost is passed over, here and below.
void addEntries(Connection& connection, const std::string& position,
                std::map<std::int64_t, app::CardRecords>& cards) {
    Rows rows(connection, R"sql(
SELECT s.id, e.id, e.item, e.old_value, e.new_value, e.phase, e.reason, e.origin, e.uid, e.at, p.uid, a.device,
    e.sequence
FROM scorecard s JOIN person p ON p.id = s.author JOIN entry e ON e.scorecard = s.id
JOIN actor a ON a.id = e.actor WHERE s.position = ? ORDER BY e.id)sql",
              positionRow(position).value_or(0));
    while (rows.next()) {
        const auto known = cards.find(rows.number(0));
        if (known == cards.end())
            continue;
        auto& card = known->second;
        auto stamp = stampAt(rows, 8);
        session::Edit edit;
        edit.id = rows.number(1);
        edit.uid = stamp.uid;
        edit.at = stamp.at;
        edit.position = position;
        edit.candidate = card.candidate;
        edit.interviewer = card.interviewer;
        edit.item = session::readItem(rows.text(2)).value_or(session::Item{});
        edit.oldValue = rows.text(3);
        edit.newValue = rows.text(4);
        edit.phase = phaseOf(rows.text(5));
        edit.reason = rows.text(6);
        edit.origin = rows.text(7);
        card.records.push_back({std::move(stamp), std::move(edit)});
    }
}

void addSubmissions(Connection& connection, const std::string& position,
                    std::map<std::int64_t, app::CardRecords>& cards) {
    Rows rows(connection, R"sql(
SELECT s.id, b.uid, b.at, p.uid, a.device, b.sequence
FROM scorecard s JOIN person p ON p.id = s.author JOIN submission b ON b.scorecard = s.id
JOIN actor a ON a.id = b.actor WHERE s.position = ? ORDER BY b.id)sql",
              positionRow(position).value_or(0));
    while (rows.next()) {
        auto stamp = stampAt(rows, 1);
        const records::Submission submission{stamp.at};
        if (const auto known = cards.find(rows.number(0)); known != cards.end())
            known->second.records.push_back({std::move(stamp), submission});
    }
}

} // namespace

session::Phase phaseOf(const std::string& code) {
    return code == "debrief" ? session::Phase::debrief : session::Phase::independent;
}

std::vector<app::CardRecords> readRecords(Connection& connection, const std::string& position) {
    std::map<std::int64_t, app::CardRecords> cards;
    std::vector<std::int64_t> order;
    {
        Rows rows(connection, R"sql(
SELECT s.id, c.number, p.name, s.plan_version, s.uid, p.uid
FROM candidate c JOIN scorecard s ON s.candidate = c.id JOIN person p ON p.id = s.author
WHERE c.position = ? ORDER BY c.number, p.name, p.uid)sql",
                  positionRow(position).value_or(0));
        while (rows.next()) {
            order.push_back(rows.number(0));
            cards[rows.number(0)] = {
                candidateId(rows.number(1)), rows.text(2), rows.count(3), rows.text(4), rows.text(5), {}};
        }
    }
    addEntries(connection, position, cards);
    addSubmissions(connection, position, cards);
    std::vector<app::CardRecords> all;
    for (const auto row : order)
        all.push_back(std::move(cards.at(row)));
    return all;
}

} // namespace store

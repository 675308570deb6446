// SPDX-License-Identifier: MIT
// Recording edits: an entry that stays for good and the current mark, in one transaction.
#include "store/Cards.h"
#include "store/Failure.h"
#include "store/Keys.h"
#include "store/SqliteStore.h"
#include "text/Fold.h"

#include <algorithm>

namespace store {

namespace {

using session::Edit;
using session::Phase;

/// The mark as it is before an edit; one that was cleared still has its row.
struct Current {
    enum class Row { absent, present } row = Row::absent;
    std::string value;
    std::optional<std::string> independent;
};

Current currentOf(Connection& connection, const std::optional<Card>& card, const std::string& item) {
    if (!card)
        return {};
    Rows rows(connection, "SELECT value, independent_value FROM mark WHERE scorecard = ? AND item = ?",
              card->row, item);
    if (!rows.next())
        return {};
    return {Current::Row::present, rows.text(0), rows.maybe(1)};
}

void keep(Connection& connection, const Card& card, const std::string& item, const Current& before,
          Edit& edit) {
    run(connection, R"sql(
INSERT INTO entry (at, scorecard, item, old_value, new_value, phase, reason, origin)
VALUES (?, ?, ?, ?, ?, ?, ?, ?))sql",
        edit.at, card.row, item, edit.oldValue, edit.newValue, codeOf(edit.phase), edit.reason, edit.origin);
    edit.id = connection.db().getLastInsertRowid();
    std::optional<std::string> independent;
    if (edit.phase == Phase::debrief)
        independent = before.independent.value_or(before.value);
    // Not an upsert: for that SQLite sets up a table of its own at every write.
    const auto* sql = before.row == Current::Row::present
                          ? "UPDATE mark SET value = ?, phase = ?, independent_value = ?, at = ?"
                            " WHERE scorecard = ? AND item = ?"
                          : "INSERT INTO mark (value, phase, independent_value, at, scorecard, item)"
                            " VALUES (?, ?, ?, ?, ?, ?)";
    run(connection, sql, edit.newValue, codeOf(edit.phase), independent, edit.at, card.row, item);
}

/// False when the edit changes nothing.
bool apply(Connection& connection, Edit& edit, const std::string& moment) {
    const auto item = session::write(edit.item);
    const CardKey key{edit.position, edit.candidate, edit.interviewer};
    auto card = findCard(connection, key);
    const auto before = currentOf(connection, card, item);
    if (before.value == edit.newValue)
        return false;
    if (!card)
        card = openCard(connection, key);
    if (card->submitted)
        edit.phase = Phase::debrief;
    const bool reasoned = !text::isInvisible(edit.reason);
    if (edit.phase == Phase::debrief && !reasoned)
        throw trouble(Failure::debriefNeedsReason, item);
    edit.oldValue = before.value;
    edit.at = moment;
    keep(connection, *card, item, before, edit);
    return true;
}

Edit editOf(const Rows& row, const std::string& position) {
    Edit edit;
    edit.id = row.number(0);
    edit.at = row.text(1);
    edit.position = position;
    edit.candidate = candidateId(row.number(2));
    edit.interviewer = row.text(3);
    edit.item = session::readItem(row.text(4)).value_or(session::Item{});
    edit.oldValue = row.text(5);
    edit.newValue = row.text(6);
    edit.phase = row.text(7) == "debrief" ? Phase::debrief : Phase::independent;
    edit.reason = row.text(8);
    edit.origin = row.text(9);
    return edit;
}

} // namespace

std::optional<std::vector<Edit>> SqliteStore::recordWhile(const app::GoOn& goOn, std::vector<Edit> edits) {
    return m_connection->attempt([&]() -> std::optional<std::vector<Edit>> {
        const auto moment = now();
        std::vector<Edit> stored;
        Write write(*m_connection);
        std::size_t done = 0;
        for (auto& edit : edits) {
            if (apply(*m_connection, edit, moment))
                stored.push_back(std::move(edit));
            if (!goOn(static_cast<double>(++done) / static_cast<double>(edits.size())))
                return std::nullopt;
        }
        write.commit();
        return stored;
    });
}

std::vector<Edit> SqliteStore::log(const std::string& position,
                                   const std::optional<std::string>& candidate) const {
    return m_connection->attempt([&] {
        std::vector<Edit> all;
        std::optional<std::int64_t> number;
        if (candidate)
            number = candidateNumber(*candidate).value_or(0);
        const std::string only = number ? std::to_string(*number) : "";
        Rows rows(*m_connection, R"sql(
SELECT e.id, e.at, c.number, s.interviewer, e.item, e.old_value, e.new_value, e.phase, e.reason, e.origin
FROM candidate c JOIN scorecard s ON s.candidate = c.id JOIN entry e ON e.scorecard = s.id
WHERE c.position = ? AND (?2 = '' OR c.number = CAST(?2 AS INTEGER)) ORDER BY e.id)sql",
                  positionRow(position).value_or(0), only);
        while (rows.next())
            all.push_back(editOf(rows, position));
        return all;
    });
}

} // namespace store

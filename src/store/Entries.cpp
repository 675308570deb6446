// SPDX-License-Identifier: MIT
// Recording edits: an entry that stays for good and the current mark, in one transaction.
#include "store/CardLog.h"
#include "store/Cards.h"
#include "store/Keys.h"
#include "store/SqliteStore.h"

#include "app/ports/Refusing.h"
#include "records/Order.h"

namespace store {

namespace {

using session::Edit;

/// The scorecard as far as one item goes.
session::Scorecard cardOf(Connection& connection, const std::optional<Card>& card, const Edit& edit,
                          const std::string& item) {
    session::Scorecard known;
    known.candidate = edit.candidate;
    known.interviewer = edit.interviewer;
    if (!card)
        return known;
    known.submittedAt = card->submittedAt;
    Rows rows(connection,
              "SELECT value, phase, independent_value, at FROM mark WHERE scorecard = ? AND item = ?",
              card->row, item);
    if (rows.next())
        known.marks[edit.item] = {rows.text(0), phaseOf(rows.text(1)), rows.maybe(2), rows.text(3)};
    return known;
}

/// The current mark of one item; one that was cleared has no row.
void put(Connection& connection, const Card& card, const std::string& item, const session::Scorecard& before,
         const session::Scorecard& after, const session::Item& key) {
    const auto mark = after.marks.find(key);
    if (mark == after.marks.end())
        return run(connection, "DELETE FROM mark WHERE scorecard = ? AND item = ?", card.row, item);
    // Not an upsert: for that SQLite sets up a table of its own at every write.
    const auto* sql = before.marks.contains(key)
                          ? "UPDATE mark SET value = ?, phase = ?, independent_value = ?, at = ?"
                            " WHERE scorecard = ? AND item = ?"
                          : "INSERT INTO mark (value, phase, independent_value, at, scorecard, item)"
                            " VALUES (?, ?, ?, ?, ?, ?)";
    run(connection, sql, mark->second.value, codeOf(mark->second.phase), mark->second.before, mark->second.at,
        card.row, item);
}

Edit editOf(const Rows& row, const std::string& position) {
    Edit edit;
    edit.id = row.number(0);
    edit.uid = row.text(10);
    edit.at = row.text(1);
    edit.position = position;
    edit.candidate = candidateId(row.number(2));
    edit.interviewer = row.text(3);
    edit.item = session::readItem(row.text(4)).value_or(session::Item{});
    edit.oldValue = row.text(5);
    edit.newValue = row.text(6);
    edit.phase = phaseOf(row.text(7));
    edit.reason = row.text(8);
    edit.origin = row.text(9);
    return edit;
}

} // namespace

bool SqliteStore::keep(Edit& edit) {
    auto& connection = *m_connection;
    const auto item = session::write(edit.item);
    const CardKey key{edit.position, edit.candidate, edit.interviewer};
    auto card = findCard(connection, key);
    auto known = cardOf(connection, card, edit, item);
    const auto planned =
        card ? NewestPlan{card->position, 0, card->planVersion} : newestPlan(connection, key);
    const auto& frozen = keptPlan(planned.position, planned.version);
    auto checked = records::check(frozen, known, std::move(edit));
    if (auto* refusal = std::get_if<records::Refusal>(&checked))
        app::refuse(std::move(*refusal));
    if (std::holds_alternative<records::NothingToDo>(checked))
        return false;
    edit = std::get<Edit>(std::move(checked));
    if (!card)
        card = openCard(connection, m_scribe, key);
    const auto stamp = m_scribe.stamp(connection, card->author);
    edit.uid = stamp.uid;
    edit.at = stamp.at;
    run(connection, R"sql(
INSERT INTO entry (uid, at, scorecard, item, old_value, new_value, phase, reason, origin, actor, sequence)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql",
        stamp.uid, stamp.at, card->row, item, edit.oldValue, edit.newValue, codeOf(edit.phase), edit.reason,
        edit.origin, stamp.actor, stamp.sequence);
    edit.id = connection.db().getLastInsertRowid();
    put(connection, *card, item, known, records::apply(frozen, known, edit), edit.item);
    return true;
}

std::optional<std::vector<Edit>> SqliteStore::recordWhile(const app::GoOn& goOn, std::vector<Edit> edits) {
    return m_connection->attempt([&]() -> std::optional<std::vector<Edit>> {
        std::vector<Edit> stored;
        Write write(*m_connection);
        std::size_t done = 0;
        for (auto& edit : edits) {
            if (keep(edit))
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
        std::vector<records::Record<Edit>> all;
        std::optional<std::int64_t> number;
        if (candidate)
            number = candidateNumber(*candidate).value_or(0);
        const std::string only = number ? std::to_string(*number) : "";
        Rows rows(*m_connection, R"sql(
SELECT e.id, e.at, c.number, p.name, e.item, e.old_value, e.new_value, e.phase, e.reason, e.origin, e.uid,
    p.uid, a.device, e.sequence
FROM candidate c JOIN scorecard s ON s.candidate = c.id JOIN person p ON p.id = s.author
JOIN entry e ON e.scorecard = s.id JOIN actor a ON a.id = e.actor
WHERE c.position = ? AND (?2 = '' OR c.number = CAST(?2 AS INTEGER)))sql",
                  positionRow(position).value_or(0), only);
        while (rows.next())
            all.push_back({{rows.text(10), rows.text(1), rows.text(11), rows.text(12), rows.number(13)},
                           editOf(rows, position)});
        std::vector<Edit> sorted;
        for (auto& record : records::inOrder(std::move(all)))
            sorted.push_back(std::move(record.what));
        return sorted;
    });
}

std::vector<app::CardRecords> SqliteStore::cardRecords(const std::string& position) const {
    return m_connection->attempt([&] {
        const Snapshot snapshot(*m_connection);
        return readRecords(*m_connection, position);
    });
}

} // namespace store

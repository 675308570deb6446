// SPDX-License-Identifier: MIT
// Replays every log beside what is kept.
#include "store/CardCheck.h"

#include "store/CardLog.h"
#include "store/Keys.h"

#include "records/Order.h"
#include "session/MarkRule.h"

#include <algorithm>
#include <map>

namespace store {

namespace {

using reading::Finding;
using words::message;

constexpr std::size_t mostShown = 20;

/// A scorecard as text against text: a mark nobody could have made is one as well.
struct Kept {
    std::map<std::string, session::Mark> marks;
    std::string submittedAt;
};

std::map<std::string, Kept> readKept(Connection& connection, std::int64_t position) {
    std::map<std::string, Kept> cards;
    Rows rows(connection, R"sql(
SELECT s.uid, s.submitted_at, m.item, m.value, m.phase, m.independent_value, m.at
FROM scorecard s LEFT JOIN mark m ON m.scorecard = s.id AND (m.value <> '' OR m.independent_value <> '')
WHERE s.position = ?)sql",
              position);
    while (rows.next()) {
        auto& card = cards[rows.text(0)];
        card.submittedAt = rows.text(1);
        if (const auto item = rows.maybe(2))
            card.marks[*item] = {rows.text(3), phaseOf(rows.text(4)), rows.maybe(5), rows.text(6)};
    }
    return cards;
}

/// Earlier programs also kept marks of items that the newest plan had and the scorecard's own did not. They
/// count nowhere, and are no damage while their log says the same.
void forgive(const plan::Frozen& frozen, const app::CardRecords& log, Kept& kept) {
    std::map<std::string, std::string> last;
    for (const auto& record : records::inOrder(log.records))
        if (const auto* edit = std::get_if<session::Edit>(&record.what);
            edit != nullptr && session::checkMark(frozen, edit->item, ""))
            last[session::write(edit->item)] = edit->newValue;
    for (const auto& [item, value] : last)
        if (const auto mark = kept.marks.find(item); mark != kept.marks.end() && mark->second.value == value)
            kept.marks.erase(mark);
}

Kept replayed(const plan::Frozen& frozen, const app::CardRecords& log) {
    session::Scorecard empty;
    empty.candidate = log.candidate;
    empty.interviewer = log.interviewer;
    const auto card = records::replay(frozen, empty, log.records);
    Kept kept{{}, card.submittedAt};
    for (const auto& [item, mark] : card.marks)
        kept.marks[session::write(item)] = mark;
    return kept;
}

std::vector<std::string> differences(const Kept& one, const Kept& other) {
    std::vector<std::string> items;
    for (const auto& [item, mark] : one.marks)
        if (const auto at = other.marks.find(item); at == other.marks.end() || at->second != mark)
            items.push_back(item);
    for (const auto& [item, mark] : other.marks)
        if (!one.marks.contains(item))
            items.push_back(item);
    std::sort(items.begin(), items.end());
    if (one.submittedAt != other.submittedAt)
        items.emplace_back("submission");
    return items;
}

void add(std::vector<Finding>& findings, std::string code, std::string_view text,
         std::vector<std::string> arguments) {
    const auto same =
        std::count_if(findings.begin(), findings.end(), [&](const Finding& one) { return one.code == code; });
    if (static_cast<std::size_t>(same) < mostShown)
        findings.push_back(
            {reading::Severity::error, std::move(code), std::string(text), std::move(arguments), {}});
}

/// Where all records of an item are of one device; between devices each knew only what it had seen.
void checkLog(const app::CardRecords& log, std::vector<Finding>& findings) {
    std::map<session::Item, std::vector<records::Record<session::Edit>>> items;
    for (const auto& record : log.records)
        if (const auto* edit = std::get_if<session::Edit>(&record.what))
            items[edit->item].push_back({record.stamp, *edit});
    for (auto& [item, edits] : items) {
        const auto& device = edits.front().stamp.device;
        if (std::any_of(edits.begin(), edits.end(),
                        [&](const auto& one) { return one.stamp.device != device; }))
            continue;
        std::string before;
        for (const auto& one : records::inOrder(std::move(edits))) {
            if (one.what.oldValue != before)
                add(findings, "broken-log",
                    message("Entry {0} of the log does not follow from the one before it; open the "
                            "newest backup."),
                    {std::to_string(one.what.id)});
            before = one.what.newValue;
        }
    }
}

void checkPosition(Connection& connection, std::int64_t row, const PlanOf& planOf,
                   std::vector<Finding>& findings) {
    auto kept = readKept(connection, row);
    for (const auto& log : readRecords(connection, positionId(row))) {
        checkLog(log, findings);
        const plan::Frozen* frozen = nullptr;
        try {
            frozen = planOf(row, log.planVersion);
        } catch (const app::SystemError&) {
            continue; // said of the plan already
        }
        auto& card = kept.at(log.uid);
        forgive(*frozen, log, card);
        for (const auto& item : differences(card, replayed(*frozen, log)))
            add(findings, "mark-differs",
                message("{0} {1}: {3} on the scorecard of {2} differs from its log; look at the log and "
                        "record it again."),
                {positionId(row), log.candidate, log.interviewer, item});
    }
}

} // namespace

void checkCards(Connection& connection, const PlanOf& planOf, std::vector<Finding>& findings) {
    std::vector<std::int64_t> positions;
    {
        Rows rows(connection, "SELECT id FROM position ORDER BY id");
        while (rows.next())
            positions.push_back(rows.number(0));
    }
    for (const auto row : positions)
        checkPosition(connection, row, planOf, findings);
}

} // namespace store

// SPDX-License-Identifier: MIT
// Merges two tables of marks and sorts by how far they differ.
#include "app/compare/SideBySide.h"

#include "app/compare/HeatTable.h"
#include "app/compare/Reasons.h"
#include "explain/InsightPhrases.h"
#include "session/MarkRule.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

using compare::CandidateResult;
using compare::Comparison;
using session::Item;
using words::Words;
using Group = SideBySideRow::Group;

/// Differences below this are rounding.
constexpr double same = 1e-9;

/// Share of what is possible, 0 to 1; nothing for marks without a size.
std::optional<double> sizeOf(const score::Scale& scale, const Item& item, const std::string& value) {
    if (item.kind->isLevel()) {
        const auto level = session::numberOf(value);
        return level ? std::optional((*level - scale.low) / scale.range()) : std::nullopt;
    }
    return session::shareOf(session::meaningOf(item.kind, value));
}

std::optional<double> meanSize(const Comparison& comparison, const std::string& candidate, const Item& item) {
    double sum = 0;
    int count = 0;
    for (const auto& card : comparison.cards)
        if (card.candidate == candidate)
            if (const auto size = sizeOf(comparison.scale, item, session::valueOf(card, item))) {
                sum += *size;
                ++count;
            }
    return count == 0 ? std::nullopt : std::optional(sum / count);
}

const MarkTable::Row* findRow(const MarkTable& table, const Item& item) {
    const auto at =
        std::find_if(table.rows.begin(), table.rows.end(), [&](const auto& row) { return row.item == item; });
    return at == table.rows.end() ? nullptr : &*at;
}

/// "Ann ✔ seen, Bo ✘ not seen"
std::string whoSaid(const MarkTable& table, const MarkTable::Row* row, const Words& tr) {
    std::string text;
    if (row == nullptr)
        return text;
    const bool note = row->item.kind->isText();
    for (std::size_t at = 0; at < row->cells.size(); ++at)
        if (!row->cells[at].empty())
            text += (text.empty() ? ""
                     : note       ? "\n"
                                  : tr(", ")) +
                    table.interviewers[at] + (note ? tr(": ") : " ") + row->cells[at];
    return text;
}

/// Rows of both, each where its own table has it.
std::vector<const MarkTable::Row*> merged(const MarkTable& first, const MarkTable& second) {
    std::vector<const MarkTable::Row*> rows;
    for (const auto& row : first.rows)
        rows.push_back(&row);
    auto place = rows.begin();
    for (const auto& row : second.rows) {
        const auto known =
            std::find_if(rows.begin(), rows.end(), [&](const auto* one) { return one->item == row.item; });
        place = known == rows.end() ? rows.insert(place, &row) : known;
        ++place;
    }
    return rows;
}

Group groupOf(const MarkTable::Row& row, bool inFirst, bool inSecond, double difference) {
    if (row.item.kind->isText())
        return Group::note;
    if (difference > same)
        return Group::differs;
    return inFirst && inSecond ? Group::same : Group::oneOnly;
}

void addMarks(SideBySide& pair, const Comparison& comparison, const std::string& first,
              const std::string& second, const Words& tr) {
    const auto left = markTable(comparison, first, {}, tr);
    const auto right = markTable(comparison, second, {}, tr);
    for (const auto* row : merged(left, right)) {
        const auto* inLeft = findRow(left, row->item);
        const auto* inRight = findRow(right, row->item);
        const auto a = meanSize(comparison, first, row->item);
        const auto b = meanSize(comparison, second, row->item);
        const double difference = a && b ? std::fabs(*a - *b) : 0;
        const auto group =
            groupOf(*row, inLeft != nullptr && (a || !b), inRight != nullptr && (b || !a), difference);
        pair.rows.push_back(
            {group, row->label, whoSaid(left, inLeft, tr), whoSaid(right, inRight, tr), difference});
    }
}

void addScores(SideBySide& pair, const Comparison& comparison, const CandidateResult& first,
               const CandidateResult& second, const Words& tr) {
    for (std::size_t at = 0; at < comparison.competencies.size(); ++at) {
        const auto& a = first.cells[at];
        const auto& b = second.cells[at];
        const double difference =
            a.mean && b.mean ? std::fabs(*a.mean - *b.mean) / comparison.scale.range() : 0;
        pair.rows.push_back(
            {Group::score,
             tr("Score: {0}", explain::competencyOf(comparison, comparison.competencies[at].id, tr)),
             scoreText(a.mean, a.missing, tr), scoreText(b.mean, b.missing, tr), difference});
    }
}

} // namespace

std::optional<SideBySide> sideBySide(const Comparison& comparison, const std::string& first,
                                     const std::string& second, const Words& tr) {
    const auto* a = compare::findCandidate(comparison, first);
    const auto* b = compare::findCandidate(comparison, second);
    if (a == nullptr || b == nullptr || a == b)
        return std::nullopt;
    SideBySide pair{a->name, b->name, {}};
    addScores(pair, comparison, *a, *b, tr);
    addMarks(pair, comparison, first, second, tr);
    std::stable_sort(pair.rows.begin(), pair.rows.end(), [](const auto& left, const auto& right) {
        if (left.group != right.group)
            return left.group < right.group;
        return left.difference > right.difference + same;
    });
    return pair;
}

std::string wordOf(Group group, const Words& tr) {
    switch (group) {
    case Group::score:
        return tr("score");
    case Group::differs:
        return tr("differs");
    case Group::oneOnly:
        return tr("one only");
    case Group::note:
        return tr("note");
    case Group::same:
        break;
    }
    return tr("same");
}

TextTable tableOf(const SideBySide& pair, const Words& tr) {
    TextTable table{
        tr("Point by point, differences first"), {tr("What"), tr("Mark"), pair.first, pair.second}, {}};
    for (const auto& row : pair.rows)
        table.rows.push_back({wordOf(row.group, tr), row.label, row.first, row.second});
    return table;
}

} // namespace app

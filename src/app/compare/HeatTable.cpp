// SPDX-License-Identifier: MIT
// Turns a comparison into shown cells.
#include "app/compare/HeatTable.h"

#include "explain/InsightPhrases.h"
#include "explain/StandingWords.h"
#include "score/ratings/Composite.h"
#include "score/ratings/Round.h"

#include <algorithm>

namespace app {

namespace {

using compare::CandidateResult;
using compare::Comparison;
using words::message;
using words::Words;

HeatCell rankCell(const Comparison& comparison, const CandidateResult& candidate, const Words& tr) {
    const auto text = explain::rankText(candidate, comparison.groups, tr);
    if (!candidate.rank)
        return {.text = text, .muted = true};
    // group by group: no rank is higher than the number of candidates
    const auto before = candidate.group.value_or(0) * comparison.candidates.size();
    return {.text = text, .order = static_cast<double>(before) + *candidate.rank};
}

HeatCell scoreCell(const score::Scale& scale, const std::optional<double>& value, compare::Missing missing,
                   const Words& tr) {
    const auto text = scoreText(value, missing, tr);
    if (!value)
        return {.text = text, .muted = true};
    return {.text = text, .heat = (*value - scale.low) / scale.range(), .order = value};
}

HeatCell mustCell(const Comparison& comparison, const CandidateResult& candidate, const Words& tr) {
    if (candidate.musts.empty())
        return {.text = tr("none set"), .muted = true};
    HeatCell cell{.text = {}, .order = 0};
    for (const auto& must : candidate.musts) {
        if (must.status == compare::MustStatus::meets)
            continue;
        const auto name = explain::competencyOf(comparison, must.competency, tr);
        const bool below = must.status == compare::MustStatus::below;
        cell.text += (cell.text.empty() ? "" : tr("; ")) +
                     (below ? tr("✗ {0} below {1}", name, score::halfUp(must.cut, 2))
                            : tr("? {0} not assessed", name));
        cell.order = *cell.order + (below ? 100 : 1);
        cell.warning = true;
    }
    if (!cell.warning)
        cell.text = tr("✓ all met");
    return cell;
}

HeatCell flagCell(const CandidateResult& candidate) {
    const auto count = candidate.flags.size();
    if (count == 0)
        return {.text = "0", .order = 0, .muted = true};
    return {.text = fmt::format("⚑ {}", count), .order = static_cast<double>(count), .warning = true};
}

HeatRow rowOf(const Comparison& comparison, const CandidateResult& candidate, const Words& tr) {
    HeatRow row{candidate.id, {}};
    row.cells.push_back(rankCell(comparison, candidate, tr));
    row.cells.push_back({.text = candidate.name});
    row.cells.push_back(scoreCell(comparison.scale, candidate.composite, compare::Missing::blank, tr));
    for (const auto& cell : candidate.cells) {
        row.cells.push_back(scoreCell(comparison.scale, cell.mean, cell.missing, tr));
        row.cells.back().apart = compare::isFarApart(candidate, cell.competency);
    }
    row.cells.push_back(mustCell(comparison, candidate, tr));
    row.cells.push_back({.text = explain::percentText(candidate.coverage), .order = candidate.coverage});
    row.cells.push_back({.text = candidate.composite ? score::halfUp(candidate.low, 2) + " – " +
                                                           score::halfUp(candidate.high, 2)
                                                     : tr("blank"),
                         .order = candidate.low,
                         .muted = !candidate.composite});
    row.cells.push_back({.text = std::to_string(candidate.interviewers.size()),
                         .order = static_cast<double>(candidate.interviewers.size())});
    row.cells.push_back(flagCell(candidate));
    return row;
}

/// Among those who may be ranked together; rows stand as the candidates do.
void markBest(HeatTable& table, const Comparison& comparison, std::size_t column) {
    struct Best {
        double score = 0;
        std::size_t scored = 0;
    };
    std::map<std::optional<std::size_t>, Best> groups;
    for (std::size_t at = 0; at < table.rows.size(); ++at)
        if (const auto& score = table.rows[at].cells[column].order) {
            auto& best = groups[comparison.candidates[at].group];
            best.score = best.scored++ == 0 ? *score : std::max(best.score, *score);
        }
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        auto& cell = table.rows[at].cells[column];
        const auto& best = groups[comparison.candidates[at].group];
        cell.best = cell.order && best.scored > 1 && *cell.order >= best.score - score::tieTolerance;
    }
}

} // namespace

std::string wordOf(compare::Missing missing, const Words& tr) {
    switch (missing) {
    case compare::Missing::notAsked:
        return tr("not asked");
    case compare::Missing::notApplicable:
        return tr("n/a");
    case compare::Missing::noEvidence:
        return tr("no evidence");
    case compare::Missing::blank:
    case compare::Missing::none:
        break;
    }
    return tr("blank");
}

std::string scoreText(const std::optional<double>& value, compare::Missing missing, const Words& tr) {
    return value ? score::halfUp(*value, 2) : wordOf(missing, tr);
}

std::string withSigns(const HeatCell& cell) {
    return cell.text + (cell.best ? " ★" : "") + (cell.apart ? " ⇕" : "");
}

HeatTable heatTable(const Comparison& comparison, const Words& tr) {
    HeatTable table;
    table.columns = {{"rank", tr("Rank"), {}, false},
                     {"candidate", tr("Candidate"), {}, false},
                     {"composite", tr("Composite"), explain::percentText(1), false}};
    for (const auto& competency : comparison.competencies)
        table.columns.push_back({competency.id, explain::competencyOf(comparison, competency.id, tr),
                                 explain::percentText(competency.weight), competency.cut.has_value()});
    for (const auto& [key, title] :
         {std::pair{"must", message("Must-haves")}, std::pair{"coverage", message("Coverage")},
          std::pair{"bounds", message("Worst – best")}, std::pair{"raters", message("Interviewers")},
          std::pair{"flags", message("Red flags")}})
        table.columns.push_back({key, tr(title), {}, false});
    for (const auto& candidate : comparison.candidates)
        table.rows.push_back(rowOf(comparison, candidate, tr));
    for (std::size_t column = 2; column < 3 + comparison.competencies.size(); ++column)
        markBest(table, comparison, column);
    return table;
}

void sortRows(HeatTable& table, std::size_t column, SortOrder order) {
    if (column >= table.columns.size())
        return;
    const bool high = order == SortOrder::highFirst;
    std::stable_sort(table.rows.begin(), table.rows.end(), [&](const HeatRow& a, const HeatRow& b) {
        const auto& left = a.cells[column];
        const auto& right = b.cells[column];
        if (table.columns[column].key == "candidate")
            return high ? right.text < left.text : left.text < right.text;
        if (left.order.has_value() != right.order.has_value())
            return left.order.has_value();
        if (!left.order)
            return false;
        return high ? *right.order < *left.order : *left.order < *right.order;
    });
}

} // namespace app

// SPDX-License-Identifier: MIT
// How sure the order is, as text for screen readers and other programs.
#include "app/compare/CertaintyView.h"

#include "explain/InsightPhrases.h"
#include "score/ratings/Round.h"

#include <algorithm>
#include <numeric>

namespace app {

namespace {

using words::Words;

/// Beyond so many ranks the last column holds the rest.
constexpr std::size_t ranksCopied = 50;

std::vector<std::string> shareCells(const std::vector<double>& probabilities, std::size_t columns) {
    std::vector<std::string> cells;
    for (std::size_t at = 0; at < columns; ++at) {
        if (probabilities.empty()) {
            cells.emplace_back();
            continue;
        }
        const auto first = probabilities.begin() + static_cast<std::ptrdiff_t>(at);
        const auto last = at + 1 == columns ? probabilities.end() : first + 1;
        cells.push_back(score::halfUp(100 * std::accumulate(first, last, 0.0), 1) + " %");
    }
    return cells;
}

TextTable tableOf(const CertaintyGroup& group, const compare::Insight& insight, const Words& tr) {
    TextTable table{group.title.empty() ? tr("How sure") : group.title,
                    {tr("Rank"), tr("Candidate"), tr("Composite"), tr("Adjusted for strictness"),
                     tr("90 % interval"), tr("Coverage"), tr("Against the next"), tr("Expected rank")},
                    {}};
    const auto count = group.rows.size();
    const auto columns = std::min(count, ranksCopied);
    for (std::size_t rank = 1; rank <= columns; ++rank)
        table.columns.push_back(rank == columns && columns < count ? tr("Rank {0} and below", rank)
                                                                   : tr("Rank {0}", rank));
    for (const auto& row : group.rows) {
        const auto* candidate = compare::findCandidate(insight, row.candidate);
        std::vector<std::string> cells{row.rank,
                                       row.name,
                                       row.composite ? score::halfUp(*row.composite, 2) : tr("blank"),
                                       row.score,
                                       row.interval.empty() ? row.reason : row.interval,
                                       row.coverage,
                                       row.next,
                                       row.expectedRank};
        for (auto& cell : shareCells(candidate->rankProbabilities, columns))
            cells.push_back(std::move(cell));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace

std::string inWords(const CertaintyGroup& group, const CertaintyRow& row, const Words& tr) {
    std::vector<std::string> parts{tr("{0}: rank {1}", row.name, row.rank), tr("score {0}", row.score)};
    if (!row.interval.empty())
        parts.push_back(tr("90 % between {0}", row.interval));
    parts.push_back(tr("coverage {0}", row.coverage));
    if (!row.next.empty())
        parts.push_back(row.next);
    for (std::size_t at = 0; at < row.shares.size(); ++at)
        if (row.shares[at] > 0)
            parts.push_back(tr("rank {0} with {1} %", group.ranks[at], explain::hundredths(row.shares[at])));
    if (!row.reason.empty())
        parts.push_back(row.reason);
    return explain::listed(parts, tr);
}

std::vector<TextTable> tablesOf(const CertaintyView& view, const compare::Insight& insight, const Words& tr) {
    std::vector<TextTable> tables;
    for (const auto& group : view.groups)
        tables.push_back(tableOf(group, insight, tr));
    if (!view.unranked.empty()) {
        TextTable table{tr("Not ranked"), {tr("Candidate"), tr("Reason")}, {}};
        for (const auto& one : view.unranked)
            table.rows.push_back({one.name, one.reason});
        tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace app

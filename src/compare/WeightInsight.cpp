// SPDX-License-Identifier: MIT
// Names the candidates and competencies in what the engine finds about weights.
#include "compare/WeightInsight.h"

#include <algorithm>
#include <future>

namespace compare {

namespace {

std::vector<WeightRange> rangesOf(const ScoreTable& table, const score::Weights& shares) {
    const auto found = score::stabilitiesOf(table.scores, table.weights);
    const auto named = [&](const std::optional<std::size_t>& by) {
        return by ? table.candidates[*by] : std::string();
    };
    std::vector<WeightRange> ranges;
    for (std::size_t k = 0; k < shares.size(); ++k) {
        const auto& one = found.byCompetency[k];
        ranges.push_back(
            {table.competencies[k], shares[k], one.low, one.high, named(one.lowBy), named(one.highBy)});
    }
    return ranges;
}

std::vector<Challenge> challengesOf(const ScoreTable& table) {
    std::vector<Challenge> challenges;
    for (std::size_t c = 1; c < table.candidates.size(); ++c) {
        const auto shift = score::smallestShift(table.scores.front(), table.scores[c], table.weights);
        challenges.push_back({table.candidates[c], shift.amount, {}});
        for (const auto& move : shift.moves)
            challenges.back().moves.push_back(
                {table.competencies[move.from], table.competencies[move.to], move.amount});
    }
    return challenges;
}

std::vector<PairwiseShare> pairwiseOf(const ScoreTable& table, std::size_t paired) {
    std::vector<PairwiseShare> shares;
    const auto last = std::min(paired, table.candidates.size());
    for (std::size_t a = 0; a < last; ++a)
        for (std::size_t b = a + 1; b < last; ++b)
            shares.push_back({table.candidates[a], table.candidates[b],
                              score::pairwiseIndex(table.scores[a], table.scores[b])});
    return shares;
}

void addShares(WeightInsight& insight, const ScoreTable& table, const InsightOptions& options) {
    auto about = std::async(
        options.parts, [&] { return score::aboutTheseWeights(table.scores, table.weights, options.seed); });
    auto any = score::underAnyWeights(table.scores, options.seed);
    insight.draws = any.draws;
    insight.anyWeights = std::move(any.share);
    insight.aboutThese = std::move(about.get().share);
}

} // namespace

WeightInsight weightInsightOf(const ScoreTable& table, const InsightOptions& options) {
    WeightInsight insight;
    if (table.candidates.empty())
        return insight;
    insight.candidates = table.candidates;
    insight.stability = rangesOf(table, score::normalised(table.weights));
    insight.challenges = challengesOf(table);
    insight.pairwise = pairwiseOf(table, options.pairedCandidates);
    if (options.otherWeights)
        addShares(insight, table, options);
    return insight;
}

} // namespace compare

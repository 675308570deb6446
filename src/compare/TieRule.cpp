// SPDX-License-Identifier: MIT
// The one list of tie keys and their values.
#include "compare/TieRule.h"

#include "compare/Means.h"
#include "compare/Weights.h"
#include "score/ratings/Composite.h"

namespace compare {

std::vector<TieKey> tieKeysOf(const Comparison& comparison) {
    if (comparison.frozen.plan.rule != plan::Rule::panel)
        return {};
    std::vector<TieKey> keys{{TieKey::Kind::untrimmed, 0}};
    for (std::size_t at = 0; at < comparison.competencies.size(); ++at)
        keys.push_back({TieKey::Kind::competency, at});
    return keys;
}

TieRows tieRowsOf(const CandidateResult& candidate) {
    return {plainMeansOf(candidate), scoresOf(candidate)};
}

score::RankKeys rankKeysOf(double composite, const TieRows& rows, const std::vector<TieKey>& ties,
                           const score::Weights& weights) {
    score::RankKeys keys{composite};
    for (const auto& tie : ties)
        keys.push_back(tie.kind == TieKey::Kind::competency
                           ? rows.scores[tie.competency]
                           : score::weightedMean(rows.plain, weights).value.value_or(composite));
    return keys;
}

score::RankKeys rankKeysOf(const Comparison& comparison, const CandidateResult& candidate) {
    return rankKeysOf(candidate.composite.value(), tieRowsOf(candidate), tieKeysOf(comparison),
                      weightsOf(comparison));
}

std::optional<TieKey> tieDecidedBy(const Comparison& comparison, const CandidateResult& a,
                                   const CandidateResult& b) {
    if (!a.rank || !b.rank || a.group != b.group)
        return std::nullopt;
    const auto parted = score::partedBy(rankKeysOf(comparison, a), rankKeysOf(comparison, b));
    if (!parted || *parted == 0)
        return std::nullopt;
    return tieKeysOf(comparison)[*parted - 1];
}

} // namespace compare

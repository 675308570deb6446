// SPDX-License-Identifier: MIT
// What equal scores are told apart by, the same on every screen and sheet; the sentence that names the rule
// is in StandingWords.h.
#pragma once

#include "compare/Comparison.h"
#include "score/ratings/Trim.h"

namespace compare {

struct TieKey {
    /// The total without dropping anybody, or one competency.
    enum class Kind { untrimmed, competency } kind = Kind::untrimmed;
    /// Position in Comparison::competencies; of Kind::competency only.
    std::size_t competency = 0;

    bool operator==(const TieKey&) const = default;
};

/// In the order they are asked after the score: under the panel rule the untrimmed total, then each
/// competency in plan order; none under the other rules, where equal scores share their rank at once. Who is
/// equal in all of them shares the rank. A key asked before these, such as a written mark, is one more kind
/// put first here and valued in rankKeysOf: everything else follows this list.
[[nodiscard]] std::vector<TieKey> tieKeysOf(const Comparison& comparison);

/// What the tie keys of one candidate are made from, whatever the weights.
struct TieRows {
    /// Means over all interviewers by competency, where there is a score.
    score::Row plain;
    /// Scores by competency.
    score::Row scores;
};
[[nodiscard]] TieRows tieRowsOf(const CandidateResult& candidate);

/// The score, then a value for each of `ties`.
[[nodiscard]] score::RankKeys rankKeysOf(double composite, const TieRows& rows,
                                         const std::vector<TieKey>& ties, const score::Weights& weights);
/// Of a candidate with a score, by the comparison's rule and weights.
[[nodiscard]] score::RankKeys rankKeysOf(const Comparison& comparison, const CandidateResult& candidate);

/// By which key two ranked candidates of one group with equal scores stand apart; nothing when their scores
/// differ, when they share their rank, and across groups.
[[nodiscard]] std::optional<TieKey> tieDecidedBy(const Comparison& comparison, const CandidateResult& a,
                                                 const CandidateResult& b);

} // namespace compare

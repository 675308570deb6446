// SPDX-License-Identifier: MIT
// The panel rule of structured interviews (体操计分法): one highest and one lowest examiner dropped, from
// five up.
#pragma once

#include "score/ratings/Panel.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace score {

/// A trimmed mean and what became of the extremes. Unit: that of the values.
struct Trimmed {
    Figure value;           ///< absent notRated without values
    Figure untrimmed;       ///< plain mean of the same values, the first tie-break
    std::size_t raters = 0; ///< n, the candidate's own: a recused examiner (回避) is simply not there
    Figure droppedLow;      ///< the one lowest value dropped; absent tooFew below five
    Figure droppedHigh;
};

/// n >= 5: (sum - smallest - largest) / (n - 2), exactly one of each dropped also under ties; n < 5: the
/// plain mean (droppedLow says tooFew: "fewer than 5 raters, not trimmed"). scoring.md 2b.
[[nodiscard]] Trimmed trimmedMean(std::span<const double> values);

/// Points [rater][element] of one candidate; an empty cell is a missing mark.
using ExaminerTable = std::vector<std::vector<std::optional<double>>>;

/// Weighted points of a rating: weight * 100 * rating / high (weights normalised to 1): 0..100 over all
/// elements.
[[nodiscard]] double elementPoints(double rating, double weight, const Scale& scale);

/// Total-level: each examiner's sum over the elements, then trimmed. An examiner with a missing element has
/// no total and is left out; absent missingCells when that leaves nobody.
[[nodiscard]] Trimmed totalLevel(const ExaminerTable& points);

/// Element-level: each element trimmed over its own examiners, then summed.
struct ElementLevel {
    Figure value; ///< sum of the element means; absent missingCells when an element has no mark
    Figure untrimmed;
    std::vector<Trimmed> elements;
};
[[nodiscard]] ElementLevel elementLevel(const ExaminerTable& points);

/// What a candidate is ranked by, the most important first; higher is better and an absent one stands behind
/// every number.
using RankKeys = std::vector<std::optional<double>>;

/// The first key in which the two differ; nothing when they are equal throughout (1e-9).
[[nodiscard]] std::optional<std::size_t> partedBy(const RankKeys& a, const RankKeys& b);
/// Competition ranks, 1 best: by the first key, then the next; equal throughout is a tie and shares the rank.
[[nodiscard]] std::vector<std::size_t> ranksByKeys(std::span<const RankKeys> candidates);

} // namespace score

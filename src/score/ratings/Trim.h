// SPDX-License-Identifier: MIT
// The panel rule of structured interviews (体操计分法): one highest and one lowest examiner dropped, from
// five up; and ranks by what equal scores are told apart by.
#pragma once

#include "score/ratings/Panel.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace score {

/// A trimmed mean beside the plain one. Unit: that of the values.
struct Trimmed {
    Figure value;     ///< absent notRated without values
    Figure untrimmed; ///< plain mean of the same values, the first tie-break
    /// What the trimmed mean leaves out; nothing below five values.
    struct Dropped {
        double lowest;
        double highest;
    };
    std::optional<Dropped> dropped;
};

/// n >= 5: (sum - smallest - largest) / (n - 2), exactly one of each dropped also under ties; n < 5: the
/// plain mean. n is the candidate's own: a recused examiner (回避) is simply not there. Civil-service
/// interviews drop by examiner's total or, as here and in Fuzhou since 2013, by element (测评要素): the
/// trimmed elements are then weighted and summed (Composite.h). Values are finite.
[[nodiscard]] Trimmed trimmedMean(std::span<const double> values);

/// What a candidate is ranked by, the most important first; higher is better and an absent one stands behind
/// every number.
using RankKeys = std::vector<std::optional<double>>;

/// The first key in which the two differ; nothing when they are equal throughout (1e-9).
[[nodiscard]] std::optional<std::size_t> partedBy(const RankKeys& a, const RankKeys& b);
/// Competition ranks, 1 best: by the first key, then the next; equal throughout is a tie and shares the rank.
[[nodiscard]] std::vector<std::size_t> ranksByKeys(std::span<const RankKeys> candidates);

} // namespace score

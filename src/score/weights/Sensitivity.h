// SPDX-License-Identifier: MIT
// How far weights can move before the order changes, exactly (Triantaphyllou and Sanchez 1997, Decision Sci.
// 28); sampled weights are in Acceptability.h.
#pragma once

#include "score/ratings/Panel.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace score {

/// Between which shares (0..1) of one competency the leader stays first when the others keep their
/// proportions.
struct Stability {
    Figure low;  ///< 0 when nobody passes below. Absent oneCompetency: this one has all the weight, or is the
                 ///< only one
    Figure high; ///< 1 when nobody passes above
    std::optional<std::size_t> lowBy;  ///< who is first just below `low`
    std::optional<std::size_t> highBy; ///< who is first just above `high`
};

struct Stabilities {
    std::optional<std::size_t>
        leader; ///< first candidate with the highest composite; none when nobody has one
    std::vector<Stability>
        byCompetency; ///< absent notRated without a leader, oneUnit without a second candidate
};

/// One weight changes, the others keep their proportions. Missing cells renormalise: S(t) = (n0 + n1 t) / (e0
/// + e1 t), crossings are roots of a quadratic. A mere touch is no crossing. Where nothing is missing an end
/// is (w - delta) / (1 - delta) of Triantaphyllou and Sanchez's critical change delta. Cost candidates *
/// competencies^2.
[[nodiscard]] Stabilities stabilitiesOf(const Table& table, const Weights& weights);

struct Move {
    std::size_t from = 0;
    std::size_t to = 0;
    double amount = 0.0; ///< share of the whole weight
};

/// The smallest total shift of weight that makes the challenger tie the leader.
struct Shift {
    Figure amount; ///< 0..1; 0 when not behind. Absent differentCells (not judged on the same), neverPasses
                   ///< (behind under all weights), notRated
    std::vector<Move> moves;
};
/// Exact: weight goes to the challenger's best competency from those with the largest lead first.
[[nodiscard]] Shift smallestShift(const Row& leader, const Row& challenger, const Weights& weights);

/// The weights after the moves, normalised.
[[nodiscard]] Weights shifted(const Weights& weights, const std::vector<Move>& moves);

/// P(A beats B) over weights uniform on the simplex, 0..1, exact also with equal differences: the share of
/// the simplex on A's side by the recursion of Varsi 1973, Pacific J. Math. 46, which the usual product
/// formula equals when all differences are distinct. 0.5 when they are equal throughout. Absent
/// differentCells, notRated.
[[nodiscard]] Figure pairwiseIndex(const Row& a, const Row& b);

} // namespace score

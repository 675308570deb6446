// SPDX-License-Identifier: MIT
// From cells to composites, must-haves, groups, ranks and order; where the cells came from is not its matter.
// Every screen, sheet and sentence takes its ranks from here.
#pragma once

#include "compare/Comparison.h"
#include "compare/TieRule.h"
#include "score/ratings/Composite.h"

#include <span>

namespace compare {

/// As CandidateResult::unrankable: empty for ranked.
[[nodiscard]] std::string unrankableCode(score::Standing standing);

/// Positions of the competencies with a cut, as score::standingOf takes them.
[[nodiscard]] std::vector<std::size_t> mustHavesOf(const Comparison& comparison);

/// One who is to be ranked.
struct Contender {
    /// Ranked among those of the same group only.
    std::size_t group = 0;
    /// What counts first, then what parts those who are equal in it (rankKeysOf).
    score::RankKeys keys;
};
struct Placing {
    /// Within the group, 1 is best.
    int rank = 0;
    bool tied = false;

    bool operator==(const Placing&) const = default;
};
/// In the order of the contenders. The one place where anybody is ranked: a form with totals of its own ranks
/// them here, with CandidateResult::group and the tie keys after its total.
[[nodiscard]] std::vector<Placing> placingsOf(std::span<const Contender> contenders);

/// A composite on 0 to 100: 百分制 under the panel rule, else the index that starts at the lowest rating.
[[nodiscard]] double outOfHundred(const Comparison& comparison, double composite);

/// Fills everything of each candidate that follows from its cells, weights, cuts and scale, then groups,
/// ranks and sorts. Competencies and cells must be there, in the same order.
void settle(Comparison& comparison);

/// Groups with a ranked candidate: from two on they are separate rankings, and every rank names its group.
[[nodiscard]] std::size_t rankingsIn(const std::vector<StandingGroup>& groups);

/// One stands before the other: a better rank of the same group, or a rank where the other has none of the
/// same or of any group. Never across groups.
[[nodiscard]] bool standsBefore(const CandidateResult& one, const CandidateResult& other);

} // namespace compare

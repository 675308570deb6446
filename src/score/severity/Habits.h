// SPDX-License-Identifier: MIT
// How each interviewer uses the scale: level, spread, straight lines and halo; hints to talk about, no
// verdicts.
#pragma once

#include "score/ratings/Panel.h"

#include <cstddef>
#include <vector>

namespace score {

struct Habit {
    std::size_t ratings = 0;
    Figure mean;              ///< rating scale; absent notRated
    Figure deviation;         ///< standard deviation with n - 1; absent tooFew under two ratings
    std::size_t sheets = 0;   ///< candidates of whom they rated three or more competencies
    std::size_t straight = 0; ///< of these, candidates with the same rating throughout
    Figure withinShare; ///< variance between competencies of one candidate over their whole variance, 0..1:
                        ///< near 0 is one impression a candidate (halo). Absent tooFew without such sheets of
                        ///< two candidates, noVariation when all their ratings are equal
};

/// By rater of the panel, in its order.
[[nodiscard]] std::vector<Habit> habitsOf(const Panel& panel);

/// A hint worth showing: at least 3 sheets, and straight lines on half of them or more.
[[nodiscard]] bool marksStraight(const Habit& habit);
/// A hint worth showing: at least 3 sheets and a share within candidates under half the median of all
/// interviewers'. False where there is no share.
[[nodiscard]] bool marksByImpression(const std::vector<Habit>& habits, std::size_t rater);

} // namespace score

// SPDX-License-Identifier: MIT
// Probabilities of every rank by draws from the severity model; the only sampled part of rank certainty.
#pragma once

#include "score/agreement/Random.h"
#include "score/severity/Certainty.h"

#include <cstdint>
#include <vector>

namespace score {

struct RankProbabilities {
    Why why = Why::present;           ///< reason why `probability` is empty
    std::uint64_t seed = defaultSeed; ///< to be stored with the report
    std::size_t draws = 0; ///< standard error of a probability <= .5 / sqrt(draws): .0035 of 20 000
    std::vector<std::vector<double>> probability; ///< [candidate][rank - 1]; rows and columns sum to 1
    std::vector<double> expectedRank;             ///< 1 best
};

/// Draws a grid point (systematically, by weight), sigma^2, severities and composites; candidates in their
/// order, which is that of their ids. P(best) = probability[c][0]; P(in the top m) = sum of the first m.
[[nodiscard]] RankProbabilities
rankProbabilities(const Certainty& certainty, std::uint64_t seed = defaultSeed, std::size_t draws = 20000);

} // namespace score

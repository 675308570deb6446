// SPDX-License-Identifier: MIT
// Rank acceptability over sampled weights (SMAA-2: Lahdelma and Salminen 2001, Oper. Res. 49), with scores as
// they are or with their uncertainty as well.
#pragma once

#include "score/agreement/Random.h"
#include "score/ratings/Panel.h"
#include "score/severity/Severity.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace score {

struct Acceptability {
    std::uint64_t seed = defaultSeed; ///< to be stored with the report
    std::size_t draws = 0;            ///< standard error of a share <= .5 / sqrt(draws): .0016 of 100 000
    std::vector<std::vector<double>> share; ///< [candidate][rank - 1]; rows and columns sum to 1 over rated
                                            ///< candidates, all 0 for a candidate without a weighted score
};

/// 100 000 draws for up to 100 candidates, fewer (never under 20 000) for more, so that the cost stays
/// bounded.
[[nodiscard]] std::size_t weightDraws(std::size_t candidates);

/// Any weights: Dirichlet(1, .., 1). Missing cells renormalise; ties share their ranks. Rows are of one
/// length.
[[nodiscard]] Acceptability underAnyWeights(const Table& table, std::uint64_t seed = defaultSeed);

/// About these weights: Dirichlet(concentration w), concentration > 0; by 50 a weight of .20 has a standard
/// deviation of .056. A weight of 0 stays 0.
[[nodiscard]] Acceptability aboutTheseWeights(const Table& table, const Weights& weights,
                                              std::uint64_t seed = defaultSeed, double concentration = 50.0);

/// Total uncertainty: weights about these and cells drawn from the severity model together. Candidates of one
/// comparable group, positions in the model, in the order of the shares; all shares 0 when the model has no
/// certainty.
[[nodiscard]] Acceptability aboutTheseWeightsAndScores(const SeverityModel& model, const Weights& weights,
                                                       const std::vector<std::size_t>& candidates,
                                                       std::uint64_t seed = defaultSeed,
                                                       double concentration = 50.0,
                                                       std::size_t draws = 20000);

} // namespace score

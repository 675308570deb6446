// SPDX-License-Identifier: MIT
// The state of the Rasch iteration and the moments of one rating; statistics made from it are in
// RaschReport.cpp.
#pragma once

#include "score/rasch/Rasch.h"

#include <vector>

namespace score {

/// Current estimates; facets without ratings keep 0.
struct RaschState {
    std::vector<double> candidate;
    std::vector<double> difficulty;
    std::vector<double> severity;
    std::vector<double> threshold;
};

/// Moments of one rating's category X, and of T_k = [X >= k], k = 1..K.
struct RaschMoments {
    double expected = 0.0;
    double variance = 0.0;
    std::vector<double> reached; ///< P(X >= k)
    std::vector<double> joint;   ///< Cov(X, T_k)
};
[[nodiscard]] RaschMoments momentsAt(double logit, const std::vector<double>& thresholds);

/// Runs Newton from zero; `iterations` counts the steps. Returns why it could not (present when it could).
[[nodiscard]] Why iterateRasch(const RaschData& data, RaschState& state, int& iterations);

} // namespace score

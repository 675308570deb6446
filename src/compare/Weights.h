// SPDX-License-Identifier: MIT
// What each competency of a comparison counts, as shares of the whole; nobody is ranked here.
#pragma once

#include "compare/Comparison.h"

namespace compare {

/// Turns relative weights into shares. With an override what it does not name counts nothing, and the weights
/// already there do not matter; without any weight above 0 every share is 0.
void weigh(std::vector<ComparedCompetency>& competencies, const WeightOverride& weights);

/// In the order of Comparison::competencies.
[[nodiscard]] score::Weights weightsOf(const Comparison& comparison);
/// Whether one is above 0: without that no composite is asked for.
[[nodiscard]] bool anyWeight(const score::Weights& weights);
/// The whole, 1 to rounding; 0 when no competency has a weight.
[[nodiscard]] double totalWeight(const Comparison& comparison);

} // namespace compare

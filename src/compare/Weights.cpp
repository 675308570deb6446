// SPDX-License-Identifier: MIT
// Relative weights to shares, and back out as a list.
#include "compare/Weights.h"

#include <algorithm>
#include <numeric>

namespace compare {

void weigh(std::vector<ComparedCompetency>& competencies, const WeightOverride& weights) {
    score::Weights relative;
    for (const auto& competency : competencies) {
        const auto given = weights.find(competency.id);
        relative.push_back(weights.empty() ? competency.weight : given == weights.end() ? 0 : given->second);
    }
    const auto shares = score::sharesOf(relative);
    for (std::size_t at = 0; at < competencies.size(); ++at)
        competencies[at].weight = shares[at];
}

score::Weights weightsOf(const Comparison& comparison) {
    score::Weights weights;
    for (const auto& competency : comparison.competencies)
        weights.push_back(competency.weight);
    return weights;
}

bool anyWeight(const score::Weights& weights) {
    return std::any_of(weights.begin(), weights.end(), [](double weight) { return weight > 0; });
}

double totalWeight(const Comparison& comparison) {
    const auto weights = weightsOf(comparison);
    return std::accumulate(weights.begin(), weights.end(), 0.0);
}

} // namespace compare

// SPDX-License-Identifier: MIT
// Weighted means with holes, and the ranks they give.
#include "score/ratings/Composite.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace score {

Composite compositeOf(const Row& row, const Weights& weights, const Scale& scale) {
    assert(row.size() == weights.size());
    const Weights shares = normalised(weights);
    Composite composite;
    double sum = 0.0;
    double missing = 0.0;
    for (std::size_t k = 0; k < row.size(); ++k) {
        if (row[k]) {
            sum += shares[k] * *row[k];
            composite.coverage += shares[k];
        } else {
            missing += shares[k];
        }
    }
    composite.lowest = sum + missing * scale.low;
    composite.highest = sum + missing * scale.high;
    composite.value = weightedMean(row, weights);
    if (missing == 0.0)
        composite.coverage = 1.0;
    return composite;
}

Figure weightedMean(const Row& row, const Weights& weights) {
    assert(row.size() == weights.size());
    double sum = 0.0;
    double weight = 0.0;
    for (std::size_t k = 0; k < row.size(); ++k) {
        if (!row[k])
            continue;
        sum += weights[k] * *row[k];
        weight += weights[k];
    }
    return weight > 0.0 ? figure(sum / weight, anywhere) : absent(Why::notRated);
}

Standing standingOf(const Row& row, const Weights& weights, std::span<const std::size_t> mustHaves) {
    const Weights shares = normalised(weights);
    double coverage = 0.0;
    for (std::size_t k = 0; k < row.size(); ++k)
        coverage += row[k] ? shares[k] : 0.0;
    if (coverage <= 0.0)
        return Standing::notRated;
    for (const std::size_t k : mustHaves)
        if (!row.at(k))
            return Standing::mustHaveMissing;
    return coverage >= rankableCoverage - tieTolerance ? Standing::ranked : Standing::coverageTooLow;
}

bool belowCut(double level, double cut) {
    return level < cut - tieTolerance;
}

double indexOf(double x, const Scale& scale) {
    return 100.0 * (x - scale.low) / scale.range();
}

double percentOf(double x, const Scale& scale) {
    return 100.0 * x / scale.high;
}

std::vector<std::optional<Rank>> competitionRanks(std::span<const std::optional<double>> values) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i])
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return *values[a] > *values[b]; });
    std::vector<std::optional<Rank>> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first + 1;
        while (last < order.size() && *values[order[last - 1]] - *values[order[last]] < tieTolerance)
            ++last;
        for (std::size_t i = first; i < last; ++i)
            ranks[order[i]] = Rank{first + 1, last - first - 1};
        first = last;
    }
    return ranks;
}

} // namespace score

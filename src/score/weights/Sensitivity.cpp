// SPDX-License-Identifier: MIT
// Smallest shifts and the pairwise index.
#include "score/weights/Sensitivity.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace score {
namespace {

constexpr double tolerance = 1e-12;

/// Differences a - b by competency both were judged on; nothing when the sets differ.
std::optional<Row> differencesOf(const Row& a, const Row& b) {
    assert(a.size() == b.size());
    Row differences(a.size());
    for (std::size_t k = 0; k < a.size(); ++k) {
        if (a[k].has_value() != b[k].has_value())
            return std::nullopt;
        if (a[k])
            differences[k] = *a[k] - *b[k];
    }
    return differences;
}

bool empty(const Row& row) {
    return std::none_of(row.begin(), row.end(), [](const auto& x) { return x.has_value(); });
}

} // namespace

Shift smallestShift(const Row& leader, const Row& challenger, const Weights& weights) {
    const auto d = differencesOf(leader, challenger);
    if (!d)
        return {absent(Why::differentCells), {}};
    if (empty(*d))
        return {absent(Why::notRated), {}};
    const Weights shares = normalised(weights);
    double lead = 0.0;
    std::vector<std::size_t> sources;
    for (std::size_t k = 0; k < d->size(); ++k)
        if ((*d)[k]) {
            lead += shares[k] * *(*d)[k];
            sources.push_back(k);
        }
    const auto below = [&](std::size_t a, std::size_t b) { return *(*d)[a] < *(*d)[b]; };
    const std::size_t target = *std::min_element(sources.begin(), sources.end(), below);
    std::stable_sort(sources.begin(), sources.end(), [&](auto a, auto b) { return below(b, a); });
    Shift shift{figure(0.0, zeroToOne), {}};
    double moved = 0.0;
    for (const std::size_t from : sources) {
        const double gain = *(*d)[from] - *(*d)[target];
        if (lead <= tolerance || gain <= 0.0)
            break;
        const double amount = std::min(shares[from], lead / gain);
        if (amount <= 0.0)
            continue;
        shift.moves.push_back({from, target, amount});
        moved += amount;
        lead -= amount * gain;
    }
    if (lead > tolerance)
        return {absent(Why::neverPasses), {}};
    shift.amount = figure(moved, zeroToOne);
    return shift;
}

Weights shifted(const Weights& weights, const std::vector<Move>& moves) {
    Weights after = normalised(weights);
    for (const auto& move : moves) {
        after[move.from] = std::max(0.0, after[move.from] - move.amount);
        after[move.to] += move.amount;
    }
    return after;
}

Figure pairwiseIndex(const Row& a, const Row& b) {
    const auto differences = differencesOf(a, b);
    if (!differences)
        return absent(Why::differentCells);
    if (empty(*differences))
        return absent(Why::notRated);
    std::vector<double> ahead;
    std::vector<double> behind;
    for (const auto& d : *differences) {
        if (d && *d > tolerance)
            ahead.push_back(*d);
        else if (d && *d < -tolerance)
            behind.push_back(-*d);
    }
    if (ahead.empty() && behind.empty())
        return figure(0.5, zeroToOne);
    // share[p] is the index with the first p of `ahead` and the criteria of `behind` so far
    std::vector<double> share(ahead.size() + 1, 1.0);
    for (const double n : behind) {
        share[0] = 0.0;
        for (std::size_t p = 1; p <= ahead.size(); ++p)
            share[p] = (ahead[p - 1] * share[p] + n * share[p - 1]) / (ahead[p - 1] + n);
    }
    return figure(share[ahead.size()], zeroToOne);
}

} // namespace score

// SPDX-License-Identifier: MIT
// The trimmed mean, and ranks by keys.
#include "score/ratings/Trim.h"

#include "score/ratings/Composite.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace score {
namespace {

constexpr std::size_t fewestToTrim = 5;

/// > 0 when a is better, < 0 when b is, 0 on a tie.
int compare(const std::optional<double>& a, const std::optional<double>& b) {
    if (!a || !b)
        return static_cast<int>(a.has_value()) - static_cast<int>(b.has_value());
    return std::fabs(*a - *b) < tieTolerance ? 0 : (*a > *b ? 1 : -1);
}

bool ahead(const RankKeys& a, const RankKeys& b) {
    const auto parted = partedBy(a, b);
    return parted && compare(a[*parted], b[*parted]) > 0;
}

} // namespace

Trimmed trimmedMean(std::span<const double> values) {
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    Trimmed trimmed;
    if (sorted.empty()) {
        trimmed.value = trimmed.untrimmed = absent(Why::notRated);
        return trimmed;
    }
    const auto mean = [](auto first, auto last) {
        return figure(std::accumulate(first, last, 0.0) / static_cast<double>(last - first), anywhere);
    };
    trimmed.untrimmed = mean(sorted.begin(), sorted.end());
    if (sorted.size() < fewestToTrim) {
        trimmed.value = trimmed.untrimmed;
        return trimmed;
    }
    trimmed.value = mean(sorted.begin() + 1, sorted.end() - 1);
    trimmed.dropped = {sorted.front(), sorted.back()};
    return trimmed;
}

std::optional<std::size_t> partedBy(const RankKeys& a, const RankKeys& b) {
    for (std::size_t k = 0; k < std::min(a.size(), b.size()); ++k)
        if (compare(a[k], b[k]) != 0)
            return k;
    return std::nullopt;
}

std::vector<std::size_t> ranksByKeys(std::span<const RankKeys> candidates) {
    std::vector<std::size_t> ranks(candidates.size(), 1);
    for (std::size_t i = 0; i < candidates.size(); ++i)
        for (const auto& other : candidates)
            if (ahead(other, candidates[i]))
                ++ranks[i];
    return ranks;
}

} // namespace score

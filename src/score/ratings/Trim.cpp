// SPDX-License-Identifier: MIT
// Trimmed means at both levels and the ranks they lead to.
#include "score/ratings/Trim.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace score {
namespace {

constexpr std::size_t fewestToTrim = 5;
constexpr double tieTolerance = 1e-9;

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
    trimmed.raters = sorted.size();
    if (sorted.empty()) {
        trimmed.value = trimmed.untrimmed = trimmed.droppedLow = trimmed.droppedHigh = absent(Why::notRated);
        return trimmed;
    }
    const auto mean = [](auto first, auto last) {
        return figure(std::accumulate(first, last, 0.0) / static_cast<double>(last - first), anywhere);
    };
    trimmed.untrimmed = mean(sorted.begin(), sorted.end());
    if (sorted.size() < fewestToTrim) {
        trimmed.value = trimmed.untrimmed;
        trimmed.droppedLow = trimmed.droppedHigh = absent(Why::tooFew);
        return trimmed;
    }
    trimmed.value = mean(sorted.begin() + 1, sorted.end() - 1);
    trimmed.droppedLow = figure(sorted.front(), anywhere);
    trimmed.droppedHigh = figure(sorted.back(), anywhere);
    return trimmed;
}

double elementPoints(double rating, double weight, const Scale& scale) {
    assert(scale.high > 0.0);
    return weight * 100.0 * rating / scale.high;
}

Trimmed totalLevel(const ExaminerTable& points) {
    std::vector<double> totals;
    for (const auto& row : points) {
        if (std::any_of(row.begin(), row.end(), [](const auto& p) { return !p; }))
            continue;
        double total = 0.0;
        for (const auto& p : row)
            total += *p;
        totals.push_back(total);
    }
    Trimmed trimmed = trimmedMean(totals);
    if (totals.empty() && !points.empty())
        trimmed.value = trimmed.untrimmed = absent(Why::missingCells);
    return trimmed;
}

ElementLevel elementLevel(const ExaminerTable& points) {
    ElementLevel level{figure(0.0, anywhere), figure(0.0, anywhere), {}};
    const std::size_t elements = points.empty() ? 0 : points.front().size();
    for (std::size_t e = 0; e < elements; ++e) {
        std::vector<double> marks;
        for (const auto& row : points)
            if (row.at(e))
                marks.push_back(*row[e]);
        level.elements.push_back(trimmedMean(marks));
        const auto& element = level.elements.back();
        if (!element.value || !level.value) {
            level.value = level.untrimmed = absent(Why::missingCells);
            continue;
        }
        level.value = figure(*level.value.value + *element.value.value, anywhere);
        level.untrimmed = figure(*level.untrimmed.value + *element.untrimmed.value, anywhere);
    }
    if (elements == 0)
        level.value = level.untrimmed = absent(Why::notRated);
    return level;
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

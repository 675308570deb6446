// SPDX-License-Identifier: MIT
// Kappas, r_wg and hotspots.
#include "score/agreement/Agreement.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <tuple>

namespace score {
namespace {

double weightOf(double a, double b, KappaWeight weight) {
    switch (weight) {
    case KappaWeight::linear:
        return std::fabs(a - b);
    case KappaWeight::quadratic:
        return (a - b) * (a - b);
    default:
        return a == b ? 0.0 : 1.0;
    }
}

double uniformVariance(std::size_t categories) {
    const double a = static_cast<double>(categories);
    return (a * a - 1.0) / 12.0;
}

double varianceOf(std::span<const double> values) {
    const double n = static_cast<double>(values.size());
    double mean = 0.0;
    for (const double v : values)
        mean += v / n;
    double squares = 0.0;
    for (const double v : values)
        squares += (v - mean) * (v - mean);
    return squares / (n - 1.0);
}

} // namespace

std::vector<ValuePair> pairsOf(const Units& units, std::size_t raterA, std::size_t raterB) {
    std::map<std::size_t, double> byA;
    std::vector<ValuePair> pairs;
    for (const auto& o : units.values)
        if (o.rater == raterA)
            byA.emplace(o.unit, o.value);
    for (const auto& o : units.values)
        if (const auto found = byA.find(o.unit); o.rater == raterB && found != byA.end())
            pairs.push_back({found->second, o.value});
    return pairs;
}

Figure kappa(std::span<const ValuePair> pairs, KappaWeight weight) {
    if (pairs.empty())
        return absent(Why::noDoubleRatings);
    std::map<double, double> rows;
    std::map<double, double> columns;
    const double n = static_cast<double>(pairs.size());
    double observed = 0.0;
    for (const auto& pair : pairs) {
        rows[pair.a] += 1.0;
        columns[pair.b] += 1.0;
        observed += weightOf(pair.a, pair.b, weight);
    }
    double expected = 0.0;
    for (const auto& [a, inRow] : rows)
        for (const auto& [b, inColumn] : columns)
            expected += weightOf(a, b, weight) * inRow * inColumn;
    return expected > 0.0 ? figure(1.0 - n * observed / expected, correlation) : absent(Why::noVariation);
}

Figure kappa(const std::vector<std::vector<double>>& proportions,
             const std::vector<std::vector<double>>& disagreement) {
    const std::size_t n = proportions.size();
    std::vector<double> rows(n, 0.0);
    std::vector<double> columns(n, 0.0);
    double total = 0.0;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) {
            rows[i] += proportions[i].at(j);
            columns[j] += proportions[i][j];
            total += proportions[i][j];
        }
    if (total <= 0.0)
        return absent(Why::tooFew);
    double observed = 0.0;
    double expected = 0.0;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) {
            observed += disagreement.at(i).at(j) * proportions[i][j];
            expected += disagreement[i][j] * rows[i] * columns[j];
        }
    return expected > 0.0 ? figure(1.0 - total * observed / expected, anywhere) : absent(Why::noVariation);
}

Figure rwg(std::span<const double> values, std::size_t categories) {
    assert(categories > 1);
    if (values.size() < 2)
        return absent(values.empty() ? Why::notRated : Why::oneRater);
    return figure(std::max(0.0, 1.0 - varianceOf(values) / uniformVariance(categories)), zeroToOne);
}

Figure rwgOfItems(double meanVariance, std::size_t items, std::size_t categories) {
    assert(categories > 1 && meanVariance >= 0.0);
    if (items == 0)
        return absent(Why::tooFew);
    const double z = meanVariance / uniformVariance(categories);
    const double j = static_cast<double>(items);
    return figure(z >= 1.0 ? 0.0 : j * (1.0 - z) / (j * (1.0 - z) + z), zeroToOne);
}

std::vector<Hotspot> hotspotsOf(const Panel& panel) {
    constexpr double tolerance = 1e-9;
    std::vector<Hotspot> spots;
    const auto& all = panel.ratings;
    for (std::size_t first = 0; first < all.size();) {
        std::size_t last = first;
        std::vector<double> values;
        for (; last < all.size() && all[last].candidate == all[first].candidate &&
               all[last].competency == all[first].competency;
             ++last)
            values.push_back(all[last].value);
        if (values.size() > 1) {
            const auto [low, high] = std::minmax_element(values.begin(), values.end());
            const double range = *high - *low;
            const double deviation = std::sqrt(varianceOf(values));
            if (range >= 0.5 * panel.scale.range() - tolerance ||
                deviation >= 0.25 * panel.scale.range() - tolerance)
                spots.push_back({all[first].candidate,
                                 all[first].competency,
                                 range,
                                 deviation,
                                 {all.begin() + static_cast<std::ptrdiff_t>(first),
                                  all.begin() + static_cast<std::ptrdiff_t>(last)}});
        }
        first = last;
    }
    std::stable_sort(spots.begin(), spots.end(), [](const Hotspot& a, const Hotspot& b) {
        return std::tie(b.range, b.deviation) < std::tie(a.range, a.deviation);
    });
    return spots;
}

} // namespace score

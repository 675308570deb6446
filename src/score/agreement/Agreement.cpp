// SPDX-License-Identifier: MIT
// Kappas, r_wg and hotspots.
#include "score/agreement/Agreement.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace score {
namespace {

/// What one rater gave and what the other gave the same unit.
using Both = std::pair<double, double>;

/// A rater's values in the order of their units.
using Column = std::vector<Observation>;

std::vector<Both> sharedOf(const Column& a, const Column& b) {
    std::vector<Both> shared;
    auto at = b.begin();
    for (const auto& one : a) {
        while (at != b.end() && at->unit < one.unit)
            ++at;
        if (at != b.end() && at->unit == one.unit)
            shared.emplace_back(one.value, at->value);
    }
    return shared;
}

/// `weigh` is the weight of a disagreement.
template <class Weigh>
Figure kappaOf(const std::vector<Both>& shared, Weigh weigh) {
    std::map<double, double> rows;
    std::map<double, double> columns;
    double observed = 0.0;
    for (const auto& [a, b] : shared) {
        rows[a] += 1.0;
        columns[b] += 1.0;
        observed += weigh(a, b);
    }
    double expected = 0.0;
    for (const auto& [a, inRow] : rows)
        for (const auto& [b, inColumn] : columns)
            expected += weigh(a, b) * inRow * inColumn;
    const double n = static_cast<double>(shared.size());
    return expected > 0.0 ? figure(1.0 - n * observed / expected, correlation) : absent(Why::noVariation);
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

std::vector<PairKappas> kappasOf(const Units& units) {
    std::vector<Column> columns(units.raters);
    for (const auto& o : units.values)
        columns[o.rater].push_back(o);
    std::vector<PairKappas> all;
    for (std::size_t a = 0; a < columns.size(); ++a)
        for (std::size_t b = a + 1; b < columns.size(); ++b) {
            const auto shared = sharedOf(columns[a], columns[b]);
            if (shared.empty())
                continue;
            all.push_back({a, b, shared.size(),
                           kappaOf(shared, [](double x, double y) { return x == y ? 0.0 : 1.0; }),
                           kappaOf(shared, [](double x, double y) { return std::fabs(x - y); }),
                           kappaOf(shared, [](double x, double y) { return (x - y) * (x - y); })});
        }
    return all;
}

Figure rwg(std::span<const double> values, std::size_t categories) {
    assert(categories > 1);
    if (values.size() < 2)
        return absent(values.empty() ? Why::notRated : Why::oneRater);
    return figure(std::max(0.0, 1.0 - varianceOf(values) / uniformVariance(categories)), zeroToOne);
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

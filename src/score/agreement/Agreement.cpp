// SPDX-License-Identifier: MIT
// Kappas and r_wg.
#include "score/agreement/Agreement.h"

#include "score/ratings/Spread.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
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

} // namespace

Accord accordOf(double alpha) {
    if (alpha >= 0.80)
        return Accord::good;
    return alpha >= 0.667 ? Accord::fair : Accord::little;
}

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

} // namespace score

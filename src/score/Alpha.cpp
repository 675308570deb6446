// SPDX-License-Identifier: MIT
// Krippendorff's alpha from coincidences of values, and its bootstrap.
#include "score/Agreement.h"

#include <algorithm>
#include <cmath>

namespace score {
namespace {

/// One unit's values as positions in the list of distinct values.
using Marks = std::vector<std::size_t>;

struct Pairable {
    std::vector<double> levels; ///< distinct values, ascending
    std::vector<Marks> units;
};

Pairable pairableOf(const Units& units) {
    std::vector<std::vector<double>> values(units.units);
    for (const auto& o : units.values)
        values[o.unit].push_back(o.value);
    std::erase_if(values, [](const auto& v) { return v.size() < 2; });
    Pairable pairable;
    for (const auto& unit : values)
        pairable.levels.insert(pairable.levels.end(), unit.begin(), unit.end());
    std::sort(pairable.levels.begin(), pairable.levels.end());
    pairable.levels.erase(std::unique(pairable.levels.begin(), pairable.levels.end()), pairable.levels.end());
    for (const auto& unit : values) {
        Marks marks;
        for (const double v : unit)
            marks.push_back(
                static_cast<std::size_t>(std::lower_bound(pairable.levels.begin(), pairable.levels.end(), v) -
                                         pairable.levels.begin()));
        pairable.units.push_back(std::move(marks));
    }
    return pairable;
}

/// Where each level stands so that the interval metric on places is the wanted one: the values themselves, or
/// for the ordinal metric the mid-ranks (their difference is the sum of the counts between, less half of both
/// ends).
std::vector<double> placesOf(const std::vector<double>& levels, const std::vector<double>& counts,
                             Metric metric) {
    std::vector<double> places = levels;
    if (metric != Metric::ordinal)
        return places;
    double below = 0.0;
    for (std::size_t v = 0; v < levels.size(); ++v) {
        places[v] = below + 0.5 * counts[v];
        below += counts[v];
    }
    return places;
}

double difference(double a, double b, Metric metric) {
    if (a == b)
        return 0.0;
    switch (metric) {
    case Metric::nominal:
        return 1.0;
    case Metric::ratio:
        return (a - b) * (a - b) / ((a + b) * (a + b));
    default:
        return (a - b) * (a - b);
    }
}

/// Alpha of the chosen units (each as often as chosen).
Figure alphaOf(const Pairable& pairable, std::span<const std::size_t> chosen, Metric metric) {
    const std::size_t levels = pairable.levels.size();
    std::vector<double> counts(levels, 0.0);
    double n = 0.0;
    for (const std::size_t u : chosen)
        for (const std::size_t mark : pairable.units[u]) {
            counts[mark] += 1.0;
            n += 1.0;
        }
    const auto places = placesOf(pairable.levels, counts, metric);
    double observed = 0.0;
    for (const std::size_t u : chosen) {
        const Marks& marks = pairable.units[u];
        double within = 0.0;
        for (std::size_t i = 0; i < marks.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                within += difference(places[marks[i]], places[marks[j]], metric);
        observed += 2.0 * within / static_cast<double>(marks.size() - 1);
    }
    double expected = 0.0;
    for (std::size_t c = 0; c < levels; ++c)
        for (std::size_t k = 0; k < c; ++k)
            if (counts[c] > 0.0 && counts[k] > 0.0)
                expected += 2.0 * counts[c] * counts[k] * difference(places[c], places[k], metric);
    return expected > 0.0 ? figure(1.0 - (n - 1.0) * observed / expected) : absent(Why::noVariation);
}

std::vector<std::size_t> allOf(const Pairable& pairable) {
    std::vector<std::size_t> all(pairable.units.size());
    for (std::size_t u = 0; u < all.size(); ++u)
        all[u] = u;
    return all;
}

} // namespace

Alpha krippendorff(const Units& units, Metric metric) {
    const Pairable pairable = pairableOf(units);
    Alpha alpha;
    alpha.units = pairable.units.size();
    for (const auto& unit : pairable.units)
        alpha.pairable += unit.size();
    if (alpha.units == 0)
        alpha.value = absent(Why::tooFew);
    else if (metric == Metric::ratio && pairable.levels.front() < 0.0)
        alpha.value = absent(Why::notOnScale);
    else
        alpha.value = alphaOf(pairable, allOf(pairable), metric);
    return alpha;
}

Interval alphaInterval(const Units& units, Metric metric, std::uint64_t seed, std::size_t draws) {
    constexpr std::size_t fewestUnits = 20;
    const Alpha alpha = krippendorff(units, metric);
    if (!alpha.value)
        return noInterval(alpha.value.why);
    if (alpha.units < fewestUnits)
        return noInterval(Why::tooFew);
    const Pairable pairable = pairableOf(units);
    Generator generator(seed);
    std::vector<double> u(alpha.units);
    std::vector<std::size_t> chosen(alpha.units);
    std::vector<double> resampled;
    for (std::size_t d = 0; d < draws; ++d) {
        fillUniform(generator, u);
        for (std::size_t i = 0; i < u.size(); ++i)
            chosen[i] = static_cast<std::size_t>(u[i] * static_cast<double>(u.size()));
        if (const Figure one = alphaOf(pairable, chosen, metric))
            resampled.push_back(*one.value);
    }
    if (resampled.empty())
        return noInterval(Why::noVariation);
    std::sort(resampled.begin(), resampled.end());
    const auto at = [&](double share) {
        return resampled[static_cast<std::size_t>(share * static_cast<double>(resampled.size() - 1) + 0.5)];
    };
    return interval(at(0.025), at(0.975));
}

} // namespace score

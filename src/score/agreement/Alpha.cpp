// SPDX-License-Identifier: MIT
// Krippendorff's alpha from coincidences of values, and its bootstrap.
#include "score/agreement/Agreement.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace score {
namespace {

/// One unit's values as positions in the list of distinct values, ascending.
using Marks = std::vector<std::size_t>;

/// Pairable units by their pattern of marks: few patterns, however many units.
struct Pairable {
    std::vector<double> levels; ///< distinct values, ascending
    std::vector<Marks> patterns;
    std::vector<std::size_t> units; ///< pattern of each unit
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
    std::map<Marks, std::size_t> known;
    for (const auto& unit : values) {
        Marks marks;
        for (const double v : unit)
            marks.push_back(
                static_cast<std::size_t>(std::lower_bound(pairable.levels.begin(), pairable.levels.end(), v) -
                                         pairable.levels.begin()));
        std::sort(marks.begin(), marks.end());
        const auto [at, fresh] = known.emplace(std::move(marks), known.size());
        if (fresh)
            pairable.patterns.push_back(at->first);
        pairable.units.push_back(at->second);
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

/// Alpha when pattern p occurs often[p] times.
Figure alphaOf(const Pairable& pairable, std::span<const double> often, Metric metric) {
    const std::size_t levels = pairable.levels.size();
    std::vector<double> counts(levels, 0.0);
    double n = 0.0;
    for (std::size_t p = 0; p < often.size(); ++p)
        for (const std::size_t mark : pairable.patterns[p]) {
            counts[mark] += often[p];
            n += often[p];
        }
    const auto places = placesOf(pairable.levels, counts, metric);
    double observed = 0.0;
    for (std::size_t p = 0; p < often.size(); ++p) {
        if (often[p] == 0.0)
            continue;
        const Marks& marks = pairable.patterns[p];
        double within = 0.0;
        for (std::size_t i = 0; i < marks.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                within += difference(places[marks[i]], places[marks[j]], metric);
        observed += often[p] * 2.0 * within / static_cast<double>(marks.size() - 1);
    }
    double expected = 0.0;
    for (std::size_t c = 0; c < levels; ++c)
        for (std::size_t k = 0; k < c; ++k)
            if (counts[c] > 0.0 && counts[k] > 0.0)
                expected += 2.0 * counts[c] * counts[k] * difference(places[c], places[k], metric);
    return expected > 0.0 ? figure(1.0 - (n - 1.0) * observed / expected, correlation)
                          : absent(Why::noVariation);
}

std::vector<double> oftenIn(const Pairable& pairable) {
    std::vector<double> often(pairable.patterns.size(), 0.0);
    for (const std::size_t pattern : pairable.units)
        often[pattern] += 1.0;
    return often;
}

} // namespace

Alpha krippendorff(const Units& units, Metric metric) {
    const Pairable pairable = pairableOf(units);
    Alpha alpha;
    alpha.units = pairable.units.size();
    for (const std::size_t pattern : pairable.units)
        alpha.pairable += pairable.patterns[pattern].size();
    if (alpha.units == 0)
        alpha.value = absent(Why::noDoubleRatings);
    else if (metric == Metric::ratio && pairable.levels.front() < 0.0)
        alpha.value = absent(Why::notOnScale);
    else
        alpha.value = alphaOf(pairable, oftenIn(pairable), metric);
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
    std::vector<double> often(pairable.patterns.size());
    std::vector<double> resampled;
    for (std::size_t d = 0; d < draws; ++d) {
        fillUniform(generator, u);
        std::fill(often.begin(), often.end(), 0.0);
        for (const double draw : u)
            often[pairable.units[static_cast<std::size_t>(draw * static_cast<double>(u.size()))]] += 1.0;
        if (const Figure one = alphaOf(pairable, often, metric))
            resampled.push_back(*one.value);
    }
    if (resampled.empty())
        return noInterval(Why::noVariation);
    std::sort(resampled.begin(), resampled.end());
    const auto at = [&](double share) {
        return resampled[static_cast<std::size_t>(
            std::lround(share * static_cast<double>(resampled.size() - 1)))];
    };
    return interval(at(0.025), at(0.975), correlation);
}

} // namespace score

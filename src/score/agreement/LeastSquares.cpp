// SPDX-License-Identifier: MIT
// Least-squares severities and the linking of candidates.
#include "score/agreement/LeastSquares.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace score {
namespace {

std::vector<std::size_t> sharedRatings(const Panel& panel) {
    const Units units = cellsAsUnits(panel);
    std::vector<std::size_t> inCell(units.units, 0);
    std::vector<std::size_t> shared(units.raters, 0);
    for (const auto& o : units.values)
        ++inCell[o.unit];
    for (const auto& o : units.values)
        shared[o.rater] += inCell[o.unit] > 1;
    return shared;
}

/// Share of a candidate's observed weight that rests on each component of raters.
using Support = std::vector<double>;

double overlap(const Support& a, const Support& b) {
    double common = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        common += std::min(a[i], b[i]);
    return common;
}

std::vector<Support> supportsOf(const Panel& panel, const Weights& weights,
                                const std::vector<std::size_t>& component) {
    std::vector<Support> supports(panel.candidates.size(), Support(panel.raters.size(), 0.0));
    const Rating* before = nullptr;
    for (const auto& r : panel.ratings) {
        const bool sameCell =
            before && before->candidate == r.candidate && before->competency == r.competency;
        if (!sameCell) // the raters of one cell are of one component
            supports[r.candidate][component[r.rater]] += weights[r.competency];
        before = &r;
    }
    for (auto& support : supports)
        support = sharesOf(support);
    return supports;
}

} // namespace

LeastSquares leastSquares(const Panel& panel) {
    AdditiveFit fit = fitAdditive(cellsAsUnits(panel));
    LeastSquares result;
    result.shared = sharedRatings(panel);
    result.severity = std::move(fit.rater);
    const auto active = std::count_if(result.severity.begin(), result.severity.end(),
                                      [](const Figure& f) { return f.value.has_value(); });
    for (std::size_t r = 0; r < result.severity.size(); ++r)
        if (result.severity[r] && result.shared[r] == 0)
            result.severity[r] = absent(active == 1 ? Why::oneRater : Why::notConnected);
    result.component = std::move(fit.component);
    result.components = fit.components;
    return result;
}

std::vector<std::optional<std::size_t>> comparableGroups(const Panel& panel, const Weights& weights) {
    const auto component = fitAdditive(cellsAsUnits(panel)).component;
    const auto supports = supportsOf(panel, weights, component);
    std::map<Support, std::size_t> kinds; // candidates resting on the same components are one kind
    for (const auto& support : supports)
        kinds.emplace(support, kinds.size());
    std::vector<Support> kind(kinds.size());
    for (const auto& [support, number] : kinds)
        kind[number] = support;
    std::vector<std::size_t> group(kind.size());
    std::iota(group.begin(), group.end(), std::size_t{0});
    for (std::size_t a = 0; a < kind.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            if (group[a] != group[b] && overlap(kind[a], kind[b]) > 0.5)
                std::replace(group.begin(), group.end(), std::max(group[a], group[b]),
                             std::min(group[a], group[b]));
    std::map<std::size_t, std::size_t> label;
    std::vector<std::optional<std::size_t>> groups;
    for (const auto& support : supports) {
        const bool rated = std::accumulate(support.begin(), support.end(), 0.0) > 0.0;
        groups.emplace_back();
        if (rated)
            groups.back() = label.emplace(group[kinds.at(support)], label.size()).first->second;
    }
    return groups;
}

} // namespace score

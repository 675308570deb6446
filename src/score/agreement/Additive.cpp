// SPDX-License-Identifier: MIT
// Additive least squares by eliminating the units, leaving the raters' Laplacian.
#include "score/agreement/Additive.h"

#include "score/agreement/Symmetric.h"
#include "score/ratings/Composite.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace score {
namespace {

struct Blocks {
    std::vector<std::size_t> first; ///< first[u]..first[u+1] are the values of unit u
};

Blocks blocksOf(const Units& units) {
    Blocks blocks{std::vector<std::size_t>(units.units + 1, 0)};
    for (const auto& o : units.values) {
        assert(o.unit < units.units && o.rater < units.raters);
        ++blocks.first[o.unit + 1];
    }
    std::partial_sum(blocks.first.begin(), blocks.first.end(), blocks.first.begin());
    return blocks;
}

std::size_t rootOf(std::vector<std::size_t>& parent, std::size_t r) {
    while (parent[r] != r)
        r = parent[r] = parent[parent[r]];
    return r;
}

void findComponents(const Units& units, const Blocks& blocks, AdditiveFit& fit) {
    std::vector<std::size_t> parent(units.raters);
    std::iota(parent.begin(), parent.end(), std::size_t{0});
    for (std::size_t u = 0; u < units.units; ++u)
        for (std::size_t i = blocks.first[u] + 1; i < blocks.first[u + 1]; ++i) {
            const std::size_t a = rootOf(parent, units.values[i - 1].rater);
            const std::size_t b = rootOf(parent, units.values[i].rater);
            parent[std::max(a, b)] = std::min(a, b);
        }
    std::vector<bool> rated(units.raters, false);
    for (const auto& o : units.values)
        rated[o.rater] = true;
    std::vector<std::size_t> label(units.raters, units.raters);
    std::size_t next = 0;
    for (std::size_t r = 0; r < units.raters; ++r) {
        auto& of = label[rootOf(parent, r)];
        if (of == units.raters) {
            of = next++;
            fit.components += rated[r];
        }
        fit.component.push_back(of);
    }
}

void solveRaters(const Units& units, const Blocks& blocks, AdditiveFit& fit) {
    Symmetric laplacian(units.raters);
    std::vector<double> rhs(units.raters, 0.0);
    for (std::size_t u = 0; u < units.units; ++u) {
        const auto* begin = units.values.data() + blocks.first[u];
        const auto* end = units.values.data() + blocks.first[u + 1];
        const double n = static_cast<double>(end - begin);
        double mean = 0.0;
        for (const auto* o = begin; o != end; ++o)
            mean += o->value / n;
        for (const auto* a = begin; a != end; ++a) {
            rhs[a->rater] += a->value - mean;
            laplacian(a->rater, a->rater) += 1.0;
            for (const auto* b = begin; b != end; ++b)
                laplacian(a->rater, b->rater) -= 1.0 / n;
        }
    }
    const auto severity = times(pseudoInverse(laplacian), rhs);
    fit.rater.assign(units.raters, absent(Why::notRated));
    for (const auto& o : units.values)
        fit.rater[o.rater] = figure(severity[o.rater], anywhere);
}

} // namespace

AdditiveFit fitAdditive(const Units& units) {
    const Blocks blocks = blocksOf(units);
    AdditiveFit fit;
    findComponents(units, blocks, fit);
    solveRaters(units, blocks, fit);
    long long rated = 0;
    for (std::size_t u = 0; u < units.units; ++u) {
        const std::size_t first = blocks.first[u];
        const std::size_t last = blocks.first[u + 1];
        if (first == last) {
            fit.unit.push_back(absent(Why::notRated));
            continue;
        }
        ++rated;
        const auto adjusted = [&](std::size_t i) {
            return units.values[i].value - *fit.rater[units.values[i].rater].value;
        };
        double sum = 0.0;
        for (std::size_t i = first; i < last; ++i)
            sum += adjusted(i);
        const double mean = sum / static_cast<double>(last - first);
        for (std::size_t i = first; i < last; ++i)
            fit.sse += (adjusted(i) - mean) * (adjusted(i) - mean);
        fit.unit.push_back(figure(mean, anywhere));
    }
    const auto raters =
        std::count_if(fit.rater.begin(), fit.rater.end(), [](const Figure& f) { return bool(f); });
    fit.df =
        static_cast<long long>(units.values.size()) - rated - raters + static_cast<long long>(fit.components);
    return fit;
}

Units cellsAsUnits(const Panel& panel) {
    const std::size_t k = panel.competencies.size();
    Units units{panel.candidates.size() * k, panel.raters.size(), {}};
    for (const auto& r : panel.ratings)
        units.values.push_back({r.candidate * k + r.competency, r.rater, r.value});
    return units;
}

Units cellsAsUnits(const Panel& panel, std::size_t competency) {
    Units units{panel.candidates.size(), panel.raters.size(), {}};
    for (const auto& r : panel.ratings)
        if (r.competency == competency)
            units.values.push_back({r.candidate, r.rater, r.value});
    return units;
}

Units compositesAsUnits(const Panel& panel, const Weights& weights) {
    const std::size_t competencies = panel.competencies.size();
    const Table observed = cellMeans(panel);
    Units units{panel.candidates.size(), panel.raters.size(), {}};
    for (auto r = panel.ratings.begin(); r != panel.ratings.end();) {
        const std::size_t candidate = r->candidate;
        std::vector<Row> own(panel.raters.size(), Row(competencies));
        for (; r != panel.ratings.end() && r->candidate == candidate; ++r)
            own[r->rater][r->competency] = r->value;
        for (std::size_t rater = 0; rater < own.size(); ++rater) {
            bool whole = true;
            for (std::size_t k = 0; k < competencies; ++k)
                whole = whole && (weights[k] == 0.0 ||
                                  observed[candidate][k].has_value() == own[rater][k].has_value());
            const Figure composite = weightedMean(own[rater], weights);
            if (whole && composite)
                units.values.push_back({candidate, rater, *composite.value});
        }
    }
    return units;
}

} // namespace score

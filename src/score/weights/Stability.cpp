// SPDX-License-Identifier: MIT
// One-weight stability intervals, also with missing cells.
#include "score/ratings/Composite.h"
#include "score/weights/Sensitivity.h"

#include <algorithm>
#include <cmath>

namespace score {
namespace {

/// S(t) = (n0 + n1 t) / (e0 + e1 t) of one candidate as the weight t of one competency moves; e > 0 on 0..1.
struct Path {
    double n0 = 0.0;
    double n1 = 0.0;
    double e0 = 1.0;
    double e1 = 0.0;
};

std::optional<Path> pathOf(const Row& row, const Weights& shares, std::size_t k) {
    double r0 = 0.0;
    double weight = 0.0;
    for (std::size_t j = 0; j < row.size(); ++j)
        if (j != k && row[j]) {
            r0 += shares[j] * *row[j] / (1.0 - shares[k]);
            weight += shares[j] / (1.0 - shares[k]);
        }
    if (weight == 0.0)
        return row[k] ? std::optional(Path{*row[k], 0.0, 1.0, 0.0}) : std::nullopt;
    if (!row[k])
        return Path{r0 / weight, 0.0, 1.0, 0.0};
    return Path{r0, *row[k] - r0, weight, 1.0 - weight};
}

/// Sign of leader less challenger along t: a t^2 + b t + c.
struct Margin {
    double a = 0.0;
    double b = 0.0;
    double c = 0.0;
    [[nodiscard]] double operator()(double t) const { return (a * t + b) * t + c; }
};

Margin marginOf(const Path& x, const Path& y) {
    return {x.n1 * y.e1 - y.n1 * x.e1, x.n0 * y.e1 + x.n1 * y.e0 - y.n0 * x.e1 - y.n1 * x.e0,
            x.n0 * y.e0 - y.n0 * x.e0};
}

std::vector<double> rootsOf(const Margin& q) {
    const double scale = std::max({std::fabs(q.a), std::fabs(q.b), std::fabs(q.c)});
    if (scale < 1e-12)
        return {};
    std::vector<double> roots;
    if (std::fabs(q.a) < 1e-13 * scale) {
        if (std::fabs(q.b) >= 1e-13 * scale)
            roots = {-q.c / q.b};
    } else {
        const double discriminant = q.b * q.b - 4.0 * q.a * q.c;
        if (discriminant < 0.0)
            return {};
        const double half = -0.5 * (q.b + std::copysign(std::sqrt(discriminant), q.b));
        roots = {half / q.a};
        if (half != 0.0)
            roots.push_back(q.c / half);
    }
    std::erase_if(roots, [](double t) { return !(t >= 0.0 && t <= 1.0); });
    std::sort(roots.begin(), roots.end());
    return roots;
}

constexpr double here = 1e-12;

/// The nearest t <= w below which the challenger is ahead, if any.
std::optional<double> crossingBelow(const Margin& q, const std::vector<double>& roots, double w) {
    for (std::size_t i = roots.size(); i-- > 0;) {
        const double next = i > 0 ? roots[i - 1] : 0.0;
        if (roots[i] <= w + here && roots[i] - next > here && q(0.5 * (roots[i] + next)) < 0.0)
            return std::min(roots[i], w);
    }
    return std::nullopt;
}

std::optional<double> crossingAbove(const Margin& q, const std::vector<double>& roots, double w) {
    for (std::size_t i = 0; i < roots.size(); ++i) {
        const double next = i + 1 < roots.size() ? roots[i + 1] : 1.0;
        if (roots[i] >= w - here && next - roots[i] > here && q(0.5 * (roots[i] + next)) < 0.0)
            return std::max(roots[i], w);
    }
    return std::nullopt;
}

std::optional<std::size_t> leaderOf(const Table& table, const Weights& weights) {
    std::optional<std::size_t> leader;
    double best = 0.0;
    for (std::size_t c = 0; c < table.size(); ++c) {
        const Figure s = weightedMean(table[c], weights);
        if (s && (!leader || *s.value > best + tieTolerance)) {
            leader = c;
            best = *s.value;
        }
    }
    return leader;
}

Stability stabilityOf(const Table& table, const Weights& shares, std::size_t leader, std::size_t k) {
    const double w = shares[k];
    if (w >= 1.0 || shares.size() < 2)
        return {absent(Why::oneCompetency), absent(Why::oneCompetency), {}, {}};
    Stability stability{figure(0.0, zeroToOne), figure(1.0, zeroToOne), {}, {}};
    const auto own = pathOf(table[leader], shares, k);
    for (std::size_t c = 0; c < table.size() && own; ++c) {
        const auto other = pathOf(table[c], shares, k);
        if (c == leader || !other)
            continue;
        const Margin q = marginOf(*own, *other);
        const auto roots = rootsOf(q);
        if (const auto t = crossingBelow(q, roots, w); t && (!stability.lowBy || *t > *stability.low.value)) {
            stability.low = figure(*t, zeroToOne);
            stability.lowBy = c;
        }
        if (const auto t = crossingAbove(q, roots, w);
            t && (!stability.highBy || *t < *stability.high.value)) {
            stability.high = figure(*t, zeroToOne);
            stability.highBy = c;
        }
    }
    return stability;
}

} // namespace

Stabilities stabilitiesOf(const Table& table, const Weights& weights) {
    const Weights shares = normalised(weights);
    Stabilities result{leaderOf(table, weights), {}};
    const auto rated = std::count_if(table.begin(), table.end(), [&](const Row& row) {
        return weightedMean(row, weights).value.has_value();
    });
    for (std::size_t k = 0; k < shares.size(); ++k) {
        if (rated < 2) {
            const Figure none = absent(rated == 0 ? Why::notRated : Why::oneUnit);
            result.byCompetency.push_back({none, none, {}, {}});
        } else {
            result.byCompetency.push_back(stabilityOf(table, shares, *result.leader, k));
        }
    }
    return result;
}

} // namespace score

// SPDX-License-Identifier: MIT
// Projecting the model on functionals.
#include "score/severity/Posterior.h"

#include <cassert>
#include <cmath>

namespace score {
namespace {

/// What a functional is before any grid point is chosen.
struct Prepared {
    const CandidateBlock* block = nullptr;
    double mean = 0.0;         ///< of the raw cell means
    double noise = 0.0;        ///< sum a^2 / n
    std::vector<double> along; ///< sum over cells of a / n by rater, in the block's basis
};

Prepared prepare(const SeverityModel& model, const Functional& functional) {
    Prepared prepared{&model.candidates.at(functional.candidate), 0.0, 0.0, {}};
    const auto& block = *prepared.block;
    const std::size_t n = block.raters.size();
    std::vector<double> byRater(n, 0.0);
    for (const auto& cell : block.cells) {
        const double a = functional.coefficients.at(cell.competency);
        const double count = static_cast<double>(cell.raters.size());
        prepared.mean += a * cell.mean;
        prepared.noise += a * a / count;
        for (const std::size_t r : cell.raters)
            byRater[r] += a / count;
    }
    prepared.along.assign(n, 0.0);
    for (std::size_t e = 0; e < n; ++e)
        for (std::size_t i = 0; i < n; ++i)
            prepared.along[e] += block.spectrum.vectors[e * n + i] * byRater[i];
    return prepared;
}

/// Own variance and rater loads of a functional at one level; returns its location before severities.
double projectAt(const HaloLevel& level, const Prepared& f, double& own, double* load, std::size_t raters) {
    const auto& block = *f.block;
    const std::size_t n = block.raters.size();
    const double rho2 = level.rho * level.rho;
    double location = f.mean;
    own = f.noise;
    std::vector<double> direct(n, 0.0);
    for (std::size_t e = 0; e < n; ++e) {
        const double shrink = 1.0 / (1.0 + rho2 * block.spectrum.values[e]);
        own += rho2 * shrink * f.along[e] * f.along[e];
        location -= rho2 * shrink * block.residual[e] * f.along[e];
        for (std::size_t i = 0; i < n; ++i)
            direct[i] += shrink * f.along[e] * block.spectrum.vectors[e * n + i];
    }
    for (std::size_t d = 0; d < raters; ++d)
        for (std::size_t i = 0; i < n; ++i)
            load[d] += level.spectrum.vectors[d * raters + block.raters[i]] * direct[i];
    return location;
}

double dot(const double* a, const double* b, std::size_t n) {
    double sum = 0.0;
    for (std::size_t i = 0; i < n; ++i)
        sum += a[i] * b[i];
    return sum;
}

} // namespace

Projection project(const SeverityModel& model, std::span<const Functional> functionals) {
    Projection p;
    p.nu = model.nu;
    p.size = functionals.size();
    p.raters = model.severity.size();
    std::vector<Prepared> prepared;
    for (const auto& functional : functionals)
        prepared.push_back(prepare(model, functional));
    std::vector<std::vector<double>> start;
    for (const auto& level : model.levels) {
        p.own.emplace_back(p.size, 0.0);
        p.load.emplace_back(p.size * p.raters, 0.0);
        start.emplace_back(p.size, 0.0);
        for (std::size_t f = 0; f < p.size; ++f)
            start.back()[f] =
                projectAt(level, prepared[f], p.own.back()[f], p.load.back().data() + f * p.raters, p.raters);
    }
    for (const auto& point : model.points) {
        p.points.push_back({point.level, point.weight, point.s2, start[point.level], point.variance});
        for (std::size_t f = 0; f < p.size; ++f)
            p.points.back().location[f] -=
                dot(p.load[point.level].data() + f * p.raters, point.severity.data(), p.raters);
    }
    return p;
}

Projection projectComposites(const SeverityModel& model, const Weights& weights,
                             std::span<const std::size_t> candidates) {
    std::vector<Functional> functionals;
    for (const std::size_t c : candidates) {
        double observed = 0.0;
        for (const auto& cell : model.candidates.at(c).cells)
            observed += weights.at(cell.competency);
        assert(observed > 0.0);
        functionals.push_back({c, weights});
        for (double& a : functionals.back().coefficients)
            a /= observed;
    }
    return project(model, functionals);
}

Mixture mixtureOf(const Projection& projection, std::size_t f) {
    Mixture mixture;
    for (const auto& point : projection.points) {
        const double* load = projection.load[point.level].data() + f * projection.raters;
        double variance = projection.own[point.level][f];
        for (std::size_t d = 0; d < projection.raters; ++d)
            variance += point.variance[d] * load[d] * load[d];
        mixture.weight.push_back(point.weight);
        mixture.location.push_back(point.location[f]);
        mixture.scale.push_back(std::sqrt(point.s2 * variance));
    }
    return mixture;
}

Mixture differenceOf(const Projection& projection, std::size_t a, std::size_t b) {
    Mixture mixture;
    for (const auto& point : projection.points) {
        const auto& own = projection.own[point.level];
        const double* loads = projection.load[point.level].data();
        double variance = own[a] + own[b];
        for (std::size_t d = 0; d < projection.raters; ++d) {
            const double load = loads[a * projection.raters + d] - loads[b * projection.raters + d];
            variance += point.variance[d] * load * load;
        }
        mixture.weight.push_back(point.weight);
        mixture.location.push_back(point.location[a] - point.location[b]);
        mixture.scale.push_back(std::sqrt(point.s2 * variance));
    }
    return mixture;
}

std::vector<Mixture> contrastsToField(const Projection& projection) {
    const double n = static_cast<double>(projection.size);
    std::vector<Mixture> contrasts(projection.size);
    for (const auto& point : projection.points) {
        const auto& own = projection.own[point.level];
        const auto& loads = projection.load[point.level];
        std::vector<double> meanLoad(projection.raters, 0.0);
        double ownMean = 0.0;
        double centre = 0.0;
        for (std::size_t f = 0; f < projection.size; ++f) {
            ownMean += own[f] / (n * n);
            centre += point.location[f] / n;
            for (std::size_t d = 0; d < projection.raters; ++d)
                meanLoad[d] += loads[f * projection.raters + d] / n;
        }
        for (std::size_t f = 0; f < projection.size; ++f) {
            double variance = own[f] * (1.0 - 2.0 / n) + ownMean;
            for (std::size_t d = 0; d < projection.raters; ++d) {
                const double load = loads[f * projection.raters + d] - meanLoad[d];
                variance += point.variance[d] * load * load;
            }
            contrasts[f].weight.push_back(point.weight);
            contrasts[f].location.push_back(point.location[f] - centre);
            contrasts[f].scale.push_back(std::sqrt(point.s2 * variance));
        }
    }
    return contrasts;
}

} // namespace score

// SPDX-License-Identifier: MIT
// The grid of the severity model: one small eigenproblem a halo level, then every point in closed form.
#include "score/severity/Severity.h"

#include "score/severity/SeverityBlocks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace score {
namespace {

/// Sums over candidates that one halo level needs.
struct LevelSums {
    double logDeterminant = 0.0; ///< sum log(1 + rho_h^2 lambda)
    double explained = 0.0;      ///< what the halo explains of y'My
};

HaloLevel levelOf(const SeverityModel& model, std::size_t raters, double rho, LevelSums& sums) {
    Symmetric matrix(raters);
    std::vector<double> rhs(raters, 0.0);
    const double rho2 = rho * rho;
    for (const auto& block : model.candidates) {
        const std::size_t n = block.raters.size();
        for (std::size_t e = 0; e < n; ++e) {
            const double lambda = block.spectrum.values[e];
            const double shrink = 1.0 / (1.0 + rho2 * lambda);
            const double g = block.residual[e];
            const double* v = &block.spectrum.vectors[e * n];
            sums.logDeterminant += std::log1p(rho2 * lambda);
            sums.explained += rho2 * shrink * g * g;
            for (std::size_t i = 0; i < n; ++i) {
                rhs[block.raters[i]] += shrink * g * v[i];
                for (std::size_t j = 0; j < n; ++j)
                    matrix(block.raters[i], block.raters[j]) += lambda * shrink * v[i] * v[j];
            }
        }
    }
    HaloLevel level{rho, spectrumOf(matrix), std::vector<double>(raters, 0.0)};
    for (std::size_t e = 0; e < raters; ++e) {
        level.spectrum.values[e] = std::max(0.0, level.spectrum.values[e]);
        for (std::size_t i = 0; i < raters; ++i)
            level.rhs[e] += level.spectrum.vectors[e * raters + i] * rhs[i];
    }
    return level;
}

/// One grid point; its weight is still a logarithm.
GridPoint pointOf(const HaloLevel& level, const LevelSums& sums, double rhoSeverity, double squares,
                  double nu, double priorSquares) {
    GridPoint point;
    point.rhoSeverity = rhoSeverity;
    const double rho2 = rhoSeverity * rhoSeverity;
    double rest = squares - sums.explained;
    double logDeterminant = sums.logDeterminant;
    for (std::size_t e = 0; e < level.rhs.size(); ++e) {
        const double variance = rho2 / (1.0 + rho2 * level.spectrum.values[e]);
        point.variance.push_back(variance);
        point.severity.push_back(variance * level.rhs[e]);
        rest -= variance * level.rhs[e] * level.rhs[e];
        logDeterminant += std::log1p(rho2 * level.spectrum.values[e]);
    }
    const double scaled = priorSquares + std::max(0.0, rest);
    point.s2 = scaled / nu;
    point.weight = -0.5 * logDeterminant - 0.5 * nu * std::log(scaled);
    return point;
}

void normaliseWeights(std::vector<GridPoint>& points) {
    constexpr double negligible = 1e-14;
    const auto heavier = [](const GridPoint& a, const GridPoint& b) { return a.weight < b.weight; };
    const double top = std::max_element(points.begin(), points.end(), heavier)->weight;
    for (int pass = 0; pass < 2; ++pass) {
        double sum = 0.0;
        for (auto& point : points) {
            if (pass == 0)
                point.weight = std::exp(point.weight - top);
            sum += point.weight;
        }
        for (auto& point : points)
            point.weight /= sum;
        std::erase_if(points, [](const GridPoint& p) { return p.weight < negligible; });
    }
}

void buildGrid(SeverityModel& model, std::size_t raters, double squares, const SeverityPrior& prior) {
    const double s0 = prior.s0Share * model.scale.range();
    const std::size_t haloSteps = competenciesRated(model) > 1 ? prior.steps : 0;
    const auto logTrapezoid = [](std::size_t i, std::size_t last) {
        return last > 0 && (i == 0 || i == last) ? -std::log(2.0) : 0.0;
    };
    for (std::size_t h = 0; h <= haloSteps; ++h) {
        const double rhoHalo = static_cast<double>(h) * prior.step;
        LevelSums sums;
        model.levels.push_back(levelOf(model, raters, rhoHalo, sums));
        for (std::size_t s = 0; s <= prior.steps; ++s) {
            const double rhoSeverity = static_cast<double>(s) * prior.step;
            GridPoint point =
                pointOf(model.levels.back(), sums, rhoSeverity, squares, model.nu, prior.nu0 * s0 * s0);
            point.level = h;
            const double zs = rhoSeverity / prior.rhoSeverity;
            const double zh = rhoHalo / prior.rhoHalo;
            point.weight +=
                -0.5 * (zs * zs + zh * zh) + logTrapezoid(s, prior.steps) + logTrapezoid(h, haloSteps);
            model.points.push_back(std::move(point));
        }
    }
    normaliseWeights(model.points);
}

} // namespace

SeverityModel fitSeverity(const Panel& panel, const SeverityPrior& prior) {
    SeverityModel model;
    model.scale = panel.scale;
    double squares = 0.0;
    model.candidates = blocksOf(panel, squares);
    for (const auto& block : model.candidates)
        model.cells += block.cells.size();
    model.ratings = panel.ratings.size();
    model.nu = prior.nu0 + static_cast<double>(model.ratings - model.cells);
    buildGrid(model, panel.raters.size(), squares, prior);
    setPosteriorMeans(model, panel);
    if (model.ratings == 0)
        model.certainty = Why::notRated;
    else if (model.ratings == model.cells)
        model.certainty = ratersActive(model) == 1 ? Why::oneRater : Why::noDoubleRatings;
    return model;
}

} // namespace score

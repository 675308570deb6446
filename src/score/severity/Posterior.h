// SPDX-License-Identifier: MIT
// What the severity model says about weighted sums of a candidate's cells: mixtures of t distributions,
// exactly.
#pragma once

#include "score/severity/Severity.h"
#include "score/severity/StudentT.h"

#include <cstddef>
#include <span>
#include <vector>

namespace score {

/// One weighted sum a'theta over the rated cells of one candidate.
struct Functional {
    std::size_t candidate = 0;
    std::vector<double> coefficients; ///< by competency; unrated cells are skipped
};

/// Given a grid point g, the sums are t_nu with locations location[g] and the scale matrix
/// s2_g * (diag(own[level]) + load[level] diag(variance_g) load[level]'): diagonal plus rank R, never a full
/// matrix. Functionals of one candidate share halo effects the diagonal does not hold: contrast different
/// candidates only.
struct Projection {
    struct Point {
        std::size_t level = 0;
        double weight = 0.0;
        double s2 = 0.0;
        std::vector<double> location; ///< by functional
        std::vector<double> variance; ///< by rater direction
    };
    double nu = 0.0;
    std::size_t size = 0;
    std::size_t raters = 0;
    std::vector<Point> points;
    std::vector<std::vector<double>> own;  ///< [level][functional]
    std::vector<std::vector<double>> load; ///< [level][functional * raters + direction]
};
[[nodiscard]] Projection project(const SeverityModel& model, std::span<const Functional> functionals);

/// The composites of these candidates, weights renormalised over their rated cells. Every candidate must have
/// a rated cell of positive weight.
[[nodiscard]] Projection projectComposites(const SeverityModel& model, const Weights& weights,
                                           std::span<const std::size_t> candidates);

/// sum_g weight_g t_nu(location_g, scale_g)
struct Mixture {
    std::vector<double> weight;
    std::vector<double> location;
    std::vector<double> scale; ///< > 0
};
/// Of one functional by its position.
[[nodiscard]] Mixture mixtureOf(const Projection& projection, std::size_t functional);
/// The difference of two functionals of different candidates.
[[nodiscard]] Mixture differenceOf(const Projection& projection, std::size_t a, std::size_t b);
/// Every functional less the mean of all (including itself): their contrasts to the field.
[[nodiscard]] std::vector<Mixture> contrastsToField(const Projection& projection);

/// sum_g weight_g location_g, in the unit of the functional.
[[nodiscard]] double meanOf(const Mixture& mixture);
/// P(value <= x).
[[nodiscard]] double cdfOf(const Mixture& mixture, const StudentT& t, double x);
/// x with P(value <= x) = p, 0 < p < 1, to 1e-12 of the mixture's width.
[[nodiscard]] double quantileOf(const Mixture& mixture, const StudentT& t, double p);

} // namespace score

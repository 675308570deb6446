// SPDX-License-Identifier: MIT
// The shrinkage severity model with halo on its deterministic grid: a normal mixed model whose variance
// ratios are averaged over; what it says about composites is in Posterior.h.
#pragma once

#include "score/agreement/Symmetric.h"
#include "score/ratings/Panel.h"

#include <cstddef>
#include <vector>

namespace score {

/// y_crk = theta_ck + s_r + h_cr + e, theta flat, s ~ N(0, (rho_s sigma)^2), h ~ N(0, (rho_h sigma)^2),
/// sigma^2 ~ scaled-inv-chi2(nu0, (s0Share * range)^2), rho_s and rho_h half-normal on a grid with trapezoid
/// weights.
struct SeverityPrior {
    double nu0 = 4.0;
    double s0Share = 0.125;   ///< of the scale's range: 0.5 on 1..5
    double rhoSeverity = 1.0; ///< scales of the half-normals
    double rhoHalo = 2.0;
    double step = 0.2;
    std::size_t steps = 15; ///< grid 0, step, .. steps * step
};

/// The ratings of one candidate, as the model needs them.
struct CandidateBlock {
    struct Cell {
        std::size_t competency = 0;
        double mean = 0.0;
        std::vector<std::size_t> raters; ///< positions in CandidateBlock::raters
    };
    std::vector<std::size_t> raters; ///< who rated the candidate, ascending
    std::vector<Cell> cells;
    Spectrum spectrum;            ///< of the candidate's Laplacian L_c = Z'MZ, eigenvalues >= 0
    std::vector<double> residual; ///< Z'My in the basis of `spectrum`
};

/// What all grid points of one rho_h share.
struct HaloLevel {
    double rho = 0.0;
    Spectrum spectrum;       ///< of the raters' matrix after the halo is eliminated
    std::vector<double> rhs; ///< right-hand side in that basis
};

/// One grid point; severity effects are in the basis of its level.
struct GridPoint {
    std::size_t level = 0;
    double rhoSeverity = 0.0;
    double weight = 0.0; ///< posterior, all points sum to 1
    double s2 = 0.0;     ///< posterior scale of sigma^2
    std::vector<double> severity;
    std::vector<double> variance; ///< of severity, over sigma^2, diagonal in this basis
};

struct SeverityModel {
    Scale scale;
    std::size_t ratings = 0; ///< N
    std::size_t cells = 0;   ///< p, cells with a rating
    double nu = 0.0;         ///< nu0 + N - p, degrees of freedom of every mixture component
    std::vector<CandidateBlock> candidates;
    std::vector<HaloLevel> levels;
    std::vector<GridPoint> points; ///< without those of weight below 1e-14
    std::vector<Figure>
        severity;   ///< posterior mean by rater, rating scale, > 0 marks higher; absent notRated
    Table adjusted; ///< posterior mean of theta_ck; may leave the scale: rank unclipped, show clipped
    Why certainty =
        Why::present; ///< present, or why no probability may be shown: notRated; oneRater or
                      ///< noDoubleRatings when no cell has two ratings (only the prior would speak)
};

/// The halo block is eliminated candidate by candidate, so the cost is linear in candidates and cubic only in
/// raters. h is left out when only one competency is rated. A complete panel gives the plain means exactly.
[[nodiscard]] SeverityModel fitSeverity(const Panel& panel, const SeverityPrior& prior = {});

} // namespace score

// SPDX-License-Identifier: MIT
// Intraclass correlations: how reliable the interviewers' marks are, complete or with holes; a description
// with few candidates, never a gate.
#pragma once

#include "score/agreement/Additive.h"
#include "score/ratings/Panel.h"

#include <cstddef>
#include <optional>

namespace score {

/// A coefficient (<= 1; negative kept until truncated) with its 95 % interval. Always print the interval.
struct Coefficient {
    Figure value;
    Interval interval95;
};

/// Mean squares of a complete table of n units by k raters, both 2 or more; squared unit of the values.
struct MeanSquares {
    std::size_t n = 0;
    std::size_t k = 0;
    double rows = 0.0;     ///< MSR, units
    double columns = 0.0;  ///< MSC, raters
    double residual = 0.0; ///< MSE
    double within = 0.0;   ///< MSW
    double grand = 0.0;
};

/// Shrout and Fleiss 1979, Psychol. Bull. 86; McGraw and Wong 1996, Psychol. Methods 1. single: one rater's
/// mark; mean: the mean of k.
struct AnovaIcc {
    Why why =
        Why::present; ///< present; didNotDiffer (units' means equal: 0, or absent noVariation where that
                      ///< would be 0/0); else why all are absent: notRated, oneRater, oneUnit, missingCells
    std::optional<MeanSquares> squares;
    Coefficient oneWaySingle;      ///< ICC(1)
    Coefficient oneWayMean;        ///< ICC(k)
    Coefficient agreementSingle;   ///< ICC(A,1)
    Coefficient agreementMean;     ///< ICC(A,k), interval by Spearman-Brown of the single one's
    Coefficient consistencySingle; ///< ICC(C,1)
    Coefficient consistencyMean;   ///< ICC(C,k)
};
[[nodiscard]] AnovaIcc anovaIcc(const Units& units);
/// For display: every variance component below zero counts as zero, so that all lie in 0..1 and equal those
/// of Henderson's method; intervals cut to 0..1.
[[nodiscard]] AnovaIcc truncated(const AnovaIcc& icc);

/// Method III of Henderson 1953, Biometrics 9: variance components with holes, equal to the ANOVA's when
/// complete. Variances in squared units of the values; negative ones are kept until truncated and count as 0
/// in every coefficient, 0..1.
struct Henderson {
    Why why = Why::present; ///< or why nothing is there: notRated, oneUnit, oneRater, notConnected, tooFew (N
                            ///< - n - R + 1 < 1)
    double unitVariance = 0.0;
    double raterVariance = 0.0;
    double residualVariance = 0.0;
    double kHat = 0.0;        ///< harmonic mean of raters a unit
    double q = 0.0;           ///< 0 when complete (Putka, Le, McCloy and Diaz 2008, J. Appl. Psychol. 93)
    Figure agreementSingle;   ///< vu / (vu + vr + ve); absent noVariation when that sum is 0
    Figure consistencySingle; ///< vu / (vu + ve)
    Figure agreementMean;     ///< vu / (vu + (vr + ve) / kHat)
    Figure rankingMean;       ///< ICC(Q,k^) = vu / (vu + q vr + ve / kHat): reliability of the ranking
};
[[nodiscard]] Henderson hendersonOf(const Units& units);
/// The same with negative variances set to 0, for display.
[[nodiscard]] Henderson truncated(const Henderson& henderson);

} // namespace score

// SPDX-License-Identifier: MIT
// How far interviewers agree: Krippendorff's alpha, kappas of two, r_wg and the cells to talk about; no
// severity.
#pragma once

#include "score/agreement/Additive.h"
#include "score/agreement/Random.h"
#include "score/ratings/Panel.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace score {

/// Krippendorff's difference functions; ordinal is the headline.
enum class Metric { nominal, ordinal, interval, ratio };
inline constexpr std::array metrics{Metric::nominal, Metric::ordinal, Metric::interval, Metric::ratio};

/// 1 perfect, 0 as by chance, < 0 worse. An index of absolute agreement: different strictness lowers it even
/// when the order is the same. Krippendorff 2011; only units with two or more values count.
struct Alpha {
    Figure value; ///< absent: noDoubleRatings (no unit with two values), noVariation (only one value occurs),
                  ///< notOnScale (ratio of values that are not all >= 0)
    std::size_t units = 0;    ///< units with two or more values
    std::size_t pairable = 0; ///< values in those units
};
[[nodiscard]] Alpha krippendorff(const Units& units, Metric metric);

/// 95 % percentile interval by resampling units (bootstrap, seeded), only from 20 pairable units up; absent
/// tooFew below, or why alpha is absent. Resamples without variation are left out.
[[nodiscard]] Interval alphaInterval(const Units& units, Metric metric, std::uint64_t seed = defaultSeed,
                                     std::size_t draws = 1000);

/// How much a disagreement weighs: any, |i - j|, (i - j)^2 of the values themselves, so that an unused
/// category never shifts the others.
enum class KappaWeight { unweighted, linear, quadratic };

struct ValuePair {
    double a = 0.0;
    double b = 0.0;
};

/// What two raters both rated.
[[nodiscard]] std::vector<ValuePair> pairsOf(const Units& units, std::size_t raterA, std::size_t raterB);

/// kappa_w = 1 - sum v p_ij / sum v p_i. p_.j. Absent: noDoubleRatings without pairs, noVariation when chance
/// leaves nothing to disagree about.
[[nodiscard]] Figure kappa(std::span<const ValuePair> pairs, KappaWeight weight);

/// The same from a table of proportions (rows one rater, columns the other) and any disagreement weights
/// (Cohen 1968).
[[nodiscard]] Figure kappa(const std::vector<std::vector<double>>& proportions,
                           const std::vector<std::vector<double>>& disagreement);

/// James, Demaree and Wolf: 1 - s^2 / sigma_EU^2 with the uniform null (A^2 - 1) / 12 of an A-category scale;
/// 0..1, negative shown as 0. Absent oneRater with fewer than two values.
[[nodiscard]] Figure rwg(std::span<const double> values, std::size_t categories);
/// r_wg(J) = J (1 - z) / (J (1 - z) + z), z = meanVariance / sigma_EU^2; 0 when z >= 1. Absent tooFew for J =
/// 0.
[[nodiscard]] Figure rwgOfItems(double meanVariance, std::size_t items, std::size_t categories);

/// A cell the panel should talk about: range >= half the scale's (2 on 1..5) or SD >= a quarter (1).
struct Hotspot {
    std::size_t candidate = 0;
    std::size_t competency = 0;
    double range = 0.0;
    double deviation = 0.0;    ///< standard deviation with n - 1
    std::vector<Rating> marks; ///< by rater
};
/// Widest first, then by candidate and competency.
[[nodiscard]] std::vector<Hotspot> hotspotsOf(const Panel& panel);

} // namespace score

// SPDX-License-Identifier: MIT
// How far interviewers agree: Krippendorff's alpha, kappas of two and r_wg; no severity.
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

/// Krippendorff's difference functions (Krippendorff 2004, Content Analysis, ch. 11); ordinal is the
/// headline.
enum class Metric { nominal, ordinal, interval, ratio };
inline constexpr std::array metrics{Metric::nominal, Metric::ordinal, Metric::interval, Metric::ratio};

/// -1..1: 1 perfect, 0 as by chance, < 0 worse. An index of absolute agreement: different strictness lowers
/// it even when the order is the same. Only units with two or more values count (Krippendorff 2011, Computing
/// Krippendorff's Alpha-Reliability).
struct Alpha {
    Figure value; ///< absent: noDoubleRatings (no unit with two values), noVariation (only one value occurs),
                  ///< notOnScale (ratio of values that are not all >= 0)
    std::size_t units = 0;    ///< units with two or more values
    std::size_t pairable = 0; ///< values in those units
};
[[nodiscard]] Alpha krippendorff(const Units& units, Metric metric);

/// How an alpha is read: .80 good, .667 fair, else little (Krippendorff 2004, Content Analysis, ch. 11).
enum class Accord { little, fair, good };
[[nodiscard]] Accord accordOf(double alpha);

/// 95 % percentile interval by resampling units (bootstrap, seeded), only from 20 pairable units up; absent
/// tooFew below, or why alpha is absent. Resamples without variation are left out.
[[nodiscard]] Interval alphaInterval(const Units& units, Metric metric, std::uint64_t seed = defaultSeed,
                                     std::size_t draws = 1000);

/// Two raters' kappas over the units both rated: 1 - sum v p_ij / sum v p_i. p_.j (Cohen 1960, 1968), -1..1.
/// A disagreement weighs v = 1, |i - j| or (i - j)^2 of the values themselves, so that an unused category
/// never shifts the others. Absent noVariation when chance leaves nothing to disagree about.
struct PairKappas {
    std::size_t a = 0; ///< raters, a < b
    std::size_t b = 0;
    std::size_t shared = 0; ///< units both rated, 1 or more
    Figure unweighted;
    Figure linear;
    Figure quadratic;
};
/// Every two raters who share a unit, by a, then b.
[[nodiscard]] std::vector<PairKappas> kappasOf(const Units& units);

/// r_wg = 1 - s^2 / sigma_EU^2 with the uniform null (A^2 - 1) / 12 of an A-category scale, A > 1 (James,
/// Demaree and Wolf 1984, J. Appl. Psychol. 69); 0..1, negative shown as 0. Absent notRated without values,
/// oneRater with one.
[[nodiscard]] Figure rwg(std::span<const double> values, std::size_t categories);

} // namespace score

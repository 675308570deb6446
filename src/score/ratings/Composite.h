// SPDX-License-Identifier: MIT
// The weighted composite of a candidate's cells, what is missing from it and what that could change; no ranks
// of rooms, no severity.
#pragma once

#include "score/ratings/Panel.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace score {

/// Share of the weight that must be observed before a candidate is ranked.
inline constexpr double rankableCoverage = 0.80;
/// Two composites closer than this are tied.
inline constexpr double tieTolerance = 1e-9;

/// One candidate's composite, on the rating scale.
struct Composite {
    Figure value; ///< sum_O w x / sum_O w over the observed cells; absent notRated when none carries weight
    double coverage = 0.0; ///< share of the weight observed, 0..1
    double lowest = 0.0; ///< every missing cell at the bottom of the scale (Manski 1989, J. Hum. Resour. 24),
    double highest = 0.0; ///< or at its top
};
/// Row and weights are of one length.
[[nodiscard]] Composite compositeOf(const Row& row, const Weights& weights, const Scale& scale);

/// Only the value of compositeOf, in the unit of the row. Weights may all be zero: absent notRated then.
[[nodiscard]] Figure weightedMean(const Row& row, const Weights& weights);

/// Why a candidate is not ranked; ranked means none of them holds.
enum class Standing { ranked, notRated, coverageTooLow, mustHaveMissing };

/// Rankable iff coverage >= .80 and every must-have (position of a competency) is observed.
[[nodiscard]] Standing standingOf(const Row& row, const Weights& weights,
                                  std::span<const std::size_t> mustHaves);

/// Whether a mean or a mark misses a must-have's level (cut), both on the rating scale; what is short of it
/// by rounding only (1e-9) meets it.
[[nodiscard]] bool belowCut(double level, double cut);

/// 0..100 of an x on the scale: 100 (x - low) / (high - low). Linear, so the order is unaffected.
[[nodiscard]] double indexOf(double x, const Scale& scale);
/// 百分制, 0..100: 100 x / high, high > 0: points earned of those to be had. Never mixed with the index in
/// one comparison.
[[nodiscard]] double percentOf(double x, const Scale& scale);

struct Rank {
    std::size_t rank = 0; ///< competition rank, 1 best: 1, 1, 3
    std::size_t tied = 0; ///< others on the same rank
    bool operator==(const Rank&) const = default;
};

/// Ranks by value, highest first; a value within 1e-9 of its neighbour in the order shares its rank. Absent
/// values have no rank.
[[nodiscard]] std::vector<std::optional<Rank>>
competitionRanks(std::span<const std::optional<double>> values);

} // namespace score

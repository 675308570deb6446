// SPDX-License-Identifier: MIT
// Panels the tests of this folder are about: ruled by a formula, or drawn from a seed; no expectations.
#pragma once

#include "score/ratings/Panel.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace score_test {

/// "c007": ids whose order is that of their numbers.
[[nodiscard]] std::string idOf(char kind, std::size_t number);

/// The rating the reference program tests/bench/peers/severity_dense.py uses too.
[[nodiscard]] double ruled(std::size_t c, std::size_t r, std::size_t k);

using Present = std::function<bool(std::size_t c, std::size_t r, std::size_t k)>;
[[nodiscard]] std::vector<score::RatingRow> ruledRows(std::size_t candidates, std::size_t raters,
                                                      std::size_t competencies, const Present& present);

/// What a random panel may look like.
struct Shape {
    std::size_t mostCandidates = 6;
    std::size_t mostRaters = 4;
    std::size_t mostCompetencies = 5;
    double missing = 0.2; ///< chance of every rating to be absent
};
[[nodiscard]] std::vector<score::RatingRow> drawnRows(std::uint64_t seed, const Shape& shape);

/// The same rows in another order.
[[nodiscard]] std::vector<score::RatingRow> shuffled(std::vector<score::RatingRow> rows, std::uint64_t seed);

/// Positive weights, not normalised.
[[nodiscard]] score::Weights drawnWeights(std::uint64_t seed, std::size_t competencies);

/// A table of 1..5 scores with half steps and holes.
[[nodiscard]] score::Table drawnTable(std::uint64_t seed, std::size_t candidates, std::size_t competencies,
                                      double missing);

} // namespace score_test

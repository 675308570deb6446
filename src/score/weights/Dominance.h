// SPDX-License-Identifier: MIT
// Who is at least as good as whom on every competency (scoring.md 2g): dominance needs no discussion of
// weights.
#pragma once

#include "score/agreement/Random.h"
#include "score/ratings/Panel.h"
#include "score/severity/Severity.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace score {

enum class Dominance { neither, aDominates, bDominates, equal, undetermined };

/// At least as high on every competency and higher on one (tolerance 1e-9). Different observed sets, or
/// nothing observed: undetermined.
[[nodiscard]] Dominance dominanceOf(const Row& a, const Row& b);

/// The same whatever the missing values are: one's lowest possible value is at least the other's highest on
/// every competency, and above it on one. neither when nothing can be said.
[[nodiscard]] Dominance necessaryDominance(const Row& a, const Row& b, const Scale& scale);

/// Positions of the candidates nobody dominates, ascending: the only ones who can be first under some
/// positive weights are among them. Candidates without any score are left out. Cost candidates^2 *
/// competencies.
[[nodiscard]] std::vector<std::size_t> nonDominated(const Table& table);

/// P(every difference of the cells is >= 0) by draws from the severity model, standard error <= .0035 of 20
/// 000 draws. Absent differentCells, notRated, or why the model has no certainty.
[[nodiscard]] Figure probabilityDominates(const SeverityModel& model, std::size_t a, std::size_t b,
                                          std::uint64_t seed = defaultSeed, std::size_t draws = 20000);

} // namespace score

// SPDX-License-Identifier: MIT
// Who is at least as good as whom on every competency (Pareto dominance): it needs no discussion of weights.
#pragma once

#include "score/agreement/Random.h"
#include "score/ratings/Panel.h"
#include "score/severity/Severity.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace score {

enum class Dominance { neither, aDominates, bDominates, equal, undetermined };

/// At least as high on every competency and higher on one (tolerance 1e-9), whatever the unit. Different
/// observed sets, or nothing observed: undetermined.
[[nodiscard]] Dominance dominanceOf(const Row& a, const Row& b);

/// P(a is at least as high as b on every cell), 0..1, by draws from the severity model, standard error <=
/// .0035 of 20 000 draws. a and b are candidates of the model. Absent differentCells, notRated, or why the
/// model has no certainty.
[[nodiscard]] Figure probabilityDominates(const SeverityModel& model, std::size_t a, std::size_t b,
                                          std::uint64_t seed = defaultSeed, std::size_t draws = 20000);

} // namespace score

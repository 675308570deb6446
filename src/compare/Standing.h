// SPDX-License-Identifier: MIT
// From cells to composites, must-haves, ranks and order; where the cells came from is not its matter.
#pragma once

#include "compare/Comparison.h"

namespace compare {

/// Fills everything of each candidate that follows from its cells, weights, cuts and scale, then ranks and
/// sorts best first. Competencies and cells must be there, in the same order.
void settle(Comparison& comparison);

} // namespace compare

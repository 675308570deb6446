// SPDX-License-Identifier: MIT
// The many-facet Rasch report of a comparison, printed instead of it; only when asked for by name.
#pragma once

#include "cli/Terminal.h"
#include "compare/Comparison.h"

namespace cli {

/// From 30 linked candidates up; below that one sentence says why there is none. Always done.
Exit printRasch(Terminal& terminal, const compare::Comparison& comparison);

} // namespace cli

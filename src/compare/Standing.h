// SPDX-License-Identifier: MIT
// From cells to composites, must-haves, ranks and order; where the cells came from is not its matter.
#pragma once

#include "compare/Comparison.h"
#include "score/Composite.h"

namespace compare {

/// What ties of one candidate are broken by under the panel rule.
struct TieRows {
    /// Plain means by competency where there is a score.
    score::Row plain;
    std::vector<double> elements;
};
[[nodiscard]] TieRows tieRowsOf(const CandidateResult& candidate);

/// As CandidateResult::unrankable.
[[nodiscard]] std::string unrankableCode(score::Standing standing);

/// Fills everything of each candidate that follows from its cells, weights, cuts and scale, then ranks and
/// sorts best first. Competencies and cells must be there, in the same order.
void settle(Comparison& comparison);

} // namespace compare

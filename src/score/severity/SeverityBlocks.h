// SPDX-License-Identifier: MIT
// The parts of the severity model around its grid: candidates' blocks before it, posterior means after it.
#pragma once

#include "score/severity/Severity.h"

#include <span>

namespace score {

/// One block a candidate (empty when nobody rated them); adds y'My, the squares within cells, to `squares`.
[[nodiscard]] std::vector<CandidateBlock> blocksOf(const Panel& panel, double& squares);

/// With at least one rating.
[[nodiscard]] std::size_t competenciesRated(const SeverityModel& model);
/// Who rated anybody.
[[nodiscard]] std::size_t ratersActive(const SeverityModel& model);

/// Fills severity and adjusted from the grid.
void setPosteriorMeans(SeverityModel& model, const Panel& panel);

} // namespace score

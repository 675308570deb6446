// SPDX-License-Identifier: MIT
// The charts of the comparison's sheets; each follows live cells.
#pragma once

#include "sheet/Sheets.h"

namespace sheet {

/// More sheets with a chart each would make the workbook slow to open.
inline constexpr std::size_t mostChartedCandidates = 200;

/// Below the Comparison table: scores as bars, and the profiles of the three that were first.
[[nodiscard]] std::vector<Chart> comparisonCharts(const Material& material);
/// Below the Panel table: from the lowest to the highest mark of every cell.
[[nodiscard]] std::vector<Chart> panelCharts(const Material& material);
/// Adjusted scores with their intervals: a bar from the lower end to the estimate and one on to the upper
/// end. The widths of both stand in two columns from the one named.
[[nodiscard]] Chart intervalChart(const Material& material, const Area& names, int lowColumn,
                                  int widthColumn);
/// One candidate beside the mean of all, over the rows of the sheet's competency table. Fewer than three
/// competencies make bars: a profile needs three corners.
[[nodiscard]] Chart profileChart(const Material& material, const compare::CandidateResult& candidate,
                                 const Area& labels, int ownColumn, int allColumn);

/// Weights, MustHaves, Scores, Ranks: the Comparison cells people point formulas at.
[[nodiscard]] std::vector<NamedArea> comparisonNames(const Material& material);

} // namespace sheet

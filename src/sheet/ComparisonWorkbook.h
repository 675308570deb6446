// SPDX-License-Identifier: MIT
// The whole comparison workbook from plain values; writing it to a file is an adapter's work.
#pragma once

#include "compare/Comparison.h"
#include "sheet/Sheet.h"

namespace sheet {

/// Read me, Ranking, Comparison, Panel, Data, then one sheet a candidate; opens at the ranking.
[[nodiscard]] Workbook comparisonWorkbook(const compare::Comparison& comparison,
                                          const std::vector<session::Candidate>& people,
                                          const std::vector<session::Decision>& decisions,
                                          const words::Words& tr);

} // namespace sheet

// SPDX-License-Identifier: MIT
// Computed figures as cells: the number, or a word for its absence beside the reason.
#pragma once

#include "score/ratings/Figure.h"
#include "sheet/MakeCell.h"
#include "words/Words.h"

namespace sheet {

/// The word when the figure is absent; never a number then.
[[nodiscard]] Cell figureCell(const score::Figure& figure, Role role, const words::Words& tr);
/// Both ends as two cells of the row.
void addInterval(Row& row, const score::Interval& interval, Role role, const words::Words& tr);
/// The sentence for the first of these that is absent; empty when all are there.
[[nodiscard]] Cell reasonCell(const std::vector<score::Figure>& figures, const words::Words& tr);
/// A title row across a block: "Agreement" with blank heading cells after it.
[[nodiscard]] Row blockRow(const std::vector<std::string>& titles);

} // namespace sheet

// SPDX-License-Identifier: MIT
// Panel cells that follow the rows of the Data sheet; where they cannot, the mark itself stands in Panel.
#pragma once

#include "sheet/Sheets.h"

namespace sheet {

/// Data rules as long as the layout has it whole and the workbook would still be quick to compute.
[[nodiscard]] MarksIn marksIn(const Layout& layout, const compare::Comparison& comparison);

/// What one interviewer gave, live when the mean of the ratings in Data is what the engine made of them (it
/// is not where points make the score or a rated question does not count). The row and column are the cell's
/// own in Panel.
[[nodiscard]] Cell markCell(const Material& material, const std::string& candidate,
                            const std::string& competency, const compare::RaterScore& rater, Address at);

} // namespace sheet

// SPDX-License-Identifier: MIT
// What another spreadsheet program makes of a workbook's formulas, against what the workbook says.
#pragma once

#include "sheet/Sheet.h"
#include "unit/workbook/Spreadsheets.h"

namespace support {

/// Differences between what a program computed from the first book and what the second says it should be;
/// empty when they agree.
[[nodiscard]] std::string differences(Program program, const sheet::Workbook& book,
                                      const sheet::Workbook& wanted);
/// Whether the program is here; its absence fails the test where everything must be checked.
[[nodiscard]] bool ready(Program program);

} // namespace support

// SPDX-License-Identifier: MIT
// What happens to the rest of a workbook when a layout leaves sheets or columns out.
#pragma once

#include "sheet/Places.h"
#include "sheet/Sheet.h"

namespace sheet {

/// Only columns that optionalColumns() names: formulas of the sheet must not move.
void leaveOutColumns(Sheet& sheet, const std::vector<std::string>& keys);
/// Formulas that name a sheet not among these become their present value, and the sheet says so; links to
/// it become plain text.
void leaveOutOtherSheets(std::vector<Sheet>& sheets, const Places& places, const words::Words& tr);

} // namespace sheet

// SPDX-License-Identifier: MIT
// The same cells without our program around them: as plain library calls, and as lines for other programs.
#pragma once

#include "sheet/Sheet.h"

#include <iosfwd>
#include <string>

namespace bench {

/// One format a role, nothing around the cells, straight into the target.
void writePlain(const sheet::Workbook& book, const std::string& target);

/// A line "S<tab>name" a sheet, "R" a row, and a cell: its role's number, then N number, T text (escaped as
/// in JSON), F formula with N or T and its value, B for blank; fields parted by tabs.
void dumpCells(const sheet::Workbook& book, std::ostream& out);

} // namespace bench

// SPDX-License-Identifier: MIT
// A sheet as an aligned table for a terminal; Chinese characters count two columns.
#pragma once

#include "sheet/Sheet.h"

namespace sheet {

/// Lines ending in \n. Rows before the headings are lines of their own; a text wider than widest columns is
/// cut with an ellipsis.
[[nodiscard]] std::string plainText(const Sheet& sheet, int widest = 40);

} // namespace sheet

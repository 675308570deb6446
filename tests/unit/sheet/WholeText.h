// SPDX-License-Identifier: MIT
// A workbook as text with everything it says and does: formulas, roles, links, widths, shadings, charts,
// lists.
#pragma once

#include "sheet/Sheet.h"

namespace support {

/// One line a row; a cell that is what stands above it, but for the row number, is a ditto mark.
[[nodiscard]] std::string wholeText(const sheet::Workbook& book);

} // namespace support

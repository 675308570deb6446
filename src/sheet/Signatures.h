// SPDX-License-Identifier: MIT
// Lines at the foot of a form for people to sign and date by hand.
#pragma once

#include "sheet/Sheets.h"

namespace sheet {

/// One line each, from the sheet's first column on; the sheet has five columns at least.
void addSignatures(Sheet& sheet, const std::vector<std::string>& whos, const words::Words& tr);

} // namespace sheet

// SPDX-License-Identifier: MIT
// The rank of one row of the Comparison sheet as a formula: ties within 1e-9 are shared, unranked rows do not
// count.
#pragma once

#include "sheet/Sheets.h"

namespace sheet {

/// 1 plus the ranked candidates ahead of this row; under the panel rule equal scores are parted by the
/// untrimmed mean, then by competency in plan order (scoring.md 2b). The word for "not ranked" otherwise.
[[nodiscard]] std::string rankFormula(const Material& material, int row);

} // namespace sheet

// SPDX-License-Identifier: MIT
// Signatures given in the program, and lines to sign on at the foot of a sheet.
#pragma once

#include "sheet/Sheets.h"

namespace sheet {

/// "Ann Lee (HR) 2026-11-22", one line each; days in UTC. Empty without any.
[[nodiscard]] std::string signedText(const session::Decision& decision, const words::Words& tr);
/// Who signed which candidate's decision; nothing when nobody did.
void addRecorded(Sheet& sheet, const Material& material);
/// One line for each of these.
void addSignatures(Sheet& sheet, const std::vector<std::string>& whos, const words::Words& tr);

} // namespace sheet

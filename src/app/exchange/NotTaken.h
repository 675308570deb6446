// SPDX-License-Identifier: MIT
// Cells of a handed-in workbook that somebody changed and that no import takes: they are named, so that
// nobody believes them recorded.
#pragma once

#include "app/exchange/ImportMarks.h"
#include "app/ports/ImportedSheet.h"

namespace app {

/// Notes, each with sheet and cell, at most 20 and then how many more: formulas somebody typed over, marks of
/// the Panel sheet, weights and must-haves of the Comparison sheet, verdicts and reasons of the Decisions
/// sheet that are not those recorded here. Sheets whose marks are taken are left out.
[[nodiscard]] std::vector<reading::Finding> cellsNotTaken(const std::vector<ImportedSheet>& sheets,
                                                          const std::string& file, const MarkTarget& target);

/// Whether marks are taken from this sheet: the Data sheet and score sheets.
[[nodiscard]] bool holdsTidyMarks(const ImportedSheet& sheet);

} // namespace app

// SPDX-License-Identifier: MIT
// Marks from a workbook people filled in or changed: our Data sheet and our score sheets, in either language;
// stores nothing and reads no file.
#pragma once

#include "app/exchange/ImportMarks.h"
#include "app/ports/ImportedSheet.h"

#include <filesystem>

namespace app {

/// Sheets are known by what stands in them, not by their tabs. The workbook must name the structure hash of
/// the position's plan. Empty answers of a score sheet record nothing; an emptied value of the Data sheet
/// clears the mark. Notes name what was changed and is not taken, and marks that are blank on a score sheet
/// and present here. Findings name file, sheet and cell: "marks.xlsx Data!F7".
[[nodiscard]] MarkList readWorkbook(const std::vector<ImportedSheet>& sheets, const std::string& file,
                                    const MarkTarget& target);

/// By what it begins with, whatever its name: a zip package, an older or locked Excel file. By its ending
/// .xlsx where it cannot be read.
[[nodiscard]] bool isWorkbook(const std::filesystem::path& path);

} // namespace app

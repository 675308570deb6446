// SPDX-License-Identifier: MIT
// From a position in the store to a workbook file.
#pragma once

#include "app/Ports.h"
#include "words/Words.h"

namespace app {

enum class Names { shown, hidden };

/// The sheets of a position's comparison. The position must exist and be frozen.
[[nodiscard]] sheet::Workbook comparisonSheets(const Store& store, const std::string& position, Names names,
                                               const words::Words& tr);

/// Builds the sheets and has them written; Trouble when the file cannot be.
void exportComparison(const Store& store, const std::string& position, Names names,
                      const WorkbookWriter& writer, const std::filesystem::path& target,
                      const words::Words& tr);

} // namespace app

// SPDX-License-Identifier: MIT
// Reads .xlsx files people hand in; knows no layout of ours.
#pragma once

#include "app/ports/ImportedSheet.h"

#include <filesystem>

namespace spreadsheet {

/// Refuses files above this before reading them.
inline constexpr std::uintmax_t largestFile = std::uintmax_t{100} * 1024 * 1024;

/// The worksheets in the order of the workbook, found through the relationships of the package. Throws
/// app::SystemError when it is no .xlsx file or too large.
[[nodiscard]] std::vector<app::ImportedSheet> readXlsx(const std::filesystem::path& path);

} // namespace spreadsheet

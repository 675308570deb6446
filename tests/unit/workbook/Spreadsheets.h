// SPDX-License-Identifier: MIT
// Other programs' view of a workbook: Gnumeric and LibreOffice recalculate it and hand back every cell as
// text.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace support {

/// Cells as text by sheet, row and column; numbers with all their digits.
using Grid = std::vector<std::vector<std::string>>;

enum class Program { gnumeric, libreOffice };

[[nodiscard]] bool installed(Program program);
/// The sheets with these tab names, all formulas computed afresh. Leaves its files beside the workbook.
[[nodiscard]] std::vector<Grid> recalculated(Program program, const std::filesystem::path& workbook,
                                             const std::vector<std::string>& tabs);
/// The command's output; fails the test when the command does.
std::string output(const std::string& command);

} // namespace support

// SPDX-License-Identifier: MIT
// Reads .xlsx files people hand in; knows no layout of ours.
#pragma once

#include "app/Spreadsheets.h"

namespace packet {

/// Refuses files above this before reading them.
inline constexpr std::uintmax_t largestFile = 100u * 1024 * 1024;

/// In the order of the workbook. Throws app::Trouble when it is no .xlsx file or too large.
[[nodiscard]] std::vector<app::HandedSheet> readXlsx(const std::filesystem::path& path);

} // namespace packet

// SPDX-License-Identifier: MIT
// Names a spreadsheet accepts on its tabs, made from any names; formulas are written after them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sheet {

/// Longest tab name, in UTF-16 units.
inline constexpr std::size_t longestTabName = 31;

/// Valid and unique (regardless of case) names in the same order; what is valid already stays as it is, and
/// the function applied twice changes nothing. Never empty, never "History", none of []:*?/\\, no apostrophe
/// at either end.
[[nodiscard]] std::vector<std::string> tabNames(const std::vector<std::string>& wished);

} // namespace sheet

// SPDX-License-Identifier: MIT
// Codes and numbers as people type them, whatever their keyboard was set to.
#pragma once

#include <string>
#include <string_view>

namespace text {

/// Full-width letters, digits and signs (４ Ｎ ．) as plain ones, blanks at the ends dropped; capitals stay.
[[nodiscard]] std::string narrowed(std::string_view text);
/// "3,5" or "３，５": a number with a comma where a point is wanted.
[[nodiscard]] bool hasDecimalComma(std::string_view text);

} // namespace text

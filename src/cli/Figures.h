// SPDX-License-Identifier: MIT
// Lists and figures as people type them after an option: "A06,A08", "communication=40,risk-awareness=2.5".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cli {

/// Parts between commas without white space around them; empty parts are left out.
[[nodiscard]] std::vector<std::string> listOf(std::string_view text);

/// Hundredths of a decimal number with at most two decimals and at most 1,000,000 either way; nothing
/// otherwise.
[[nodiscard]] std::optional<int> hundredthsOf(std::string_view text);

/// Names and hundredths; nothing when a part is not name=number.
[[nodiscard]] std::optional<std::vector<std::pair<std::string, int>>> figuresOf(std::string_view text);

} // namespace cli

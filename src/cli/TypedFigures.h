// SPDX-License-Identifier: MIT
// Lists and figures as people type them after an option: "A06,A08", "communication=40,risk-awareness=2.5".
#pragma once

#include "words/Words.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cli {

/// Parts between commas without white space around them; empty parts are left out.
[[nodiscard]] std::vector<std::string> listOf(std::string_view typed);

/// Hundredths of a decimal number with at most two decimals and at most 1,000,000 either way; nothing
/// otherwise.
[[nodiscard]] std::optional<int> hundredthsOf(std::string_view text);

/// Names and hundredths; nothing when a part is not name=number.
[[nodiscard]] std::optional<std::vector<std::pair<std::string, int>>> figuresOf(std::string_view text);

/// Said of a seed that is none.
inline constexpr auto wrongSeed =
    words::message("--seed cannot be {0}; write a whole number from 0 to 18446744073709551615.");
/// A whole number from 0 to 18446744073709551615; nothing otherwise.
[[nodiscard]] std::optional<std::uint64_t> seedOf(std::string_view text);
/// The figures with points where decimal commas were meant ("a=3,5"); nothing when that was not the mistake.
[[nodiscard]] std::optional<std::string> withPoints(std::string_view text);

} // namespace cli

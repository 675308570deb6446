// SPDX-License-Identifier: MIT
// Stored text as it may be shown: on a terminal, in a list, in a file's name.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace text {

enum class Lines { joined, kept };

/// Without control characters and what turns the direction of a text; bytes that are not UTF-8 become U+FFFD.
/// Line ends and tabs become a blank each, or stay when lines are kept (with \r\n and \r as \n).
[[nodiscard]] std::string printable(std::string_view text, Lines lines = Lines::joined);

/// The first character that no text of ours may hold: a control other than tab and line ends, or one that
/// turns the direction.
[[nodiscard]] std::optional<char32_t> firstUnprintable(std::string_view text);
/// "U+202E", for sentences about a character that cannot be shown.
[[nodiscard]] std::string codeOf(char32_t character);

} // namespace text

// SPDX-License-Identifier: MIT
// How wide a text is on a terminal and in a cell, and how long in UTF-16; shapes no glyphs.
#pragma once

#include <cstddef>
#include <string_view>

namespace sheet {

/// What stands for bytes that are not UTF-8.
inline constexpr char32_t brokenCharacter = 0xFFFD;

/// Takes one code point off the front of a text that is not empty; brokenCharacter and one byte for what is
/// not UTF-8.
[[nodiscard]] char32_t takeCodePoint(std::string_view& text);
/// Columns: 2 for Chinese and other wide characters, 0 for combining ones.
[[nodiscard]] int widthOf(char32_t character);
[[nodiscard]] int displayWidth(std::string_view text);
/// Code units in UTF-16, which is how spreadsheets count characters.
[[nodiscard]] std::size_t utf16Length(std::string_view text);

} // namespace sheet

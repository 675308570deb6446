// SPDX-License-Identifier: MIT
// UTF-8 as code points and back, and where it is not UTF-8; knows nothing of what a code point means.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace text {

/// What stands for bytes that are not UTF-8.
inline constexpr char32_t brokenCharacter = 0xFFFD;

/// Takes one code point off the front of a text that is not empty; brokenCharacter and one byte for what is
/// not UTF-8. Overlong forms, surrogates and what lies above U+10FFFF are not UTF-8.
[[nodiscard]] char32_t takeCodePoint(std::string_view& text);
/// The first byte that does not belong to a whole character; nothing in UTF-8.
[[nodiscard]] std::optional<std::size_t> firstBrokenByte(std::string_view text);
[[nodiscard]] bool isValidUtf8(std::string_view text);
/// With U+FFFD for every byte that is not UTF-8.
[[nodiscard]] std::string mended(std::string_view text);

[[nodiscard]] std::u32string codePoints(std::string_view text);
void append(std::string& text, char32_t codePoint);
[[nodiscard]] std::string utf8(std::u32string_view codePoints);

/// Code units in UTF-16, which is how spreadsheets count characters.
[[nodiscard]] std::size_t utf16Length(std::string_view text);
/// Without a byte order mark, if there is one.
[[nodiscard]] std::string_view withoutMark(std::string_view text);

} // namespace text

// SPDX-License-Identifier: MIT
// What kind of character a code point is.
#pragma once

namespace text {

/// Spaces of every width, no-break ones, tabs and line ends.
[[nodiscard]] bool isBlank(char32_t c);
/// C0, DEL and C1; tabs and line ends are controls too.
[[nodiscard]] bool isControl(char32_t c);
/// Characters that turn the direction of the text after them (embeddings, overrides, isolates).
[[nodiscard]] bool turnsDirection(char32_t c);
/// Takes no room and shows nothing: zero-width spaces, joiners, soft hyphens, direction marks, tags.
[[nodiscard]] bool showsNothing(char32_t c);
/// A letter, mark or number: what a word is made of.
[[nodiscard]] bool isWordCharacter(char32_t c);
[[nodiscard]] bool isLetter(char32_t c);
[[nodiscard]] bool isCapital(char32_t c);
/// An accent or another sign that belongs to the letter before it.
[[nodiscard]] bool isMark(char32_t c);
[[nodiscard]] bool isHan(char32_t c);
[[nodiscard]] constexpr bool isAsciiDigit(char32_t c) {
    return c >= '0' && c <= '9';
}

} // namespace text

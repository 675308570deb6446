// SPDX-License-Identifier: MIT
// Forms of a text by which it is compared; none of them is meant to be shown.
#pragma once

#include <string>
#include <string_view>

namespace text {

/// Normal form C: one spelling of every accented letter. What is not UTF-8 becomes U+FFFD.
[[nodiscard]] std::string normalised(std::string_view text);
/// Without capitals, full-width forms and ligatures; blanks of every kind are one space, none at the ends;
/// what shows nothing is dropped.
[[nodiscard]] std::string folded(std::string_view text);
/// As folded, without accents too (é e, ł l, ø o).
[[nodiscard]] std::string plain(std::string_view text);
/// Every capital as its small letter and nothing else changed, as spreadsheets and file endings compare.
[[nodiscard]] std::string lowered(std::string_view text);
/// One code point without capital and accent; what is no letter stays. For looking at a text one by one.
[[nodiscard]] char32_t plainLetter(char32_t c);
/// Without blanks and what shows nothing at either end.
[[nodiscard]] std::string trimmed(std::string_view text);
/// Nothing to be seen in it.
[[nodiscard]] bool isInvisible(std::string_view text);

} // namespace text

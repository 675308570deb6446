// SPDX-License-Identifier: MIT
// How wide a text is on a terminal and in a cell; shapes no glyphs.
#pragma once

#include <string>
#include <string_view>

namespace text {

/// Columns: 2 for Chinese and other wide characters, 0 for combining and invisible ones.
[[nodiscard]] int widthOf(char32_t character);
[[nodiscard]] int displayWidth(std::string_view text);
/// Whole characters only, with an ellipsis when something was cut; widest is at least 1.
[[nodiscard]] std::string cutToWidth(std::string_view text, int widest);

} // namespace text

// SPDX-License-Identifier: MIT
// By which few letters people find a word: the initials of its words, and of its characters' readings.
#pragma once

#include <string>
#include <string_view>

namespace text {

/// Folded for comparing: "proforma invoice" gives "pi", "形式发票" gives "xsfp" (initials of Hanyu Pinyin, of
/// one reading where a character has several), "ERP系统" gives "ext": a run of letters counts as one word.
/// Empty for text without letters.
[[nodiscard]] std::string initialsOf(std::string_view text);

} // namespace text

// SPDX-License-Identifier: MIT
// Any text made fit for a cell: valid XML, within a spreadsheet's length, nothing lost unseen.
#pragma once

#include <string>
#include <string_view>

namespace workbook {

/// Longest text of a cell, in UTF-16 units.
inline constexpr std::size_t longestCellText = 32'767;

/// Line ends become \n; control characters become their pictures (␀ ␛), what is not Unicode becomes �; a text
/// that is too long ends in the mark.
[[nodiscard]] std::string cellText(std::string_view text, std::string_view cutMark = "… (cut)");

/// True for short plain ASCII, which cellText() would leave as it is.
[[nodiscard]] bool isCellText(std::string_view text);

/// As the file spells it: a reader takes _x0041_ for the character of that number, so its first _ is written
/// as _x005F_. To be done last: lengths and cuts are those of the text itself.
[[nodiscard]] std::string escaped(std::string_view text);
/// False when escaped() would leave it as it is; true for a few others too.
[[nodiscard]] bool needsEscape(std::string_view text);

/// At most so many UTF-16 units from the front, no character torn.
[[nodiscard]] std::string cutText(const std::string& text, std::size_t units);

} // namespace workbook

// SPDX-License-Identifier: MIT
// Cell addresses as formulas spell them, "'Panel'!$C$4:$C$9"; knows no sheet's contents.
#pragma once

#include <string>
#include <string_view>

namespace sheet {

/// Rows and columns count from 0.
struct Address {
    int row = 0;
    int column = 0;
};

/// Which parts of an address stay when a formula is copied or sorted to another row.
enum class Anchor { none, row, column, both };

/// "A" for 0, "AA" for 26.
[[nodiscard]] std::string columnName(int column);
/// "C4", "C$4", "$C4" or "$C$4".
[[nodiscard]] std::string a1(Address at, Anchor anchor = Anchor::none);
/// "C4:F4" with the same anchor at both ends.
[[nodiscard]] std::string range(Address first, Address last, Anchor anchor = Anchor::none);
/// The tab's name in quotes, its own apostrophes doubled, with the "!".
[[nodiscard]] std::string onTab(std::string_view tab);
/// A text as a formula's literal, its own quotes doubled.
[[nodiscard]] std::string literal(std::string_view text);

} // namespace sheet

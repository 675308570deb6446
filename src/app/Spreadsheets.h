// SPDX-License-Identifier: MIT
// Spreadsheets people hand in: what their cells show, not how they look.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace app {

/// One worksheet's cells as text, numbers in their shortest spelling; a formula is its cached value. Rows
/// end at their last cell that is not empty.
struct HandedSheet {
    std::string name;
    std::vector<std::vector<std::string>> rows;
    /// Row and column of formulas nobody has computed yet: their cells are empty here.
    std::set<std::pair<std::size_t, std::size_t>> uncomputed = {};

    bool operator==(const HandedSheet&) const = default;
};

/// The text of a cell; empty beyond the sheet's cells.
[[nodiscard]] inline const std::string& textAt(const HandedSheet& sheet, std::size_t row,
                                               std::size_t column) {
    static const std::string empty;
    return row < sheet.rows.size() && column < sheet.rows[row].size() ? sheet.rows[row][column] : empty;
}

} // namespace app

// SPDX-License-Identifier: MIT
// A sheet as a worksheet takes it: what can be told before it is written is told by the thread that made it.
#pragma once

#include "sheet/Sheet.h"

#include <optional>
#include <string_view>
#include <vector>

namespace workbook {

/// Rows and columns count from 0, ends included.
struct Box {
    int firstRow, firstColumn, lastRow, lastColumn;
};

/// A sheet with all that can be told about it before it is written.
struct Prepared {
    /// Its texts are fit for cells.
    sheet::Sheet sheet;
    /// Of each column, in characters.
    std::vector<int> widths;
    /// Of each row, in points.
    std::vector<double> heights;
    std::size_t cells = 0;
    /// The rectangles around the weights and ratings that may be changed.
    std::optional<Box> weights, scores;
};

/// The mark ends a text that was too long for a cell. Throws std::length_error for more rows than a worksheet
/// has.
[[nodiscard]] Prepared prepared(sheet::Sheet sheet, std::string_view cutMark);

} // namespace workbook

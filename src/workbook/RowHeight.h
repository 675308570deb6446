// SPDX-License-Identifier: MIT
// How high a row must be for its wrapped texts; an estimate from widths, no font is measured.
#pragma once

#include "sheet/Sheet.h"

namespace workbook {

/// Lines the fullest wrapped cell of a row takes in columns of these widths; at least 1.
[[nodiscard]] int linesOf(const sheet::Row& row, const std::vector<int>& widths);
/// A note, or a text of several lines or wider than the sheet, with nothing beside it: it runs over the width
/// of the sheet.
[[nodiscard]] bool isParagraph(const sheet::Row& row, const std::vector<int>& widths);
/// Points, within what a spreadsheet allows.
[[nodiscard]] double rowHeight(int lines);
/// Of this row, in points; a title is higher.
[[nodiscard]] double heightOf(const sheet::Row& row, const std::vector<int>& widths);

} // namespace workbook

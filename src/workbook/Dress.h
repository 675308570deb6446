// SPDX-License-Identifier: MIT
// What surrounds the cells of a worksheet: widths, panes, filters, colours, checks on input, paper.
#pragma once

#include "workbook/Formats.h"

#include "words/Words.h"

struct lxw_worksheet;

namespace workbook {

/// Width of each column in characters, as given or from the contents.
[[nodiscard]] std::vector<int> columnWidths(const sheet::Sheet& sheet);

/// A sheet that is a table has the table's own filter.
enum class Filter { own, tables };

/// To be called before the cells are written.
void dressPage(lxw_worksheet* page, const sheet::Sheet& sheet, const std::vector<int>& widths,
               const std::string& title, Formats& formats, const words::Words& tr, Filter filter);

} // namespace workbook

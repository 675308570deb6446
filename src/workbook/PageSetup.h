// SPDX-License-Identifier: MIT
// What surrounds the cells of a worksheet: widths, panes, filters, colours, checks on input, paper.
#pragma once

#include "workbook/Formats.h"
#include "workbook/Prepared.h"

#include "words/Words.h"

struct lxw_worksheet;

namespace workbook {

/// Width of each column in characters, as given or from the contents.
[[nodiscard]] std::vector<int> columnWidths(const sheet::Sheet& sheet);

struct PageSetup {
    /// A sheet that is a table has the table's own filter.
    enum class Filter { own, tables } filter = Filter::own;
    /// A little more room in each row, or heights left to the spreadsheet: they would be told in every row.
    enum class Rows { spaced, plain } rows = Rows::spaced;
};

/// To be called before the cells are written.
void setUpPage(lxw_worksheet* page, const Prepared& prepared, const std::string& title, Formats& formats,
               const words::Words& tr, const PageSetup& dressing);

} // namespace workbook

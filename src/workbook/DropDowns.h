// SPDX-License-Identifier: MIT
// Lists that input cells offer; no other check.
#pragma once

#include "sheet/Sheet.h"
#include "words/Words.h"

struct lxw_worksheet;

namespace workbook {

/// A list of values too long for a spreadsheet (255 characters) is left out; one that stands in cells never
/// is.
void setDropDowns(lxw_worksheet* page, const sheet::Sheet& sheet, const words::Words& tr);

} // namespace workbook

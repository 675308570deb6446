// SPDX-License-Identifier: MIT
// One sheet's cells into one worksheet, row by row; how the page looks around them is PageSetup.h.
#pragma once

#include "workbook/Formats.h"
#include "workbook/Prepared.h"

#include <map>
#include <string>

struct lxw_worksheet;

namespace workbook {

/// Tab names by sheet id, for links.
using Tabs = std::map<std::string, std::string>;

struct Hand {
    Formats& formats;
    const Tabs& tabs;
};

/// Rows go in order, so that a worksheet in constant-memory mode may let each go. Throws std::length_error
/// when the sheet is wider than a worksheet can be.
void writeCells(lxw_worksheet* page, const Prepared& prepared, Hand& hand);

} // namespace workbook

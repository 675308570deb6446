// SPDX-License-Identifier: MIT
// Charts, tables and names in libxlsxwriter's words; which there are is the sheets'
// matter.
#pragma once

#include "sheet/Sheet.h"

#include <map>
#include <set>

struct lxw_workbook;
struct lxw_worksheet;

namespace workbook {

using Tabs = std::map<std::string, std::string>;

/// A chart that would speak of an unknown sheet is left out.
void addCharts(lxw_workbook* book, lxw_worksheet* page, const sheet::Sheet& sheet, const Tabs& tabs);
/// Table names given so far: no two of a workbook may be alike.
using TableNames = std::set<std::string>;

/// The rows from the headings on as a table, numbered when its name is taken. Headings may not repeat.
void addTable(lxw_worksheet* page, const sheet::Sheet& sheet, TableNames& taken);
void addNames(lxw_workbook* book, const sheet::Workbook& workbook, const Tabs& tabs);

} // namespace workbook

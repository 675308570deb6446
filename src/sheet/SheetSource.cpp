// SPDX-License-Identifier: MIT
// Between sheets on demand and a workbook as one value.
#include "sheet/SheetSource.h"

namespace sheet {

MadeSheets::MadeSheets(const Workbook& workbook)
    : m_workbook(workbook), m_cover{workbook.title, {}, workbook.language, workbook.opensAt, workbook.names} {
    for (const auto& sheet : workbook.sheets)
        m_tabs.push_back({sheet.id, sheet.name});
}

std::size_t MadeSheets::roughCells() const {
    std::size_t cells = 0;
    for (const auto& sheet : m_workbook.sheets)
        for (const auto& row : sheet.rows)
            cells += row.size();
    return cells;
}

Workbook whole(const SheetSource& source) {
    auto workbook = source.cover();
    for (std::size_t at = 0; at < source.tabs().size(); ++at)
        workbook.sheets.push_back(source.sheetAt(at));
    return workbook;
}

} // namespace sheet

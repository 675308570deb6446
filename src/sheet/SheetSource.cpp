// SPDX-License-Identifier: MIT
// Between sheets on demand and a workbook as one value.
#include "sheet/SheetSource.h"

namespace sheet {

Workbook whole(const SheetSource& source) {
    auto workbook = source.cover();
    for (std::size_t at = 0; at < source.tabs().size(); ++at)
        workbook.sheets.push_back(source.sheetAt(at));
    return workbook;
}

} // namespace sheet

// SPDX-License-Identifier: MIT
// libxlsxwriter's list validation.
#include "workbook/DropDowns.h"

#include "sheet/Address.h"
#include "text/CodePoints.h"
#include "workbook/CellText.h"

#include <algorithm>
#include <xlsxwriter.h>

namespace workbook {

namespace {

constexpr std::size_t longestList = 255;

bool fits(const std::vector<std::string>& values) {
    std::size_t length = 0;
    for (const auto& value : values) {
        if (value.find(',') != std::string::npos)
            return false; // the comma parts the list
        length += text::utf16Length(value) + 1;
    }
    return !values.empty() && length <= longestList;
}

std::string rangeOf(const sheet::Area& area) {
    return "=" + sheet::range({area.firstRow, area.firstColumn}, {area.lastRow, area.lastColumn},
                              sheet::Anchor::both);
}

} // namespace

void setDropDowns(lxw_worksheet* page, const sheet::Sheet& sheet, const words::Words& tr) {
    std::string title = tr("Not in the list"), text = tr("Choose one of the list, or leave the cell empty.");
    for (const auto& choices : sheet.choices) {
        const bool inCells = !choices.from.sheet.empty();
        if (!inCells && !fits(choices.values))
            continue;
        auto values = choices.values;
        std::vector<char*> list;
        for (auto& value : values) {
            value = cellText(value);
            list.push_back(value.data());
        }
        list.push_back(nullptr);
        auto cells = rangeOf(choices.from);
        lxw_data_validation check{};
        check.validate = inCells ? LXW_VALIDATION_TYPE_LIST_FORMULA : LXW_VALIDATION_TYPE_LIST;
        if (inCells)
            check.value_formula = cells.data();
        else
            check.value_list = list.data();
        check.ignore_blank = LXW_VALIDATION_ON;
        check.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
        check.error_title = title.data();
        check.error_message = text.data();
        worksheet_data_validation_range(
            page, static_cast<lxw_row_t>(choices.firstRow), static_cast<lxw_col_t>(choices.firstColumn),
            static_cast<lxw_row_t>(choices.lastRow), static_cast<lxw_col_t>(choices.lastColumn), &check);
    }
}

} // namespace workbook

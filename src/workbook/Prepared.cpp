// SPDX-License-Identifier: MIT
// One walk over the cells.
#include "workbook/Prepared.h"

#include "workbook/CellText.h"
#include "workbook/PageSetup.h"
#include "workbook/RowHeight.h"

#include <algorithm>
#include <stdexcept>
#include <xlsxwriter.h>

namespace workbook {

namespace {

void cleanText(std::string& text, std::string_view cutMark) {
    if (!isCellText(text))
        text = cellText(text, cutMark);
}

void cleanText(sheet::Cell& cell, std::string_view cutMark) {
    if (auto* text = std::get_if<std::string>(&cell.value))
        cleanText(*text, cutMark);
    else if (const auto* formula = sheet::formulaIn(cell))
        if (const auto* shown = std::get_if<std::string>(&formula->value); shown && !isCellText(*shown))
            cell.value = sheet::HeapOptional(sheet::Formula{formula->expression, cellText(*shown, cutMark)});
}

void widen(std::optional<Box>& box, int row, int column) {
    if (!box)
        box = Box{row, column, row, column};
    box->firstColumn = std::min(box->firstColumn, column);
    box->lastColumn = std::max(box->lastColumn, column);
    box->lastRow = row;
}

void findInputs(const sheet::Row& cells, int row, Prepared& prepared) {
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (cells[at].access != sheet::Cell::Access::input)
            continue;
        if (cells[at].role == sheet::Role::weight)
            widen(prepared.weights, row, static_cast<int>(at));
        else if (cells[at].role == sheet::Role::score)
            widen(prepared.scores, row, static_cast<int>(at));
    }
}

} // namespace

Prepared prepared(sheet::Sheet sheet, std::string_view cutMark) {
    if (sheet.rows.size() > LXW_ROW_MAX)
        throw std::length_error("too many rows");
    Prepared made{std::move(sheet), {}, {}, 0, {}, {}};
    made.widths = columnWidths(made.sheet);
    made.heights.reserve(made.sheet.rows.size());
    int at = 0;
    for (auto& row : made.sheet.rows) {
        for (auto& cell : row)
            cleanText(cell, cutMark);
        made.heights.push_back(heightOf(row, made.widths));
        made.cells += row.size();
        findInputs(row, at++, made);
    }
    return made;
}

} // namespace workbook

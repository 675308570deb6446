// SPDX-License-Identifier: MIT
// Cells by kind: text is text, a formula carries its value.
#include "workbook/SheetPage.h"

#include "sheet/Address.h"
#include "workbook/CellText.h"
#include "workbook/RowHeight.h"

#include <stdexcept>
#include <xlsxwriter.h>

namespace workbook {

namespace {

using sheet::Cell;
using sheet::Formula;

struct Spot {
    lxw_worksheet* page;
    lxw_row_t row;
    lxw_col_t column;
    lxw_format* format;
};

void check(lxw_error error) {
    if (error != LXW_NO_ERROR)
        throw std::length_error(lxw_strerror(error));
}

/// The text as the file spells it; kept in the second when that differs.
const char* spelled(const std::string& text, std::string& kept) {
    if (!needsEscape(text))
        return text.c_str();
    kept = escaped(text);
    return kept.c_str();
}

void writeFormula(const Spot& at, const Formula& formula) {
    const auto expression = "=" + formula.expression;
    if (const auto* number = std::get_if<double>(&formula.value))
        return check(
            worksheet_write_formula_num(at.page, at.row, at.column, expression.c_str(), at.format, *number));
    const auto* text = std::get_if<std::string>(&formula.value);
    std::string kept;
    check(worksheet_write_formula_str(at.page, at.row, at.column, expression.c_str(), at.format,
                                      text == nullptr ? "" : spelled(*text, kept)));
}

void writeText(const Spot& at, const Cell& cell, const std::string& text, const Hand& hand) {
    std::string kept;
    const auto* shown = spelled(text, kept);
    const auto tab = cell.link ? hand.tabs.find(*cell.link) : hand.tabs.end();
    if (tab == hand.tabs.end())
        return check(worksheet_write_string(at.page, at.row, at.column, shown, at.format));
    const auto address = "internal:" + sheet::onTab(tab->second) + "A1";
    check(worksheet_write_url_opt(at.page, at.row, at.column, address.c_str(), at.format, shown, nullptr));
}

void writeCell(const Spot& at, const Cell& cell, const Hand& hand) {
    if (const auto* number = std::get_if<double>(&cell.value))
        check(worksheet_write_number(at.page, at.row, at.column, *number, at.format));
    else if (const auto* text = std::get_if<std::string>(&cell.value); text != nullptr && !text->empty())
        writeText(at, cell, *text, hand);
    else if (const auto* formula = sheet::formulaIn(cell))
        writeFormula(at, *formula);
    else
        check(worksheet_write_blank(at.page, at.row, at.column, at.format));
}

/// Over all columns; the cells but the first are empty.
void writeParagraph(const Spot& at, const Cell& cell, std::size_t columns, const Hand& hand) {
    if (columns > 1)
        check(worksheet_merge_range(at.page, at.row, 0, at.row, static_cast<lxw_col_t>(columns - 1), "",
                                    at.format));
    writeCell(at, cell, hand);
}

} // namespace

void writeCells(lxw_worksheet* page, const Prepared& prepared, Hand& hand) {
    lxw_row_t row = 0;
    for (const auto& cells : prepared.sheet.rows) {
        if (const auto height = prepared.heights[row]; height > rowHeight(1))
            check(worksheet_set_row(page, row, height, nullptr));
        lxw_col_t column = 0;
        if (isParagraph(cells, prepared.widths))
            writeParagraph({page, row, column, hand.formats.ofParagraph(cells.front())}, cells.front(),
                           prepared.widths.size(), hand);
        else
            for (const auto& cell : cells)
                writeCell({page, row, column++, hand.formats.of(cell)}, cell, hand);
        ++row;
    }
}

} // namespace workbook

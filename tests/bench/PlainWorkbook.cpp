// SPDX-License-Identifier: MIT
// libxlsxwriter in constant-memory mode, and tabs between fields.
#include "PlainWorkbook.h"

#include <array>
#include <charconv>
#include <filesystem>
#include <ostream>
#include <xlsxwriter.h>

namespace bench {

namespace {

void writePlainCell(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const sheet::Cell& cell,
                    lxw_format* format) {
    if (const auto* number = std::get_if<double>(&cell.value))
        worksheet_write_number(page, row, column, *number, format);
    else if (const auto* text = std::get_if<std::string>(&cell.value))
        worksheet_write_string(page, row, column, text->c_str(), format);
    else if (const auto* formula = sheet::formulaIn(cell)) {
        const auto* number = std::get_if<double>(&formula->value);
        const auto expression = "=" + formula->expression;
        if (number != nullptr)
            worksheet_write_formula_num(page, row, column, expression.c_str(), format, *number);
        else
            worksheet_write_formula_str(page, row, column, expression.c_str(), format,
                                        std::get<std::string>(formula->value).c_str());
    } else {
        worksheet_write_blank(page, row, column, format);
    }
}

} // namespace

void writePlain(const sheet::Workbook& book, const std::string& target) {
    auto folder = std::filesystem::path(target).parent_path().string();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data(); // both on the same ground: making thousands of files in /tmp takes longer
    auto* out = workbook_new_opt(target.c_str(), &options);
    std::array<lxw_format*, 32> formats{};
    double size = 8;
    for (auto& format : formats) { // each another: equal ones are looked up anew for every cell
        format = workbook_add_format(out);
        format_set_font_size(format, size += 0.25);
    }
    for (const auto& sheet : book.sheets) {
        auto* page = workbook_add_worksheet(out, sheet.name.c_str());
        for (std::size_t row = 0; row < sheet.rows.size(); ++row)
            for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
                const auto& cell = sheet.rows[row][column];
                writePlainCell(page, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), cell,
                               formats.at(static_cast<std::size_t>(cell.role)));
            }
    }
    workbook_close(out);
}

namespace {

void dumpText(const std::string& text, std::ostream& out) {
    out << "T\t\"";
    for (const char c : text)
        if (c == '"' || c == '\\')
            out << '\\' << c;
        else if (static_cast<unsigned char>(c) < ' ')
            out << (c == '\n' ? "\\n" : " ");
        else
            out << c;
    out << '"';
}

void dumpNumber(double number, std::ostream& out) {
    std::array<char, 40> digits{};
    out << "N\t" << std::string(digits.data(), std::to_chars(digits.begin(), digits.end(), number).ptr);
}

void dumpCell(const sheet::Cell& cell, std::ostream& out) {
    out << static_cast<int>(cell.role) << '\t';
    if (const auto* number = std::get_if<double>(&cell.value)) {
        dumpNumber(*number, out);
    } else if (const auto* text = std::get_if<std::string>(&cell.value)) {
        dumpText(*text, out);
    } else if (const auto* formula = sheet::formulaIn(cell)) {
        out << "F\t" << formula->expression << '\t';
        if (const auto* value = std::get_if<double>(&formula->value))
            dumpNumber(*value, out);
        else
            dumpText(std::get<std::string>(formula->value), out);
    } else {
        out << 'B';
    }
    out << '\n';
}

} // namespace

void dumpCells(const sheet::Workbook& book, std::ostream& out) {
    for (const auto& sheet : book.sheets) {
        out << "S\t" << sheet.name << '\n';
        for (const auto& row : sheet.rows) {
            out << "R\n";
            for (const auto& cell : row)
                dumpCell(cell, out);
        }
    }
}

} // namespace bench

// SPDX-License-Identifier: MIT
// Workbooks read back cell by cell, and files that are none.
#include "app/ports/SystemError.h"
#include "sheet/Address.h"
#include "sheet/MakeCell.h"
#include "spreadsheet/CellsOf.h"
#include "spreadsheet/Parts.h"
#include "spreadsheet/XlsxReader.h"
#include "support/Catch.h"
#include "support/SaveBook.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"

#include <array>
#include <fstream>

using namespace support;

namespace {

std::string codeOf(const std::filesystem::path& file) {
    try {
        (void)spreadsheet::readXlsx(file);
    } catch (const app::SystemError& trouble) {
        return trouble.finding().code;
    }
    return "read";
}

std::string rowOf(const app::ImportedSheet& sheet, std::size_t row) {
    std::string all;
    for (std::size_t column = 0; column < 3; ++column)
        all += (column == 0 ? "" : "|") + sheet.textAt(row, column);
    return all;
}

void readCells(app::ImportedSheet& sheet, const std::string& rows) {
    const std::vector<std::uint32_t> shared;
    std::size_t left = spreadsheet::mostCells;
    spreadsheet::CellsOf cells(sheet, shared, left);
    spreadsheet::XmlReader reader(cells);
    reader.take("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    reader.finish();
    sheet.arrange();
}

/// "B2 number 4, ..."
std::string kindsIn(const app::ImportedSheet& sheet) {
    constexpr std::array names{"text", "number", "boolean", "error", "uncomputed", "unreadable"};
    std::string all;
    for (const auto& cell : sheet.cells()) {
        all += (all.empty() ? "" : ", ") + sheet::a1({static_cast<int>(cell.row), cell.column}) + " " +
               names[static_cast<std::size_t>(cell.kind)];
        if (!sheet.textOf(cell).empty())
            all += " " + sheet.textOf(cell);
    }
    return all;
}

} // namespace

TEST_CASE("A workbook's texts and numbers and computed values come back by sheet and cell") {
    sheet::Sheet page;
    page.id = "page";
    page.name = "One & 二";
    page.columns = {{"a", 10}, {"b", 10}, {"c", 10}};
    page.rows = {{sheet::text("=1+1"), sheet::text("多 行\nlines"), sheet::number(2.5, sheet::Role::score)},
                 {},
                 {sheet::blank(), sheet::formula("1+2", 3, sheet::Role::score),
                  sheet::formula("\"a\"&\"b\"", "ab", sheet::Role::text)}};
    sheet::Workbook book;
    book.sheets = {page, page};
    book.sheets.back().id = "again";
    book.sheets.back().name = "Again";
    const TempFolder folder;
    support::saveBook(book, folder / "b.xlsx");
    const auto sheets = spreadsheet::readXlsx(folder / "b.xlsx");
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].name() == "One & 二");
    CHECK(sheets[1].name() == "Again");
    CHECK(rowOf(sheets[0], 0) == "=1+1|多 行\nlines|2.5");
    CHECK(sheets[0].textAt(1, 0).empty());
    CHECK(rowOf(sheets[0], 2) == "|3|ab");
    CHECK(sheets[0].textAt(7, 7).empty());
}

TEST_CASE("A file that is no workbook is refused with a sentence") {
    const TempFolder folder;
    std::ofstream(folder / "text.xlsx") << "no zip";
    std::ofstream(folder / "empty.xlsx");
    CHECK(codeOf(folder / "text.xlsx") == "not-xlsx");
    CHECK(codeOf(folder / "empty.xlsx") == "not-xlsx");
    CHECK(codeOf(folder / "missing.xlsx") == "no-such-file");
    CHECK(codeOf(folder.path()) == "not-a-file");
    CHECK(codeOf("/dev/null") == "not-a-file");
}

TEST_CASE("A workbook cut short or damaged at any place is refused or read but never ends the program") {
    sheet::Sheet page;
    page.id = page.name = "page";
    page.columns = {{"a", 10}};
    for (int row = 0; row < 50; ++row)
        page.rows.push_back({sheet::text("text " + std::to_string(row))});
    sheet::Workbook book;
    book.sheets = {page};
    const TempFolder folder;
    support::saveBook(book, folder / "whole.xlsx");
    std::ifstream in(folder / "whole.xlsx", std::ios::binary);
    const std::string whole{std::istreambuf_iterator<char>(in), {}};
    std::size_t refused = 0;
    for (std::size_t at = 1; at < whole.size(); at += 97) {
        auto cut = whole.substr(0, at);
        std::ofstream(folder / "cut.xlsx", std::ios::binary) << cut;
        refused += codeOf(folder / "cut.xlsx") == "not-xlsx" ? 1 : 0;
    }
    CHECK(refused == (whole.size() - 2) / 97 + 1);
}

TEST_CASE("A formula nobody has computed is told apart from an empty cell") {
    app::ImportedSheet sheet("S", std::make_shared<app::CellTexts>());
    readCells(sheet, "<row r=\"2\"><c r=\"A2\"><f>1+1</f></c><c r=\"B2\" s=\"1\"/>"
                     "<c r=\"C2\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"D2\"><f>1+1</f><v>2</v></c>"
                     "<c r=\"E2\"><f>2+2</f><v/></c></row>");
    CHECK(kindsIn(sheet) == "A2 uncomputed, D2 number 2, E2 uncomputed");
}

TEST_CASE("Each kind of cell says what it holds, numbers without blanks, TRUE not as 1") {
    app::ImportedSheet sheet("S", std::make_shared<app::CellTexts>());
    readCells(sheet, "<row><c><v> 4 </v></c><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>"
                     "<c t=\"e\"><v>#DIV/0!</v></c><c t=\"inlineStr\"><is><t>a</t><r><t>b</t></r>"
                     "<rPh><t>no</t></rPh></is></c><c t=\"s\"><v>7</v></c><c t=\"s\"><v>x</v></c>"
                     "<c t=\"n\"><v>1.50</v></c></row>");
    CHECK(kindsIn(sheet) == "A1 number 4, B1 boolean TRUE, C1 boolean FALSE, D1 error #DIV/0!, E1 text ab, "
                            "F1 unreadable, G1 unreadable, H1 number 1.5");
}

TEST_CASE("Rows and cells without an address count on from the one before, empty ones too") {
    app::ImportedSheet sheet("S", std::make_shared<app::CellTexts>());
    readCells(sheet,
              "<row/><row><c/><c/><c><v>1</v></c></row><row r=\"5\"><c r=\"B5\"><v>2</v></c><c><v>3</v></c>"
              "</row><row><c><v>4</v></c></row>");
    CHECK(kindsIn(sheet) == "C2 number 1, B5 number 2, C5 number 3, A6 number 4");
}

TEST_CASE("Escaped units in a text are the letters they stand for") {
    CHECK(spreadsheet::unescaped("a_x000D_\nb") == "a\nb");
    CHECK(spreadsheet::unescaped("a_x000D_b") == "a\nb");
    CHECK(spreadsheet::unescaped("part _x005F_x0041_ is") == "part _x0041_ is");
    CHECK(spreadsheet::unescaped("_x4E2d_") == "中");
    CHECK(spreadsheet::unescaped("_xD83D__xDE00_ _xD83D_ _xDE00_") == "😀 \xEF\xBF\xBD \xEF\xBF\xBD");
    CHECK(spreadsheet::unescaped("_x41_ _x0041 x0041_ _xZZZZ_") == "_x41_ _x0041 x0041_ _xZZZZ_");
}

TEST_CASE("Targets are found from the folder of the part they belong to") {
    CHECK(spreadsheet::targetPart("xl/workbook.xml", "worksheets/sheet1.xml") == "xl/worksheets/sheet1.xml");
    CHECK(spreadsheet::targetPart("xl/workbook.xml", "../other/./s.xml") == "other/s.xml");
    CHECK(spreadsheet::targetPart("xl/workbook.xml", "/xl/S.xml") == "xl/s.xml");
    CHECK(spreadsheet::targetPart("xl/workbook.xml", "worksheets\\s.xml") == "xl/worksheets/s.xml");
    CHECK(spreadsheet::targetPart("", "xl\\book.xml") == "xl/book.xml");
    CHECK(spreadsheet::targetPart("", "../../x.xml") == "x.xml");
    CHECK(spreadsheet::relationsOf("xl/workbook.xml") == "xl/_rels/workbook.xml.rels");
    CHECK(spreadsheet::relationsOf("") == "_rels/.rels");
}

// SPDX-License-Identifier: MIT
// Workbooks read back cell by cell, and files that are none.
#include "app/Trouble.h"
#include "packet/Parts.h"
#include "packet/XlsxReader.h"
#include "sheet/Cells.h"
#include "support/Catch.h"
#include "support/SaveBook.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"

#include <fstream>

using namespace support;

namespace {

std::string codeOf(const std::filesystem::path& file) {
    try {
        (void)packet::readXlsx(file);
    } catch (const app::Trouble& trouble) {
        return trouble.finding().code;
    }
    return "read";
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
    const auto sheets = packet::readXlsx(folder / "b.xlsx");
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].name == "One & 二");
    CHECK(sheets[1].name == "Again");
    CHECK(sheets[0].rows[0] == std::vector<std::string>{"=1+1", "多 行\nlines", "2.5"});
    CHECK(app::textAt(sheets[0], 1, 0).empty());
    CHECK(sheets[0].rows[2] == std::vector<std::string>{"", "3", "ab"});
    CHECK(app::textAt(sheets[0], 7, 7).empty());
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
    app::HandedSheet sheet;
    const std::vector<std::string> texts;
    packet::CellsOf cells(sheet, texts);
    packet::XmlReader reader(cells);
    reader.take("<sheetData><row r=\"2\"><c r=\"A2\"><f>1+1</f></c><c r=\"B2\" s=\"1\"/>"
                "<c r=\"C2\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"D2\"><f>1+1</f><v>2</v></c>"
                "<c r=\"E2\"><f>2+2</f><v/></c></row></sheetData>");
    reader.finish();
    CHECK(sheet.uncomputed == std::set<std::pair<std::size_t, std::size_t>>{{1, 0}, {1, 4}});
    CHECK(app::textAt(sheet, 1, 3) == "2");
}

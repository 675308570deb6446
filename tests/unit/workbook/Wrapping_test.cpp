// SPDX-License-Identifier: MIT
// Texts of two languages keep to their cells: paragraphs have their lines, short words their width.
#include "support/Catch.h"
#include "support/SaveBook.h"
#include "support/TempFolder.h"
#include "unit/workbook/Books.h"

#include <regex>

using namespace support;

namespace {

/// The first sheet of a book with these rows in two columns, the first 20 wide, the second 8.
std::string pageOf(std::vector<sheet::Row> rows) {
    const TempFolder folder;
    auto book = bookWith({});
    auto& page = book.sheets.front();
    page.columns = {{"words", 20}, {"mean", 8}};
    page.rows = std::move(rows);
    saveBook(book, folder / "b.xlsx");
    return part(folder / "b.xlsx", "xl/worksheets/sheet1.xml");
}

double numberIn(const std::string& page, const std::string& pattern) {
    std::smatch found;
    REQUIRE(std::regex_search(page, found, std::regex(pattern)));
    return std::stod(found[1]);
}

} // namespace

TEST_CASE("A row that is one text of several lines runs over the sheet and is as high") {
    const auto page =
        pageOf({{sheet::text("Each fills in a copy.\n每人单独填写。", sheet::Role::muted)},
                {sheet::text("One line", sheet::Role::muted)},
                {sheet::text("Two\nlines", sheet::Role::text), sheet::text("beside", sheet::Role::text)}});
    CHECK(page.find("<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>") != std::string::npos);
    CHECK(numberIn(page, "<row r=\"1\"[^>]* ht=\"([0-9.]+)\"") >= 30);
}

TEST_CASE("A column is as wide as the short words in it") {
    const auto missing = sheet::formula("\"no\"", std::string("no evidence 无依据"), sheet::Role::score);
    const auto narrow = pageOf({{sheet::text("A"), sheet::number(3, sheet::Role::score)}});
    const auto wide = pageOf({{sheet::text("A"), missing}});
    const std::string second = "<col min=\"2\" max=\"2\" width=\"([0-9.]+)\"";
    CHECK(numberIn(narrow, second) < 9);
    CHECK(numberIn(wide, second) > 18);
    // What people wrote may be long and is not asked.
    const auto user = pageOf({{sheet::text("A"), sheet::text("a long answer of somebody")}});
    CHECK(numberIn(user, second) < 9);
}

// SPDX-License-Identifier: MIT
// Cells as text: rounding for display, alignment on a terminal, comma-separated files.
#include "sheet/Address.h"
#include "sheet/CsvText.h"
#include "sheet/MakeCell.h"
#include "sheet/PlainText.h"
#include "support/Catch.h"

using sheet::Role;

TEST_CASE("Figures are shown half up at the decimals of their role") {
    const auto shown = [](double value, Role role) { return sheet::display(sheet::number(value, role)); };
    CHECK(shown(2.675, Role::score) == "2.68");
    CHECK(shown(4.125, Role::score) == "4.13");
    CHECK(shown(81.25, Role::index) == "81.3");
    CHECK(shown(1.0 / 3, Role::weight) == "33.3%");
    CHECK(shown(0.79996, Role::percent) == "80.0%");
    CHECK(shown(1, Role::total) == "Σ 100.0%");
    CHECK(shown(2.5, Role::count) == "3");
    CHECK(shown(6.5, Role::minutes) == "6.5");
    CHECK(sheet::display(sheet::formula("1+1", 2.005, Role::score)) == "2.01");
    CHECK(sheet::display(sheet::formula("A1", "not asked", Role::score)) == "not asked");
    CHECK(sheet::display(sheet::blank()).empty());
}

TEST_CASE("A plain table is aligned with Chinese characters two columns wide") {
    sheet::Sheet page;
    page.headingRow = 1;
    page.rows = {{sheet::text("A title that is longer than any column")},
                 {sheet::text("姓名"), sheet::text("Score"), sheet::text("Note")},
                 {sheet::text("王小明"), sheet::number(4.5, Role::score), sheet::text("two\nlines")},
                 {sheet::text("Li"), sheet::number(12, Role::count), sheet::text("a text that is too long")}};
    CHECK(sheet::plainText(page, 10) == "A title that is longer than any column\n"
                                        "姓名    Score  Note\n"
                                        "王小明   4.50  two lines\n"
                                        "Li         12  a text th…\n");
}

TEST_CASE("No field of a CSV file can be taken for a formula") {
    for (const std::string start : {"=", "+", "-", "@", "\t"})
        CHECK(sheet::csvField(sheet::text(start + "1")) == "'" + start + "1");
    CHECK(sheet::csvField(sheet::text("\r=1")) == "\"'\r=1\"");
    CHECK(sheet::csvField(sheet::text("=1+1")) == "'=1+1");
    CHECK(sheet::csvField(sheet::text("-2, or \"less\"")) == "\"'-2, or \"\"less\"\"\"");
    CHECK(sheet::csvField(sheet::number(-2.5, Role::score)) == "-2.5");
    CHECK(sheet::csvField(sheet::number(10.0 / 3, Role::score)) == "3.3333333333333335");
    CHECK(sheet::csvField(sheet::formula("A1", "@x", Role::text)) == "'@x");
}

TEST_CASE("Cell addresses are spelled as formulas need them") {
    CHECK(sheet::columnName(0) == "A");
    CHECK(sheet::columnName(25) == "Z");
    CHECK(sheet::columnName(26) == "AA");
    CHECK(sheet::columnName(16383) == "XFD");
    CHECK(sheet::a1({3, 2}, sheet::Anchor::row) == "C$4");
    CHECK(sheet::range({0, 0}, {8, 27}, sheet::Anchor::both) == "$A$1:$AB$9");
    CHECK(sheet::onTab("O'Neil 王") == "'O''Neil 王'!");
    CHECK(sheet::literal("a \"b\"") == "\"a \"\"b\"\"\"");
}

// SPDX-License-Identifier: MIT
// Another program looks for formulas that came from what people typed.
#include "sheet/LayoutWorkbook.h"
#include "support/Catch.h"
#include "support/SaveBook.h"
#include "support/ShippedLayout.h"
#include "support/TempFolder.h"
#include "unit/compare/PanelText.h"
#include "unit/workbook/Spreadsheets.h"

#include <fstream>

using namespace support;

namespace {

/// Says how many cells hold the sign, and which of them are no plain text; then what else openpyxl dislikes.
constexpr auto program = R"py(
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
found, wrong, formulas = 0, [], 0
for page in book.worksheets:
    for row in page.iter_rows():
        for cell in row:
            if cell.data_type == "f":
                formulas += 1
            if isinstance(cell.value, str) and "EVIL" in cell.value:
                found += 1
                if cell.data_type != "s":
                    wrong.append(page.title + "!" + cell.coordinate)
    if page.sheet_state != "visible" or any(d.hidden for d in page.column_dimensions.values()):
        wrong.append(page.title + " is hidden")
print(found > 10, formulas > 10, wrong)
)py";

} // namespace

TEST_CASE("openpyxl finds no formula that came from a user's text and nothing hidden") {
    const TempFolder folder;
    auto everyone = people(2);
    everyone[0].name = "=EVIL()";
    everyone[1].name = "+EVIL|'/C calc'!A0";
    const auto position = smallPosition();
    auto cards =
        cardsFrom(position, {"C01 Li | rating:a=4 | rating:b=3", "C02 Li | rating:a=2 | rating:b=5"});
    for (auto& card : cards) {
        card.interviewer = "@EVIL";
        for (const auto* question : {"Q1", "Q2", ""})
            card.marks[{session::ItemKind::note, question, ""}] = {
                "=HYPERLINK(\"http://EVIL\")", session::Phase::independent, {}, ""};
    }
    const auto comparison = compare::compare(position, everyone, cards);
    std::vector<session::Decision> decisions(1);
    decisions[0].candidate = "C01";
    decisions[0].reason = "-EVIL+1";
    const auto file = folder / "book.xlsx", script = folder / "look.py";
    saveBook(sheet::layoutWorkbook(shippedLayout("comparison"), {comparison, everyone, decisions},
                                   words::Words(words::Language::english)),
             file);
    std::ofstream(script) << program;
    CHECK(output("/usr/bin/python3 -W ignore '" + script.string() + "' '" + file.string() + "' 2>&1") ==
          "True True []\n");
}

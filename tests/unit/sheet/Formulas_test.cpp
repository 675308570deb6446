// SPDX-License-Identifier: MIT
// Rules about the formulas themselves; that their values are right is shown by other programs in the workbook
// tests.
#include "sheet/LayoutWorkbook.h"
#include "sheet/TabNames.h"
#include "support/Catch.h"
#include "support/ShippedLayout.h"
#include "unit/compare/PanelText.h"

#include <algorithm>
#include <regex>
#include <set>

namespace {

sheet::Workbook bookOf(plan::Rule rule, words::Language language, const std::vector<std::string>& lines,
                       int candidates) {
    const auto position = support::smallPosition(plan::RateBy::competency, rule);
    auto everyone = support::people(candidates);
    if (!everyone.empty())
        everyone.front().name = "=CMD|' /C calc'!A0";
    const auto comparison = compare::compare(position, everyone, support::cardsFrom(position, lines));
    return sheet::layoutWorkbook(support::shippedLayout("comparison"), {comparison, everyone, {}},
                                 words::Words(language));
}

std::vector<std::string> formulasOf(const sheet::Workbook& book) {
    std::vector<std::string> all;
    for (const auto& page : book.sheets)
        for (const auto& row : page.rows)
            for (const auto& cell : row)
                if (const auto* formula = sheet::formulaIn(cell))
                    all.push_back(formula->expression);
    return all;
}

} // namespace

TEST_CASE("Formulas use only functions every spreadsheet has and stay within its limits") {
    const std::set<std::string> known{"AND",   "AVERAGE",  "COUNT", "COUNTIF", "COUNTIFS", "IF",
                                      "INDEX", "ISNUMBER", "LEFT",  "LEN",     "MATCH",    "MAX",
                                      "MIN",   "N",        "NOT",   "SUM",     "SUMIF",    "SUMPRODUCT"};
    const std::regex call("([A-Z][A-Z.]*)\\(");
    for (const auto rule : {plan::Rule::anchored, plan::Rule::points, plan::Rule::panel})
        for (const auto& formula :
             formulasOf(bookOf(rule, words::Language::english, {"C01 Li | rating:a=4"}, 3))) {
            CHECK(formula.size() < 8192);
            for (std::sregex_iterator at(formula.begin(), formula.end(), call), end; at != end; ++at)
                CHECK(known.count((*at)[1]) == 1);
        }
}

TEST_CASE("No formula holds what a user typed") {
    for (const auto& formula :
         formulasOf(bookOf(plan::Rule::anchored, words::Language::chinese, {"C01 Li | rating:a=4"}, 2)))
        CHECK(formula.find("CMD") == std::string::npos);
}

TEST_CASE("Every sheet name and link of a workbook is good") {
    const auto book = bookOf(plan::Rule::anchored, words::Language::chinese, {"C01 Li | rating:a=4"}, 2);
    std::vector<std::string> names;
    std::set<std::string> ids;
    for (const auto& page : book.sheets) {
        names.push_back(page.name);
        ids.insert(page.id);
    }
    CHECK(sheet::tabNames(names) == names);
    CHECK(ids.size() == book.sheets.size());
    CHECK(ids.count(book.opensAt) == 1);
    for (const auto& page : book.sheets)
        for (const auto& row : page.rows) {
            CHECK(row.size() <= page.columns.size());
            for (const auto& cell : row)
                CHECK((!cell.link || ids.count(*cell.link) == 1));
        }
}

TEST_CASE("A position without candidates or scorecards still makes a workbook") {
    CHECK(bookOf(plan::Rule::anchored, words::Language::english, {}, 0).sheets.size() == 9);
    CHECK(bookOf(plan::Rule::panel, words::Language::english, {}, 2).sheets.size() == 11);
}

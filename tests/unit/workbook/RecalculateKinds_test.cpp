// SPDX-License-Identifier: MIT
// Other programs compute workbooks of the kinds that once broke: the panel rule with many competencies, two
// panels, no weight at all, decisions changed in the file.
#include "sheet/LayoutWorkbook.h"
#include "support/Catch.h"
#include "support/ManyCompetencies.h"
#include "support/SaveBook.h"
#include "support/ShippedLayout.h"
#include "support/TempFolder.h"
#include "unit/compare/PanelText.h"
#include "unit/workbook/Recalculation.h"

#include <algorithm>

using namespace support;

namespace {

sheet::Workbook bookOf(const session::Position& position, int candidates,
                       const std::vector<std::string>& lines, sheet::Layout layout = followingSheets(),
                       const std::vector<session::Decision>& decisions = {}) {
    const auto everyone = people(candidates);
    const auto comparison = compare::compare(position, everyone, cardsFrom(position, lines));
    return sheet::layoutWorkbook(layout, {comparison, everyone, decisions},
                                 words::Words(words::Language::english));
}

void checkEverywhere(const sheet::Workbook& book, const sheet::Workbook& wanted) {
    for (const auto program : {Program::gnumeric, Program::libreOffice})
        if (ready(program))
            CHECK(differences(program, book, wanted) == "");
}

sheet::Sheet& pageOf(sheet::Workbook& book, const std::string& id) {
    return *std::find_if(book.sheets.begin(), book.sheets.end(),
                         [&](const auto& one) { return one.id == id; });
}

/// Candidate, then the value of a column, of the rows below the headings.
std::vector<std::string> columnOf(sheet::Workbook& book, const std::string& id, const std::string& key) {
    const auto& page = pageOf(book, id);
    const auto at = [&](const std::string& wanted) {
        return static_cast<std::size_t>(
            std::find_if(page.columns.begin(), page.columns.end(),
                         [&](const auto& column) { return column.key == wanted; }) -
            page.columns.begin());
    };
    std::vector<std::string> found;
    for (std::size_t row = static_cast<std::size_t>(page.headingRow.value()) + 1; row < page.rows.size();
         ++row)
        if (page.rows[row].size() > at(key) && page.rows[row].size() > at("candidate_id"))
            if (const auto name = sheet::display(page.rows[row][at("candidate_id")]); name.starts_with("C0"))
                found.push_back(name + " " + sheet::display(page.rows[row][at(key)]));
    return found;
}

/// Seven interviewers; candidates 1 and 2 are equal until the last competency but one, 3 is behind, 4 lacks
/// one.
std::vector<std::string> closePanel(int competencies) {
    std::vector<std::string> lines;
    for (int candidate = 1; candidate <= 4; ++candidate)
        for (const auto* interviewer : {"An", "Bo", "Cai", "Du", "En", "Fu", "Ge"}) {
            auto line = "C0" + std::to_string(candidate) + " " + interviewer;
            for (int at = 1; at <= competencies; ++at) {
                int level = candidate == 3 ? 3 : 4;
                if (at == competencies - 1 && candidate == 1)
                    level = 3;
                if (at == competencies && candidate == 1)
                    level = 5;
                if (candidate != 4 || at != 2)
                    line += " | rating:k" + std::to_string(at) + "=" + std::to_string(level);
            }
            lines.push_back(line);
        }
    return lines;
}

const std::vector<std::string> apart{"C01 An | rating:a=4 | rating:b=3",  "C01 Bo | rating:a=4 | rating:b=4",
                                     "C02 An | rating:a=3 | rating:b=3",  "C02 Bo | rating:a=3 | rating:b=4",
                                     "C03 Cai | rating:a=5 | rating:b=5", "C03 Du | rating:a=5 | rating:b=4",
                                     "C04 Cai | rating:a=2 | rating:b=3", "C04 Du | rating:a=2 | rating:b=3"};

} // namespace

TEST_CASE("The panel rule computes with 8 and 14 competencies and ties parted by the last of them") {
    for (const int competencies : {8, 14}) {
        const auto position = manyCompetencies(competencies, plan::Rule::panel);
        auto book = bookOf(position, 4, closePanel(competencies));
        CHECK(columnOf(book, "ranking", "rank") ==
              std::vector<std::string>{"C02 1", "C01 2", "C04 3", "C03 4"});
        checkEverywhere(book, book);
    }
}

TEST_CASE("Two panels with nobody in common are two rankings on every sheet and in other programs") {
    for (const auto rule : {plan::Rule::anchored, plan::Rule::panel}) {
        const auto position = smallPosition(plan::RateBy::competency, rule);
        auto book = bookOf(position, 4, apart);
        const std::vector<std::string> ranks{"C01 1", "C02 2", "C03 1", "C04 2"};
        CHECK(columnOf(book, "ranking", "rank") == ranks);
        CHECK(columnOf(book, "comparison", "rank") == ranks);
        CHECK(columnOf(book, "ranking", "panel") ==
              std::vector<std::string>{"C01 A", "C02 A", "C03 B", "C04 B"});
        checkEverywhere(book, book);
        auto form = bookOf(position, 4, apart, shippedLayout("official"));
        CHECK(columnOf(form, "official", "rank") == ranks);
        CHECK(columnOf(form, "official", "panel") ==
              std::vector<std::string>{"C01 A", "C02 A", "C03 B", "C04 B"});
        std::string said;
        for (const auto& row : pageOf(form, "official").rows)
            said += row.empty() ? "" : sheet::display(row.front()) + "\n";
        CHECK(said.find("ranked separately") != std::string::npos);
        CHECK(said.find(rule == plan::Rule::panel ? "Equal scores are told apart" : "Equal scores share") !=
              std::string::npos);
    }
}

TEST_CASE("All weights 0 are a sentence and no error in any cell of any sheet") {
    auto book = bookOf(smallPosition(), 4, apart);
    for (auto& row : pageOf(book, "comparison").rows)
        for (auto& cell : row)
            if (cell.role == sheet::Role::weight)
                cell.value = 0.0;
    std::vector<std::string> tabs;
    for (const auto& page : book.sheets)
        tabs.push_back(page.name);
    for (const auto program : {Program::gnumeric, Program::libreOffice}) {
        if (!ready(program))
            continue;
        const TempFolder folder;
        saveBook(book, folder / "book.xlsx");
        const auto grids = recalculated(program, folder / "book.xlsx", tabs);
        std::string errors;
        for (const auto& grid : grids)
            for (const auto& row : grid)
                for (const auto& cell : row)
                    if (cell.starts_with("#") || cell.starts_with("Err:"))
                        errors += cell + " ";
        CHECK(errors == "");
        const auto page = static_cast<std::size_t>(&pageOf(book, "comparison") - book.sheets.data());
        CHECK(grids[page][1][0].find("All weights are 0") != std::string::npos);
        CHECK(grids[page][5][4] == "all weights are 0");
    }
}

TEST_CASE("A verdict and a reason changed on Decisions show on Ranking and on the candidate's sheet") {
    using session::Verdict;
    const session::Decision held{"C01", Verdict::hold, "wait", "", "HR", "", {}, {}},
        hired{"C01", Verdict::hire, "the best", "", "HR", "", {}, {}};
    auto book = bookOf(smallPosition(), 4, apart, followingSheets(), {held});
    const auto wanted = bookOf(smallPosition(), 4, apart, followingSheets(), {hired});
    for (auto& row : pageOf(book, "decision").rows)
        if (!row.empty() && sheet::display(row.front()) == "C01" && row.size() > 5) {
            row[sheet::CellPlaces::verdict].value = std::string("hire");
            row[sheet::CellPlaces::reason].value = std::string("the best");
        }
    checkEverywhere(book, wanted);
}

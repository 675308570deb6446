// SPDX-License-Identifier: MIT
// Other programs compute the workbook's formulas from empty caches and must come to the engine's figures,
// also after a weight or a mark has been changed in the file.
#include "sheet/LayoutWorkbook.h"
#include "support/Catch.h"
#include "support/ShippedLayout.h"
#include "unit/compare/PanelText.h"
#include "unit/workbook/Recalculation.h"

using namespace support;
using words::Language;

namespace {

using Lines = std::vector<std::string>;

struct Scene {
    session::Position position;
    Lines lines;
    int candidates;
    Language language;
};

sheet::Workbook bookOf(const Scene& scene, const compare::WeightOverride& weights = {}) {
    const auto everyone = people(scene.candidates);
    const auto comparison =
        compare::compare(scene.position, everyone, cardsFrom(scene.position, scene.lines), weights);
    return sheet::layoutWorkbook(followingSheets(), {comparison, everyone, {}}, words::Words(scene.language));
}

std::size_t columnOf(const sheet::Sheet& page, const std::string& key) {
    std::size_t at = 0;
    while (at < page.columns.size() && page.columns[at].key != key)
        ++at;
    return at;
}

/// Holes of every kind, a tie, a must-have failed, interviewers far apart.
Scene mixed() {
    return {smallPosition(),
            {"C01 Li | rating:a=4 | rating:b=3", "C01 Wu | rating:a=5 | rating:b=4",
             "C02 Li | rating:a=3 | rating:b=5", "C02 Wu | rating:a=3 | rating:b=5",
             "C03 Li | rating:a=5 | rating:b=3", "C03 Wu | rating:a=4 | rating:b=4",
             "C04 Li | rating:a=5 | rating:b=2", "C04 Ma | rating:a=2", "C05 Wu | rating:a=4 | rating:b=NE",
             "C06 Wu | asked:Q1=not_asked | asked:Q3=not_asked", "C07 Li | rating:a=5"},
            8,
            Language::english};
}

/// Seven interviewers, so that highest and lowest are dropped, with ties that only later keys part.
Scene panel(Language language) {
    Scene scene{smallPosition(plan::RateBy::competency, plan::Rule::panel), {}, 5, language};
    const Lines a{"1345553", "2344455", "2344455", "33333", "NE"},
        b{"4444444", "5553333", "3335553", "55555", "5"};
    const Lines names{"An", "Bo", "Cai", "Du", "En", "Fu", "Ge"};
    for (std::size_t candidate = 0; candidate < a.size(); ++candidate)
        for (std::size_t at = 0; at < b[candidate].size(); ++at) {
            const auto rating = a[candidate] == "NE" ? a[candidate] : a[candidate].substr(at, 1);
            scene.lines.push_back("C0" + std::to_string(candidate + 1) + " " + names[at] +
                                  " | rating:a=" + rating + " | rating:b=" + b[candidate].substr(at, 1));
        }
    return scene;
}

} // namespace

TEST_CASE("Gnumeric and LibreOffice compute the figures of a mixed panel") {
    for (const auto program : {Program::gnumeric, Program::libreOffice}) {
        if (!ready(program))
            continue;
        const auto book = bookOf(mixed());
        CHECK(differences(program, book, book) == "");
    }
}

TEST_CASE("Gnumeric and LibreOffice drop the extremes and part ties of a panel in Chinese") {
    for (const auto program : {Program::gnumeric, Program::libreOffice}) {
        if (!ready(program))
            continue;
        const auto book = bookOf(panel(Language::chinese));
        CHECK(differences(program, book, book) == "");
    }
}

TEST_CASE("A changed weight and an emptied mark flow through every sheet") {
    auto changed = bookOf(mixed());
    for (auto& page : changed.sheets)
        for (auto& row : page.rows)
            for (std::size_t column = 0; column < row.size(); ++column) {
                const auto& key = page.columns.at(column).key;
                if (row[column].role == sheet::Role::weight)
                    row[column].value = key == "a" ? 30.0 : 70.0;
                if (page.id == "panel" && key == "interviewer:Wu" && columnOf(page, "key") < row.size() &&
                    sheet::display(row[columnOf(page, "key")]) == "C01:b")
                    row[column].value = std::monostate();
            }
    auto scene = mixed();
    scene.lines[1] = "C01 Wu | rating:a=5";
    auto wanted = bookOf(scene, {{"a", 30}, {"b", 70}});
    for (auto& page : wanted.sheets)
        for (auto& row : page.rows)
            if (!row.empty() && row.front().role == sheet::Role::total)
                row.front().value = sheet::Formula{sheet::formulaIn(row.front())->expression, 100.0};
    for (const auto program : {Program::gnumeric, Program::libreOffice})
        if (ready(program))
            CHECK(differences(program, changed, wanted) == "");
}

namespace {

/// The Data sheet's value of a mark, to be changed as a person would in a spreadsheet.
sheet::Cell& dataValue(sheet::Workbook& book, const std::string& candidate, const std::string& interviewer,
                       const std::string& item) {
    for (auto& page : book.sheets)
        for (auto& row : page.rows)
            if (page.id == "data" && row.size() == page.columns.size() &&
                sheet::display(row[0]) == candidate && sheet::display(row[2]) == interviewer &&
                sheet::display(row[3]) == item)
                return row[5];
    FAIL("no mark " << candidate << " " << interviewer << " " << item);
    throw std::logic_error("unreachable");
}

} // namespace

TEST_CASE("Ratings changed and emptied on the Data sheet flow through every sheet and make a tie") {
    auto changed = bookOf(mixed());
    dataValue(changed, "C01", "Wu", "rating:b").value = std::monostate();
    dataValue(changed, "C02", "Li", "rating:a").value = 4.0;
    dataValue(changed, "C02", "Wu", "rating:a").value = 5.0;
    dataValue(changed, "C02", "Li", "rating:b").value = 3.0;
    dataValue(changed, "C02", "Wu", "rating:b").value = std::string("NE");
    dataValue(changed, "C05", "Wu", "rating:b").value = 2.0;
    auto scene = mixed();
    scene.lines[1] = "C01 Wu | rating:a=5";
    scene.lines[2] = "C02 Li | rating:a=4 | rating:b=3";
    scene.lines[3] = "C02 Wu | rating:a=5 | rating:b=NE";
    scene.lines[8] = "C05 Wu | rating:a=4 | rating:b=2";
    const auto wanted = bookOf(scene);
    for (const auto program : {Program::gnumeric, Program::libreOffice})
        if (ready(program))
            CHECK(differences(program, changed, wanted) == "");
}

TEST_CASE("Ratings a question changed on the Data sheet flow into the mean of a competency") {
    Scene scene{
        smallPosition(plan::RateBy::question),
        {"C01 Li | rating:Q1:a=4 | rating:Q2:a=3 | rating:Q1:b=5", "C02 Li | rating:Q1:a=2 | rating:Q1:b=NE"},
        2,
        Language::english};
    auto changed = bookOf(scene);
    dataValue(changed, "C01", "Li", "rating:Q1:a").value = 1.0;
    dataValue(changed, "C02", "Li", "rating:Q1:b").value = 4.0;
    scene.lines = {"C01 Li | rating:Q1:a=1 | rating:Q2:a=3 | rating:Q1:b=5",
                   "C02 Li | rating:Q1:a=2 | rating:Q1:b=4"};
    const auto wanted = bookOf(scene);
    for (const auto program : {Program::gnumeric, Program::libreOffice})
        if (ready(program))
            CHECK(differences(program, changed, wanted) == "");
}

// SPDX-License-Identifier: MIT
// Rubrics with scales of their own, each from its file to the frozen plan, the keys of the interview, the
// cell of the comparison, the workbook other programs compute, and back.
#include "app/exchange/ExportMarks.h"
#include "app/exchange/ImportWorkbook.h"
#include "app/interview/LevelKeys.h"
#include "rubric/RubricFile.h"
#include "sheet/LayoutWorkbook.h"
#include "spreadsheet/XlsxReader.h"
#include "support/Catch.h"
#include "support/SaveBook.h"
#include "support/ShippedLayout.h"
#include "support/TempFolder.h"
#include "unit/app/LiveRoom.h"
#include "unit/workbook/Books.h"
#include "unit/workbook/Recalculation.h"

#include <sstream>

namespace {

/// Keys for Care and Speed; a + before a digit holds Shift.
struct Given {
    std::vector<std::string> keys;
    std::vector<std::string> values;
};

/// Ann and Bo rate C01, Ann alone rates C02.
struct Case {
    std::string file;
    std::vector<Given> given;
    double care;
    double speed;
    double index;
    std::string wrongKey;
    std::string help;
    std::string checked;
};

const std::vector<Case> cases{
    {"one-to-four",
     {{{"4", "1"}, {"4", "1"}}, {{"3", "2"}, {"3", "2"}}, {{"2", "2"}, {"2", "2"}}},
     3.5,
     1.5,
     50,
     "5",
     "1–4",
     "<formula1>1</formula1><formula2>4</formula2>"},
    {"zero-to-ten",
     {{{"-", "0"}, {"10", "0"}}, {{"7", "0"}, {"7", "0"}}, {{"0", "N"}, {"0", "NE"}}},
     8.5,
     0,
     42.5,
     "=",
     "0–9 -",
     "<formula1>0</formula1><formula2>10</formula2>"},
    {"yes-no",
     {{{"1", "0"}, {"1", "0"}}, {{"1", "1"}, {"1", "1"}}, {{"0", "0"}, {"0", "0"}}},
     1,
     0.5,
     75,
     "2",
     "0–1",
     "<formula1>0</formula1><formula2>1</formula2>"},
    {"half-points",
     {{{"+3", "5"}, {"3.5", "5"}}, {{"4", "+4"}, {"4", "4.5"}}, {{"+1", "0"}, {"1.5", "NE"}}},
     3.75,
     4.75,
     81.25,
     "+5",
     "1–5",
     "<formula1>1</formula1><formula2>5</formula2>"},
};

rubric::Rubric load(const std::string& name) {
    auto reading =
        rubric::loadRubric(std::filesystem::path(EVENHAND_TEST_DATA) / "rubrics" / (name + ".toml"));
    REQUIRE(reading.rubric.has_value());
    return std::move(*reading.rubric);
}

app::KeyPress pressed(const std::string& key) {
    const bool shift = key.size() == 2 && key.front() == '+';
    return {shift ? std::string_view(key).substr(1) : std::string_view(key),
            shift ? app::KeyPress::Shift::held : app::KeyPress::Shift::up};
}

/// A frozen plan of the case's rubric, rated by its keys.
struct Rated {
    explicit Rated(const Case& wanted) {
        auto rubric = load(wanted.file);
        auto plan = plan::draftPlan(rubric, "Job", {"Q1", "Q2"});
        plan.mustHaves = {{"care", rubric::middleLevel(rubric.scale)}};
        for (const auto& finding : plan::check(plan, rubric, words::Language::english))
            CHECK(finding.severity != reading::Severity::error);
        id = store.addPosition(plan, rubric);
        store.freeze(id, plan::freeze(plan, rubric));
        session::NewCandidate kim, lee;
        kim.name = "Kim";
        lee.name = "Lee";
        store.addCandidates(id, {kim, lee});
        desk.openPosition(id);
        rate(wanted, 0, "Ann", 0);
        rate(wanted, 1, "Bo", 0);
        rate(wanted, 2, "Ann", 1);
    }

    void rate(const Case& wanted, std::size_t given, const std::string& who, std::size_t candidate) {
        desk.setInterviewer(who);
        app::LiveSession live(desk, position(), store.candidates(id)[candidate]);
        const auto state = live.state();
        CHECK_FALSE(app::intentOf(state, pressed(wanted.wrongKey)).has_value());
        CHECK(app::levelKeys(state.levels) == wanted.help);
        for (std::size_t question = 0; question < wanted.given[given].keys.size(); ++question) {
            live.goTo(question);
            const auto intent = app::intentOf(live.state(), pressed(wanted.given[given].keys[question]));
            REQUIRE(intent.has_value());
            CHECK_FALSE(live.perform(*intent).has_value());
        }
        const auto rows = live.state().ratings;
        REQUIRE(rows.size() == 2);
        for (std::size_t row = 0; row < rows.size(); ++row)
            CHECK(rows[row].value == wanted.given[given].values[row]);
        CHECK_FALSE(live.submit().has_value());
    }

    [[nodiscard]] session::Position position() const { return store.position(id).value(); }
    [[nodiscard]] compare::Comparison comparison() const {
        return compare::compare(position(), store.candidates(id), store.scorecards(id));
    }
    [[nodiscard]] sheet::Workbook book(words::Language language) const {
        return sheet::layoutWorkbook(support::shippedLayout("comparison"),
                                     {comparison(), store.candidates(id), {}}, words::Words(language));
    }

    support::MemoryStore store;
    support::HandClock clock;
    app::Desk desk{store, clock, words::Language::english};
    std::string id;
};

/// Tidy rows of the ratings alone.
std::string ratingsOf(const std::vector<session::Edit>& edits) {
    std::string text;
    for (const auto& edit : edits)
        if (edit.item.kind->isLevel())
            text += edit.candidate + " " + edit.interviewer + " " + session::write(edit.item) + "=" +
                    edit.newValue + "\n";
    return text;
}

std::string wantedRatings(const Case& wanted) {
    std::string text;
    const std::vector<std::pair<std::string, std::size_t>> who{{"C01 Ann", 0}, {"C01 Bo", 1}, {"C02 Ann", 2}};
    for (const auto& [name, at] : who)
        text += name + " rating:care=" + wanted.given[at].values[0] + "\n" + name +
                " rating:speed=" + wanted.given[at].values[1] + "\n";
    return text;
}

} // namespace

TEST_CASE("Every scale goes from its file through keys to the cells of the comparison") {
    for (const auto& wanted : cases) {
        INFO(wanted.file);
        const Rated rated(wanted);
        const auto comparison = rated.comparison();
        const auto* kim = compare::findCandidate(comparison, "C01");
        REQUIRE(kim != nullptr);
        CHECK(compare::findCell(*kim, "care")->mean.value() == Approx(wanted.care));
        CHECK(compare::findCell(*kim, "speed")->mean.value() == Approx(wanted.speed));
        CHECK(kim->index.value() == Approx(wanted.index));
        CHECK(kim->rank == 1);
        CHECK(kim->musts.at(0).status == compare::MustStatus::meets);
        CHECK(compare::findCandidate(comparison, "C02")->musts.at(0).status == compare::MustStatus::below);
    }
}

TEST_CASE("The workbook of every scale is computed alike by other programs and checks what is typed") {
    for (const auto& wanted : cases) {
        INFO(wanted.file);
        const Rated rated(wanted);
        const auto book = rated.book(words::Language::english);
        for (const auto program : {support::Program::gnumeric, support::Program::libreOffice})
            if (support::ready(program))
                CHECK(support::differences(program, book, book) == "");
        const support::TempFolder folder;
        support::saveBook(book, folder / "book.xlsx");
        std::string pages;
        for (std::size_t at = 1; at <= book.sheets.size(); ++at)
            pages += part(folder / "book.xlsx", "xl/worksheets/sheet" + std::to_string(at) + ".xml");
        CHECK(pages.find(wanted.checked) != std::string::npos);
    }
}

TEST_CASE("Marks of every scale come back from the workbook and from tidy rows") {
    for (const auto& wanted : cases) {
        INFO(wanted.file);
        const Rated rated(wanted);
        const auto position = rated.position();
        const auto candidates = rated.store.candidates(rated.id);
        const auto cards = rated.store.scorecards(rated.id);
        const support::TempFolder folder;
        support::saveBook(rated.book(words::Language::chinese), folder / "book.xlsx");
        const auto sheets = spreadsheet::readXlsx(folder / "book.xlsx");
        const std::vector<session::Scorecard> none;
        const auto fresh =
            app::readWorkbook(sheets, "book.xlsx", {rated.id, *position.frozen, candidates, none});
        CHECK(fresh.findings.empty());
        CHECK(ratingsOf(fresh.edits) == wantedRatings(wanted));
        const auto same =
            app::readWorkbook(sheets, "book.xlsx", {rated.id, *position.frozen, candidates, cards, "again"});
        CHECK(same.findings.empty());
        CHECK(same.edits.empty());
        std::stringstream rows;
        app::writeMarks(rows, *position.frozen, cards);
        const auto read = app::readMarks(rows, "marks.csv", {rated.id, *position.frozen, candidates, none});
        CHECK(read.findings.empty());
        CHECK(ratingsOf(read.edits) == wantedRatings(wanted));
    }
}

TEST_CASE("A level that is not of the scale is refused on every way in") {
    for (const auto& [name, value] : std::vector<std::pair<std::string, std::string>>{
             {"one-to-four", "5"}, {"zero-to-ten", "11"}, {"yes-no", "2"}, {"half-points", "3.25"}}) {
        const auto rubric = load(name);
        const auto plan = plan::draftPlan(rubric, "Job", {"Q1", "Q2"});
        const auto frozen = plan::freeze(plan, rubric);
        const std::vector<session::Scorecard> none;
        session::Candidate kim;
        kim.id = "C01";
        const std::vector<session::Candidate> people{kim};
        std::stringstream rows("candidate,interviewer,item,value\nC01,Ann,rating:care," + value + "\n");
        const std::string id = "P1";
        const auto list = app::readMarks(rows, "marks.csv", {id, frozen, people, none});
        REQUIRE(list.findings.size() == 1);
        CHECK(list.findings[0].code == "bad-value");
        CHECK(reading::sentence(list.findings[0], words::Words(words::Language::english)) ==
              "rating:care cannot be \"" + value + "\"; use one of: " + rubric::levelList(rubric.scale) +
                  ", NE.");
    }
}

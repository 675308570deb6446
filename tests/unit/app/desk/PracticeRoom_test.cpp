// SPDX-License-Identifier: MIT
// Practising answer by answer: what is shown before and after a level is given, and what a slip does.
#include "app/desk/PracticeRoom.h"

#include "app/ports/SystemError.h"
#include "rubric/RubricFile.h"
#include "support/Catch.h"
#include "support/MemoryStore.h"
#include "support/SmallPosition.h"
#include "support/TempFolder.h"

#include <fstream>

namespace {

using app::PracticeRoom;
using support::MemoryStore;

rubric::Rubric practised() {
    auto rubric = support::smallRubric();
    rubric.samples = {{"S1", "Q1", "a", {"我先查。", "I check first."}, 300, {"只查一次。", "Checks once."}},
                      {"S2", "", "a", {"我会问。", "I would ask."}, 500, {"先问清。", "Asks first."}}};
    return rubric;
}

struct Room {
    explicit Room(words::Language language = words::Language::english)
        : tr(language), room(store, tr, practised(), "Li") {}

    MemoryStore store;
    words::Words tr;
    PracticeRoom room;
};

} // namespace

TEST_CASE("An answer is shown with its question and anchors and no level of anybody") {
    Room one;
    one.store.keepPractice({"small", 1, "S1", 400, "Wu"});
    const auto view = one.room.view();
    CHECK(view.place == "Answer 1 of 2, 0 rated");
    CHECK(view.competency == "comp a");
    CHECK(view.question == "Q1  question Q1");
    CHECK(view.answer == "I check first.");
    CHECK(view.anchors == std::vector<std::string>{"1  low", "3  mid", "5  high"});
    CHECK(view.own.empty());
    CHECK(view.others.empty());
    CHECK(view.result == "Rate at least 2 answers of one competency to see how you compare.");
}

TEST_CASE("Once a level is given the author's and the colleagues' are shown") {
    Room one;
    one.store.keepPractice({"small", 1, "S1", 400, "Wu"});
    CHECK(one.room.rate("2"));
    CHECK(one.room.view().own == "2");
    CHECK(one.room.view().others == "You give 2, the author gives 3.\nChecks once.\nColleagues give: Wu 4");
    one.room.goOn();
    CHECK(one.room.view().question.empty());
    CHECK(one.room.view().others.empty());
    CHECK(one.room.rate("5"));
    CHECK(one.room.view().others ==
          "You give 5, the author gives 5.\nAsks first.\nNo colleague has rated this answer yet.");
    CHECK(one.room.view().place == "Answer 2 of 2, 2 rated");
    CHECK(one.room.view().result == "Compared with the author you are 0.5 stricter on “comp a”.");
}

TEST_CASE("A second digit changes nothing until the answer is rated again") {
    Room one;
    CHECK(one.room.rate("2"));
    CHECK_FALSE(one.room.rate("5"));
    CHECK(one.room.view().own == "2");
    one.room.rateAgain();
    CHECK(one.room.view().own.empty());
    CHECK(one.room.view().others.empty());
    CHECK(one.room.rate("3"));
    CHECK(one.room.view().own == "3");
    CHECK(one.store.practice().size() == 2);
}

TEST_CASE("Levels the scale does not have are not taken") {
    Room one;
    for (const auto* value : {"0", "6", "NE", "", "2.5"})
        CHECK_FALSE(one.room.rate(value));
    CHECK(one.store.practice().empty());
    std::string levels;
    for (const auto& [value, name] : one.room.levels())
        levels += value + "=" + name + " ";
    CHECK(levels == "1=1 2=2 3=3 4=4 5=5 ");
}

TEST_CASE("Going on stops at the ends and coming back begins at the first answer without a level") {
    Room one;
    one.room.goBack();
    CHECK(one.room.at() == 0);
    CHECK(one.room.rate("3"));
    one.room.goOn();
    one.room.goOn();
    CHECK(one.room.at() == 1);
    CHECK(PracticeRoom(one.store, one.tr, practised(), "Li").at() == 1);
    CHECK(PracticeRoom(one.store, one.tr, practised(), "Wu").at() == 0);
}

TEST_CASE("What cannot be kept is thrown and the answer stays without a level") {
    Room one;
    one.store.breakDown(reading::Finding{reading::Severity::error, "disk-full", "The disk is full.", {}, {}});
    CHECK_THROWS_AS(one.room.rate("3"), app::SystemError);
    CHECK(one.room.view().own.empty());
}

TEST_CASE("Practising is said in Chinese, too") {
    Room one(words::Language::chinese);
    CHECK(one.room.view().place == "第 1 段，共 2 段，已评 0 段");
    CHECK(one.room.rate("2"));
    CHECK(one.room.view().others == "您评 2 分，作者评 3 分。\n只查一次。\n还没有同事评过这段回答。");
}

TEST_CASE("A position older than its rubric's sample answers is practised with the shipped ones") {
    MemoryStore store;
    const support::TempFolder shipped;
    const auto position = support::addSmallPosition(store, 1);
    CHECK_FALSE(app::rubricToPractise(store, position, shipped.path()));
    CHECK_FALSE(app::rubricToPractise(store, position, shipped / "nowhere"));
    CHECK_FALSE(app::rubricToPractise(store, "P9", shipped.path()));
    std::ofstream(shipped / "small.toml") << rubric::writeRubric(practised());
    const auto found = app::rubricToPractise(store, position, shipped.path());
    REQUIRE(found);
    CHECK(found->samples.size() == 2);
}

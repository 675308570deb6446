// SPDX-License-Identifier: MIT
// Preparing a plan: every change stored at once, taken back whole, and no change once frozen.
#include "app/prepare/PlanPresenter.h"
#include "support/Catch.h"
#include "support/MemoryStore.h"
#include "support/SmallPosition.h"
#include "support/StepClock.h"

#include "app/ports/SystemError.h"

namespace {

struct Room {
    support::MemoryStore store;
    support::StepClock clock;
    app::Desk desk{store, clock, words::Language::english};
    app::PlanPresenter plan{desk};

    explicit Room(const std::vector<std::string>& questions) {
        const auto rubric = support::smallRubric();
        desk.openPosition(store.addPosition(plan::draftPlan(rubric, "Merchandiser", questions), rubric));
        plan.open();
    }

    /// "Q1 8, Q3 8 | a 100, c 200 | a 300", as stored.
    [[nodiscard]] std::string stored() const {
        const auto draft = store.position("P1")->draft;
        std::string text;
        const auto add = [&](const std::string& id, int number) {
            text += (text.empty() || text.ends_with("| ") ? "" : ", ") + id + " " + std::to_string(number);
        };
        for (const auto& row : draft.questions)
            add(row.id, row.minutes);
        text += " | ";
        for (const auto& row : draft.weights)
            add(row.competency, row.hundredths);
        text += " | ";
        for (const auto& row : draft.mustHaves)
            add(row.competency, row.cutHundredths);
        return text;
    }
};

} // namespace

TEST_CASE("Weights nobody touched follow the questions picked") {
    Room room({});
    room.plan.pick("Q2");
    CHECK(room.stored() == "Q2 8 | a 100 | ");
    room.plan.pick("Q1");
    CHECK(room.stored() == "Q2 8, Q1 8 | a 100, b 100 | ");
    room.plan.setMust("b", 300);
    room.plan.drop("Q1");
    CHECK(room.stored() == "Q2 8 | a 100 | ");
}

TEST_CASE("Weights somebody set stay when questions change") {
    Room room({"Q1"});
    room.plan.setWeight("a", 250);
    room.plan.pick("Q3");
    CHECK(room.stored() == "Q1 8, Q3 8 | a 250, b 100 | ");
}

TEST_CASE("A weight of nought takes the must-have with it") {
    Room room({"Q1"});
    room.plan.setMust("a", 350);
    room.plan.setWeight("a", 0);
    CHECK(room.stored() == "Q1 8 | b 100 | ");
}

TEST_CASE("Undo and redo go step by step and a new change ends redo") {
    Room room({"Q1", "Q2", "Q3"});
    room.plan.move("Q3", app::Move::up);
    room.plan.setMinutes("Q1", 12);
    CHECK(room.stored() == "Q1 12, Q3 8, Q2 8 | a 100, b 100 | ");
    room.plan.undo();
    room.plan.undo();
    CHECK(room.stored() == "Q1 8, Q2 8, Q3 8 | a 100, b 100 | ");
    CHECK_FALSE(room.plan.canUndo());
    room.plan.redo();
    CHECK(room.stored() == "Q1 8, Q3 8, Q2 8 | a 100, b 100 | ");
    room.plan.drop("Q2");
    CHECK_FALSE(room.plan.canRedo());
}

TEST_CASE("A move beyond the ends changes nothing and is no step") {
    Room room({"Q1", "Q2"});
    room.plan.move("Q1", app::Move::up);
    room.plan.move("Q2", app::Move::down);
    CHECK_FALSE(room.plan.canUndo());
}

TEST_CASE("A plan with errors cannot be frozen and a frozen one not changed") {
    Room empty({});
    CHECK_FALSE(empty.plan.canFreeze());
    Room room({"Q1", "Q2"});
    REQUIRE(room.plan.canFreeze());
    room.plan.freeze();
    CHECK(room.plan.frozen());
    room.plan.drop("Q1");
    room.plan.setWeight("a", 500);
    CHECK(room.plan.plan().questions.size() == 2);
    CHECK_FALSE(room.plan.canUndo());
}

TEST_CASE("A frozen plan is changed as its next version and interviews stay with the old one meanwhile") {
    Room room({"Q1", "Q2"});
    room.plan.freeze();
    REQUIRE(room.plan.canRevise());
    room.plan.revise();
    CHECK_FALSE(room.plan.canFreeze());
    room.plan.drop("Q1");
    CHECK(room.plan.plan().questions.size() == 1);
    CHECK(room.store.position("P1")->frozen->plan.questions.size() == 2);
    CHECK(room.plan.changesStructure());

    app::PlanPresenter later{room.desk};
    later.open();
    CHECK(later.revising());
    CHECK(later.plan().questions.size() == 1);
    later.freeze();
    CHECK_FALSE(later.revising());
    CHECK(room.store.position("P1")->frozen->plan.version == 2);
    CHECK(room.store.position("P1")->frozen->plan.questions.size() == 1);
}

TEST_CASE("A next version can be dropped and the frozen plan is the draft again") {
    Room room({"Q1", "Q2"});
    room.plan.freeze();
    room.plan.revise();
    room.plan.setMinutes("Q1", 20);
    CHECK_FALSE(room.plan.changesStructure());
    CHECK(room.plan.canFreeze());
    room.plan.keepFrozen();
    CHECK_FALSE(room.plan.revising());
    CHECK(room.stored() == "Q1 8, Q2 8 | a 100, b 100 | ");
    CHECK(room.store.position("P1")->frozen->plan.version == 1);
}

TEST_CASE("A change the store refuses shows nowhere") {
    Room room({"Q1"});
    room.store.breakDown(
        reading::Finding{reading::Severity::error, "disk-full", "The disk is full.", {}, {}});
    CHECK_THROWS_AS(room.plan.pick("Q2"), app::SystemError);
    CHECK_FALSE(room.plan.picked("Q2"));
    CHECK_FALSE(room.plan.canUndo());
}

TEST_CASE("A plan somebody changed meanwhile is not frozen but read again; freezing tells the version") {
    Room room({"Q1", "Q2", "Q3"});
    auto other = room.store.position("P1")->draft;
    other.minutes = 75;
    room.store.saveDraft("P1", other, support::smallRubric(), room.store.position("P1")->revision);
    CHECK_FALSE(room.plan.freeze());
    CHECK_FALSE(room.store.position("P1")->frozen);
    CHECK(room.plan.plan().minutes == 75);
    CHECK(room.plan.freeze() == 1);
    room.plan.revise();
    room.plan.setInterviewMinutes(80);
    CHECK(room.plan.freeze() == 2);
    CHECK(room.plan.frozenVersion() == 2);
}

TEST_CASE("What can be undone is forgotten when somebody else changed the plan") {
    Room room({"Q1", "Q2"});
    room.plan.setInterviewMinutes(50);
    CHECK(room.plan.canUndo());
    room.plan.open();
    CHECK(room.plan.canUndo());
    auto other = room.store.position("P1")->draft;
    other.minutes = 75;
    room.store.saveDraft("P1", other, support::smallRubric(), room.store.position("P1")->revision);
    room.plan.open();
    CHECK_FALSE(room.plan.canUndo());
    CHECK(room.plan.plan().minutes == 75);
}

TEST_CASE("A must-have is set, changed, taken back and undone") {
    Room room({"Q1", "Q2"});
    const auto cuts = [&] {
        std::string text;
        for (const auto& must : room.plan.plan().mustHaves)
            text += must.competency + std::to_string(must.cutHundredths) + " ";
        return text;
    };
    room.plan.setMust("a", 300);
    CHECK(cuts() == "a300 ");
    room.plan.setMust("a", 400);
    room.plan.setMust("b", 250);
    CHECK(cuts() == "a400 b250 ");
    room.plan.setMust("a", std::nullopt);
    CHECK(cuts() == "b250 ");
    room.plan.undo();
    CHECK(cuts() == "a400 b250 ");
    CHECK(room.store.position("P1")->draft.mustHaves.size() == 2);
}

TEST_CASE("What is typed of a draft and not taken is said, and has no place in a frozen plan") {
    Room room({"Q1", "Q2"});
    const auto place = room.plan.textPlace("minutes");
    CHECK(place.position == "P1");
    room.desk.drafts().type(place, "7500");
    room.desk.drafts().refuse(place, "The disk is full.");
    CHECK(room.plan.unsaved() == "The disk is full.");
    room.desk.drafts().drop(place);
    CHECK(room.plan.unsaved().empty());
    REQUIRE(room.plan.freeze());
    CHECK(room.plan.textPlace("minutes") == session::DraftPlace{});
}

// SPDX-License-Identifier: MIT
// What was found of a question in earlier interviews, read when the next plan is prepared.
#include "app/prepare/PlanPresenter.h"

#include "support/Catch.h"
#include "support/MemoryStore.h"
#include "support/SmallPosition.h"
#include "support/StepClock.h"

namespace {

void mark(app::Store& store, const std::string& candidate, const std::string& interviewer,
          const std::string& item, const std::string& value) {
    store.record({support::edit(candidate, interviewer, item, value)});
}

/// Without the days, which are the clock's.
std::vector<std::string> withoutDays(std::vector<std::string> lessons) {
    constexpr std::size_t day = 12;
    for (auto& lesson : lessons)
        lesson.erase(0, day);
    return lessons;
}

} // namespace

TEST_CASE("The next plan of the same rubric reads what was found of its questions, and of whom never") {
    support::MemoryStore store;
    support::StepClock clock;
    app::Desk desk(store, clock, words::Language::english);
    (void)support::addSmallPosition(store, 2);
    mark(store, "C01", "Li", "lesson:Q1", "change");
    mark(store, "C01", "Li", "lesson_note:Q1", "too long");
    mark(store, "C02", "Ann", "lesson:Q1", "worked");
    mark(store, "C02", "Ann", "lesson_note:Q2", "ask for one case");
    desk.openPosition(store.addPosition(support::smallPlan(), support::smallRubric()));
    app::PlanPresenter plan(desk);
    plan.open();
    CHECK(withoutDays(plan.lessons("Q1")) ==
          std::vector<std::string>{"Li: to be changed: too long", "Ann: ✓ worked well"});
    CHECK(withoutDays(plan.lessons("Q2")) == std::vector<std::string>{"Ann: ask for one case"});
    CHECK(plan.lessons("Q3").empty());
    auto other = support::smallRubric();
    other.id = "other";
    desk.openPosition(store.addPosition(support::smallPlan(), other));
    plan.open();
    CHECK(plan.lessons("Q1").empty());
}

TEST_CASE("Lessons come through the gate as every mark does") {
    support::MemoryStore store;
    support::StepClock clock;
    app::Desk desk(store, clock, words::Language::english);
    desk.openPosition(support::addSmallPosition(store, 1));
    mark(store, "C01", "Li", "lesson:Q1", "change");
    mark(store, "C01", "Ann", "point:Q1-p1", "seen");
    desk.setInterviewer("Ann");
    app::PlanPresenter plan(desk);
    plan.open();
    CHECK(plan.lessons("Q1").empty()); // Ann has not submitted her own scorecard of this candidate
    store.submit("P1", "C01", "Ann");
    plan.open();
    CHECK(withoutDays(plan.lessons("Q1")) == std::vector<std::string>{"Li: to be changed"});
}

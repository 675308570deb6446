// SPDX-License-Identifier: MIT
// Scoring by keys: what is shown, what is stored.
#include "unit/app/LiveRoom.h"
#include "unit/app/interview/LiveDump.h"

#include "app/ports/SystemError.h"
#include "support/Catch.h"

using support::dump;
using support::LiveRoom;
using namespace std::chrono_literals;

TEST_CASE("A fresh scorecard shows every key and no mark") {
    LiveRoom room;
    CHECK(dump(room.open().state()) == ">Q1 untouched | Q2 untouched | Q3 untouched\n"
                                       "[S] point:Q1-p1 blank\n"
                                       "[D] point:Q1-p2 blank\n"
                                       "[Z] criterion:Q1-c1 blank\n"
                                       "[X] criterion:Q1-c2 blank\n"
                                       "> rating:Q1:a: blank\n"
                                       "  rating:Q1:b: blank\n");
    CHECK(room.log().empty());
}

TEST_CASE("One key ticks a point and marks its question asked in the same transaction") {
    LiveRoom room;
    auto live = room.open();
    CHECK(room.press(live, "S").empty());
    CHECK(room.log() == "C01 point:Q1-p1:  -> seen\n"
                        "C01 asked:Q1:  -> asked\n");
    CHECK(room.saved == 1);
    CHECK(dump(live.state()).starts_with(">Q1 begun"));
}

TEST_CASE("A key steps through the states and Shift goes straight to partly") {
    LiveRoom room;
    auto live = room.open();
    const auto after = [&](const std::string& keys) {
        room.press(live, keys);
        return std::string(support::nameOf(live.state().points.front().tick));
    };
    CHECK(after("S") == "seen");
    CHECK(after("S") == "partly");
    CHECK(after("S") == "not seen");
    CHECK(after("S") == "n/a");
    CHECK(after("S") == "blank");
    CHECK(after("s") == "partly");
    CHECK(after("s") == "blank");
}

TEST_CASE("The letter of a row that is held down makes it partly, whatever it was, and stays there") {
    LiveRoom room;
    auto live = room.open();
    const auto after = [&](const std::string& keys) {
        room.press(live, keys);
        const auto state = live.state();
        return std::string(support::nameOf(state.points.front().tick)) + ", " +
               std::string(support::nameOf(state.criteria.front().tick));
    };
    CHECK(after("S_") == "partly, blank");
    CHECK(after("S____") == "partly, blank");
    CHECK(after("Z_") == "partly, not seen");
}

TEST_CASE("Other keys that are held down do nothing more") {
    LiveRoom room;
    auto live = room.open();
    room.press(live, "4____");
    CHECK(live.state().ratings[0].value == "4");
    CHECK(live.state().ratings[1].value.empty());
    room.press(live, "R_");
    CHECK(live.state().choosingFlag);
    live.closeChoices();
    room.press(live, "M_");
    CHECK(live.state().points.front().tick == app::Tick::notSeen);
}

TEST_CASE("A point behind a digit is half a point more, once, where the scale has one") {
    LiveRoom room(plan::RateBy::question, 0, {100, 500, 50, {}});
    auto live = room.open();
    const auto ratings = [&](const std::string& keys) {
        room.press(live, keys);
        const auto state = live.state();
        return state.ratings[0].value + "|" + state.ratings[1].value;
    };
    CHECK(ratings(".") == "|");
    CHECK(ratings("3.") == "3.5|");
    CHECK(ratings(".") == "3|");
    CHECK(ratings(".5.") == "3.5|5");
    CHECK(ratings("S.") == "3.5|5");
    LiveRoom whole;
    auto other = whole.open();
    whole.press(other, "3.");
    CHECK(other.state().ratings[0].value == "3");
}

TEST_CASE("Digits rate the current row and go to the next one") {
    LiveRoom room;
    auto live = room.open();
    room.press(live, "4N");
    CHECK(dump(live.state()).find("  rating:Q1:a: 4\n  rating:Q1:b: NE\n> ✔ Rated.") != std::string::npos);
    CHECK(live.state().questions[0].progress == app::Progress::complete);
    CHECK(live.perform({app::Action::rowUp, {}, {}}) == std::nullopt);
    CHECK(live.perform({app::Action::rowUp, {}, {}}) == std::nullopt);
    room.press(live, "2");
    CHECK(live.state().ratings[0].value == "2");
}

TEST_CASE("Ticks suggest a rating that is stored only when it is accepted") {
    LiveRoom room(plan::RateBy::question, 3);
    auto live = room.open();
    room.press(live, "SF");
    CHECK_FALSE(live.state().ratings[0].proposal.has_value());
    room.press(live, "GG");
    CHECK(live.state().ratings[0].judged == 3);
    CHECK(live.state().ratings[0].heard == 2.5);
    CHECK(live.state().ratings[0].proposal == "4");
    room.press(live, "g");
    room.press(live, "G");
    CHECK(live.state().ratings[0].proposal == "5");
    CHECK(live.state().ratings[0].evidence ==
          std::vector<std::string>{"✓ seen: point 1", "✓ seen: point 3", "✓ seen: point 4"});
    CHECK(live.state().ratings[0].value.empty());
    CHECK_FALSE(live.state().ratings[1].proposal.has_value());
    room.press(live, "AA");
    CHECK(live.state().ratings[0].value == "5");
    CHECK(live.state().ratings[1].value.empty());
}

TEST_CASE("Whatever was not heard is marked with one key and taken back with one undo") {
    LiveRoom room;
    auto live = room.open();
    room.press(live, "SM");
    const auto all = live.state();
    CHECK(all.points[0].tick == app::Tick::seen);
    CHECK(all.points[1].tick == app::Tick::notSeen);
    CHECK(all.criteria[0].tick == app::Tick::notSeen);
    CHECK_FALSE(live.undo());
    const auto back = live.state();
    CHECK(back.points[0].tick == app::Tick::seen);
    CHECK(back.points[1].tick == app::Tick::blank);
    CHECK(back.criteria[0].tick == app::Tick::blank);
}

TEST_CASE("Undo is a new edit and shows the question it concerns") {
    LiveRoom room;
    auto live = room.open();
    room.press(live, "S");
    live.next();
    CHECK_FALSE(live.undo());
    CHECK(live.state().question == 0);
    CHECK(live.state().points[0].tick == app::Tick::blank);
    CHECK(live.state().questions[0].progress == app::Progress::untouched);
    CHECK(room.log() == "C01 point:Q1-p1:  -> seen\n"
                        "C01 asked:Q1:  -> asked\n"
                        "C01 asked:Q1: asked -> \n"
                        "C01 point:Q1-p1: seen -> \n");
    CHECK_FALSE(live.redo());
    CHECK(live.state().points[0].tick == app::Tick::seen);
    CHECK_FALSE(live.state().canRedo);
}

TEST_CASE("STAR boxes have keys of their own and offer a probe while empty") {
    LiveRoom room;
    auto live = room.open();
    live.goTo(2);
    room.press(live, "QQW");
    const auto state = live.state();
    REQUIRE(state.star.size() == 4);
    CHECK(state.star[0].tick == app::Tick::notSeen);
    CHECK(state.star[1].tick == app::Tick::seen);
    CHECK(state.star[2].probe == "ask A");
}

TEST_CASE("A question is set aside by a key and comes back when something is marked") {
    LiveRoom room;
    auto live = room.open();
    const auto setAside = app::intentOf(live.state(), {"F6"});
    REQUIRE(setAside.has_value());
    CHECK_FALSE(live.perform(*setAside));
    CHECK(live.state().questions[0].progress == app::Progress::notAsked);
    CHECK_FALSE(live.perform(*setAside));
    CHECK(live.state().questions[0].progress == app::Progress::notApplicable);
    room.press(live, "3");
    CHECK(live.state().questions[0].progress == app::Progress::begun);
}

TEST_CASE("A value the plan does not allow is refused and nothing is stored") {
    LiveRoom room;
    auto live = room.open();
    const auto refusal = live.mark({session::ItemKind::rating, "Q1", "a"}, "6");
    REQUIRE(refusal.has_value());
    CHECK(refusal->code == "bad-value");
    CHECK(room.log().empty());
    CHECK(room.saved == 0);
}

TEST_CASE("Nothing of another interviewer's scorecard is shown or taken over") {
    LiveRoom room;
    auto ann = room.open();
    room.press(ann, "S4");
    room.desk.setInterviewer("Bo");
    CHECK(dump(room.open().state()).find("seen") == std::string::npos);
    CHECK(room.open().state().questions[0].progress == app::Progress::untouched);
}

TEST_CASE("A scorecard stays with the plan it was begun under and says so") {
    LiveRoom room;
    auto begun = room.open();
    room.press(begun, "4");
    auto next = room.store.position(room.position)->frozen.value();
    next.plan.questions.erase(next.plan.questions.begin());
    room.store.freeze(room.position, plan::freeze(next.plan, next.rubric));
    const auto old = room.open().state(), fresh = room.open(1).state();
    CHECK(old.questions.size() == begun.state().questions.size());
    CHECK(old.olderPlan == 1);
    CHECK(fresh.questions.size() == old.questions.size() - 1);
    CHECK(fresh.olderPlan == 0);
}

TEST_CASE("A competency rated once over the whole interview shows at every question") {
    LiveRoom room(plan::RateBy::competency);
    auto live = room.open();
    live.goTo(2);
    const auto state = live.state();
    REQUIRE(state.ratings.size() == 3);
    CHECK(state.row == 2);
    CHECK(state.ratings[2].here);
    CHECK_FALSE(state.ratings[0].here);
    room.press(live, "4");
    CHECK(room.log() == "C01 rating:c:  -> 4\n");
    live.goTo(0);
    CHECK(live.state().ratings[2].value == "4");
}

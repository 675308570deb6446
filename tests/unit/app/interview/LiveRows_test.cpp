// SPDX-License-Identifier: MIT
// One digit too many: where the pointer goes, what it refuses, how a rating is changed on purpose.
#include "unit/app/LiveRoom.h"
#include "unit/app/interview/LiveDump.h"

#include "support/Catch.h"

using support::dump;
using support::LiveRoom;

namespace {

std::string pointer(const app::LiveSession& live) {
    const auto state = live.state();
    return state.parked ? "parked" : session::write(state.ratings[state.row].item);
}

void up(app::LiveSession& live) {
    CHECK_FALSE(live.perform({app::Action::rowUp, {}, {}}));
}

void down(app::LiveSession& live) {
    CHECK_FALSE(live.perform({app::Action::rowDown, {}, {}}));
}

} // namespace

TEST_CASE("A digit after the last rating is refused and says where it went") {
    LiveRoom room;
    auto live = room.open();
    CHECK(room.press(live, "42").empty());
    CHECK(live.state().parkedText == "✔ Rated. ↑ goes back to change a rating.");
    const auto before = room.log();
    CHECK(room.press(live, "5") == "row-needed");
    CHECK(room.press(live, "N") == "row-needed");
    CHECK(room.press(live, "A") == "row-needed");
    CHECK(live.state().parkedText == "Not taken: no row is chosen. ↑ goes back to one.");
    CHECK(room.log() == before);
    CHECK(room.press(live, "S").empty());
    CHECK(live.state().parkedText == "✔ Rated. ↑ goes back to change a rating.");
}

TEST_CASE("A question whose rows are rated opens parked and a digit there overwrites nothing") {
    LiveRoom room;
    auto live = room.open();
    room.press(live, "42");
    live.goTo(1);
    live.goTo(0);
    CHECK(pointer(live) == "parked");
    CHECK(room.press(live, "1") == "row-needed");
    CHECK(dump(live.state()).find("rating:Q1:a: 4\n  rating:Q1:b: 2\n") != std::string::npos);
    live.goTo(1);
    room.press(live, "3");
    auto again = room.open();
    CHECK(again.state().question == 2);
    again.goTo(1);
    CHECK(pointer(again) == "parked");
}

TEST_CASE("A rating is changed after going back to it, and the next digit changes no other") {
    LiveRoom room;
    auto live = room.open();
    room.press(live, "42");
    up(live);
    CHECK(pointer(live) == "rating:Q1:b");
    up(live);
    CHECK(room.press(live, "5").empty());
    CHECK(pointer(live) == "parked");
    CHECK(room.press(live, "5") == "row-needed");
    CHECK(live.state().ratings[0].value == "5");
    CHECK(live.state().ratings[1].value == "2");
    live.chooseRow(1);
    CHECK(room.press(live, "3").empty());
    CHECK(live.state().ratings[1].value == "3");
}

TEST_CASE("A row left blank above is said where the pointer parks") {
    LiveRoom room;
    auto live = room.open();
    down(live);
    room.press(live, "3");
    CHECK(live.state().parkedText == "End of the rows; one is still open. ↑ goes back.");
    down(live);
    CHECK(pointer(live) == "parked");
    live.goTo(1);
    live.goTo(0);
    CHECK(pointer(live) == "rating:Q1:a");
    room.press(live, "2");
    CHECK(pointer(live) == "parked");
}

TEST_CASE("Undoing a rating puts the pointer back on its row") {
    LiveRoom room;
    auto live = room.open();
    room.press(live, "42");
    CHECK_FALSE(live.undo());
    CHECK(pointer(live) == "rating:Q1:b");
    CHECK(room.press(live, "5").empty());
    CHECK(live.state().ratings[1].value == "5");
}

TEST_CASE("A competency other questions show is rated here only when its row is chosen") {
    LiveRoom room(plan::RateBy::competency);
    auto live = room.open();
    live.goTo(1);
    CHECK(pointer(live) == "rating:a");
    room.press(live, "4");
    CHECK(pointer(live) == "parked");
    CHECK(room.press(live, "4") == "row-needed");
    up(live);
    up(live);
    CHECK(room.press(live, "32").empty());
    CHECK(room.log() == "C01 rating:a:  -> 4\n"
                        "C01 rating:b:  -> 3\n"
                        "C01 rating:c:  -> 2\n");
}

TEST_CASE("A rating that came from elsewhere is not overwritten by the next digit") {
    LiveRoom room;
    auto live = room.open();
    auto other = room.open();
    room.press(other, "1");
    live.reload();
    CHECK(pointer(live) == "rating:Q1:b");
    room.press(live, "5");
    CHECK(live.state().ratings[0].value == "1");
}

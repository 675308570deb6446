// SPDX-License-Identifier: MIT
// Notes, clock and submission of a live scorecard.
#include "unit/app/LiveRoom.h"

#include "support/Catch.h"

using support::LiveRoom;
using namespace std::chrono_literals;

TEST_CASE("Notes typed in a row are one undo step") {
    LiveRoom room;
    auto live = room.open();
    room.press(live, "S");
    CHECK_FALSE(live.writeNote("Named"));
    CHECK_FALSE(live.writeNote("Named three parties"));
    CHECK_FALSE(live.undo());
    CHECK(live.state().note.empty());
    CHECK(live.state().points[0].tick == app::Tick::seen);
    CHECK_FALSE(live.redo());
    CHECK(live.state().note == "Named three parties");
}

TEST_CASE("A note that is too long is refused in words") {
    LiveRoom room;
    auto live = room.open();
    const auto refusal = live.writeNote(std::string(30'000, 'x'));
    REQUIRE(refusal.has_value());
    CHECK(refusal->code == "long-note");
}

TEST_CASE("The minutes of a question are stored when it is left and go on when it comes back") {
    LiveRoom room;
    auto live = room.open();
    live.arrive();
    room.press(live, "S");
    room.clock.moment += 90s;
    CHECK(live.state().seconds == 90);
    live.next();
    CHECK(live.state().seconds == 0);
    CHECK(room.log().ends_with("C01 minutes:Q1:  -> 1.50\n"));
    room.clock.moment += 30s;
    live.previous();
    CHECK(live.state().seconds == 90);
    room.clock.moment += 60s;
    live.leave();
    CHECK(room.log().ends_with("C01 minutes:Q1: 1.50 -> 2.50\n"));
}

TEST_CASE("A question that was only looked at stores no minutes but keeps them for later") {
    LiveRoom room;
    auto live = room.open();
    live.arrive();
    room.clock.moment += 60s;
    live.next();
    CHECK(room.log().empty());
    live.previous();
    CHECK(live.state().seconds == 60);
}

TEST_CASE("The clock can be paused and time away does not count") {
    LiveRoom room;
    auto live = room.open();
    live.arrive();
    room.clock.moment += 10s;
    CHECK_FALSE(live.perform({app::Action::pause, {}, {}}));
    room.clock.moment += 50s;
    CHECK(live.state().seconds == 10);
    CHECK(live.state().paused);
    CHECK_FALSE(live.perform({app::Action::pause, {}, {}}));
    live.leave();
    room.clock.moment += 500s;
    live.arrive();
    room.clock.moment += 5s;
    CHECK(live.state().seconds == 15);
}

TEST_CASE("The card says what it lacks until nothing is missing") {
    LiveRoom room;
    auto live = room.open();
    room.press(live, "34");
    const auto missing = live.state().missing;
    CHECK(missing ==
          std::vector<std::string>{"Q2: not marked yet", "Q3: not marked yet", "No recommendation yet"});
    live.next();
    CHECK_FALSE(live.perform({app::Action::setAside, {}, {}}));
    live.next();
    room.press(live, "S");
    CHECK(live.state().missing == std::vector<std::string>{"Q3: comp c not rated", "No recommendation yet"});
    room.press(live, "5");
    CHECK_FALSE(live.mark({session::ItemKind::recommend, {}, {}}, "yes"));
    CHECK(live.state().missing.empty());
}

TEST_CASE("After submission a change needs a reason and is a debrief entry") {
    LiveRoom room;
    auto live = room.open();
    room.press(live, "4");
    live.submit();
    CHECK(live.state().submitted);
    CHECK_FALSE(live.state().canUndo);
    CHECK(room.press(live, "2") == "locked");
    CHECK_FALSE(live.reopen("talked about the case"));
    live.chooseRow(0);
    CHECK(room.press(live, "2").empty());
    CHECK(room.log().ends_with("C01 rating:Q1:a: 4 -> 2 because talked about the case\n"));
    const auto card = room.store.scorecard(room.position, "C01", "Ann");
    REQUIRE(card.has_value());
    CHECK(session::independentValueOf(*card, {session::ItemKind::rating, "Q1", "a"}) == "4");
    live.next();
    CHECK(live.state().reason == "talked about the case");
    live.leave();
    live.arrive();
    CHECK(live.state().reason.empty());
    CHECK(room.press(live, "2") == "locked");
}

TEST_CASE("A scorecard opens again at the first question that is not finished") {
    LiveRoom room;
    auto live = room.open();
    room.press(live, "34");
    CHECK(room.open().state().question == 1);
    CHECK(room.open(1).state().question == 0);
}

TEST_CASE("Letters mean nothing where no row has them") {
    LiveRoom room;
    auto live = room.open();
    CHECK_FALSE(app::intentOf(live.state(), {"K"}).has_value());
    CHECK_FALSE(app::intentOf(live.state(), {"Q"}).has_value());
    CHECK(app::intentOf(live.state(), {"0"})->value == "NE");
    for (const auto keys : {app::pointKeys, app::criterionKeys, app::starKeys})
        CHECK(keys.find_first_of("ANRM") == std::string_view::npos);
}

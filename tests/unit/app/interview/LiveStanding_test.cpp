// SPDX-License-Identifier: MIT
// Who takes part, what is discarded, and what is locked: what may still be marked and what the screen says.
#include "unit/app/LiveRoom.h"

#include "support/Catch.h"

using app::Standing;
using session::Meaning;
using support::LiveRoom;

namespace {

/// Ann is not on the panel of the plan.
struct Outside : LiveRoom {
    Outside() {
        auto frozen = *store.position(position)->frozen;
        frozen.plan.panel = {"Bo"};
        store.freeze(position, plan::freeze(frozen.plan, frozen.rubric));
    }
};

std::string saidBy(const app::LiveSession& live) {
    return live.state().standing.text;
}

} // namespace

TEST_CASE(
    "A name outside the panel is asked for once, and the answer goes with the first mark of each card") {
    Outside room;
    auto kim = room.open();
    CHECK(kim.asksRole());
    CHECK(saidBy(kim) == "You are not on this plan's panel: until you join it, what is marked here is in no "
                         "number.");
    CHECK_FALSE(kim.takeRole(Meaning::observes));
    CHECK_FALSE(kim.asksRole());
    CHECK(saidBy(kim) == "You observe: what is marked here is kept and is in no number.");
    auto lee = room.open(1);
    CHECK_FALSE(lee.asksRole());
    CHECK(saidBy(lee) == "You observe: what is marked here is kept and is in no number.");
    CHECK_FALSE(room.store.scorecard(room.position, "C02", "Ann"));
    room.press(lee, "4");
    CHECK(room.log() == "C01 role::  -> observer\n"
                        "C02 rating:Q1:a:  -> 4\nC02 asked:Q1:  -> asked\nC02 role::  -> observer\n");
    CHECK_FALSE(lee.undo());
    CHECK(room.store.scorecard(room.position, "C02", "Ann")->marks.empty());
    room.press(lee, "4");
    CHECK_FALSE(lee.takeRole(Meaning::sitsOnPanel));
    CHECK(saidBy(lee).empty());
}

TEST_CASE("Nobody of the panel is asked, nor anybody where the plan names none") {
    LiveRoom anybody;
    CHECK_FALSE(anybody.open().asksRole());
    CHECK(saidBy(anybody.open()).empty());
    Outside room;
    room.desk.setInterviewer(" BO");
    CHECK_FALSE(room.open().asksRole());
}

TEST_CASE("Being recused holds for one candidate, keeps its reason and can be taken back") {
    LiveRoom room;
    auto kim = room.open();
    room.press(kim, "4");
    CHECK_FALSE(kim.takeRole(Meaning::recused, "a cousin"));
    CHECK(kim.state().standing.kind == Standing::Kind::recused);
    CHECK(room.log().ends_with("C01 role::  -> recused because a cousin\n"));
    CHECK(room.open(1).state().standing.kind == Standing::Kind::usual);
    CHECK_FALSE(kim.takeRole(Meaning::none));
    CHECK(saidBy(kim).empty());
}

TEST_CASE("A discarded scorecard says why and comes back with its marks") {
    LiveRoom room;
    auto live = room.open();
    CHECK_FALSE(live.isBegun());
    room.press(live, "4");
    CHECK(live.isBegun());
    CHECK(live.discard(" \u200B")->code == "reason-needed");
    CHECK(live.takeRole(Meaning::recused)->code == "reason-needed");
    CHECK_FALSE(live.discard("two stray keys."));
    CHECK(saidBy(live) == "Discarded: two stray keys. It is kept in the log and is in no number.");
    CHECK_FALSE(live.bringBack({}));
    CHECK(saidBy(live).empty());
    CHECK(live.state().ratings[0].value == "4");
}

TEST_CASE("A locked scorecard is marked by no key, click, text or undo until it is reopened") {
    LiveRoom room;
    auto live = room.open();
    room.press(live, "4");
    live.submit();
    CHECK(saidBy(live) == "Submitted and locked.");
    CHECK(room.press(live, "S") == "locked");
    CHECK(live.mark(*session::readItem("rating:Q1:a"), "2")->code == "locked");
    CHECK(live.writeNote("more", "")->code == "locked");
    CHECK(live.takeRole(Meaning::observes)->code == "locked");
    CHECK_FALSE(live.hear("w", app::TypingGuard::Means::something));
    CHECK(reading::sentence(*live.writeNote("more", ""), words::Words(words::Language::english)) ==
          "Submitted and locked. Choose Reopen… to change it.");
    CHECK(live.reopen(" \u200B")->code == "reason-needed");
    CHECK_FALSE(live.reopen("new evidence"));
    CHECK(saidBy(live) == "Reopened: new evidence. Both values are kept; it locks again when you leave.");
    CHECK_FALSE(live.writeNote("more", ""));
    CHECK(room.log().ends_with("because new evidence\n"));
    live.leave();
    CHECK(saidBy(live) == "Submitted and locked.");
    CHECK(live.undo()->code == "locked");
}

TEST_CASE("What is marked after the interview needs no reopening, and discarding gives its own reason") {
    LiveRoom room;
    auto live = room.open();
    room.press(live, "4");
    live.submit();
    CHECK_FALSE(live.mark(*session::readItem("lesson:Q1"), "worked"));
    CHECK_FALSE(live.discard("wrong candidate"));
    CHECK(room.log().ends_with("C01 discarded::  -> wrong candidate because wrong candidate\n"));
    CHECK(live.bringBack({})->code == "locked");
    CHECK_FALSE(live.bringBack("it was the right one"));
    CHECK(saidBy(live) == "Submitted and locked.");
}

TEST_CASE("A note typed where keys score keeps the answer of an observer") {
    Outside room;
    auto live = room.open();
    CHECK_FALSE(live.takeRole(Meaning::observes));
    auto lee = room.open(1);
    for (const char letter : std::string("sds df")) {
        room.clock.moment += std::chrono::milliseconds(80);
        if (!lee.hear(std::string(1, letter), app::TypingGuard::Means::something))
            room.press(lee, "S");
    }
    CHECK_FALSE(lee.takeTypedAsNote());
    const auto card = room.store.scorecard(room.position, "C02", "Ann");
    REQUIRE(card);
    CHECK(session::meaningOf(*card, {session::ItemKind::role, {}, {}}) == Meaning::observes);
}

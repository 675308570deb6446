// SPDX-License-Identifier: MIT
// What somebody else wrote meanwhile is not overwritten, said, and shown; one's own work never is a conflict.
#include "app/decide/DecidePresenter.h"
#include "app/prepare/PlanPresenter.h"
#include "support/Catch.h"
#include "support/SmallPosition.h"
#include "support/TroubleCode.h"
#include "unit/app/LiveRoom.h"

using session::Verdict;
using support::LiveRoom;

namespace {

/// As another program writes on Ann's scorecard of Kim.
void writeElsewhere(LiveRoom& room, const std::string& item, const std::string& value) {
    room.store.record({support::edit("C01", "Ann", item, value)});
}

std::string code(const app::LiveSession::Refusal& refusal) {
    return refusal ? refusal->code : "";
}

} // namespace

TEST_CASE("A key made from a mark that is another by now changes nothing and shows that one") {
    LiveRoom room;
    auto live = room.open();
    room.press(live, "3");
    writeElsewhere(room, "rating:Q1:a", "5");
    live.chooseRow(0);
    CHECK(room.press(live, "4") == "mark-changed");
    CHECK(room.log().find("-> 4") == std::string::npos);
    CHECK(live.state().ratings[0].value == "5");
    live.chooseRow(0);
    CHECK(room.press(live, "4").empty());
    CHECK(room.log().ends_with("C01 rating:Q1:a: 5 -> 4\n"));
}

TEST_CASE("What cannot be taken back any more because it is another by now is not taken back") {
    LiveRoom room;
    auto live = room.open();
    room.press(live, "3");
    writeElsewhere(room, "rating:Q1:a", "5");
    CHECK(code(live.undo()) == "mark-changed");
    CHECK(live.state().ratings[0].value == "5");
}

TEST_CASE("One's own keys, undo and redo never are a conflict") {
    LiveRoom room;
    auto live = room.open();
    for (int round = 0; round < 5; ++round) {
        for (const char key : std::string("SSDfS34"))
            CHECK(room.press(live, std::string(1, key)) != "mark-changed");
        CHECK(code(live.writeNote("note " + std::to_string(round))).empty());
        CHECK(code(live.undo()).empty());
        CHECK(code(live.undo()).empty());
        CHECK(code(live.redo()).empty());
        room.clock.moment += std::chrono::seconds(20);
        live.next();
        live.previous();
        live.chooseRow(0);
    }
}

TEST_CASE("A note typed over another text than there is by now is not taken, and the next time it is") {
    LiveRoom room;
    auto live = room.open();
    writeElsewhere(room, "note:Q1", "theirs");
    live.reload();
    CHECK(code(live.writeNote("mine", "")) == "mark-changed");
    CHECK(live.state().note == "theirs");
    CHECK(code(live.writeNote("theirs", "")).empty());
    CHECK(code(live.writeNote("mine", "theirs")).empty());
    CHECK(live.state().note == "mine");
}

TEST_CASE("Marks that waited are their author's newest word, and both stay in the log") {
    LiveRoom room;
    auto live = room.open();
    room.store.breakDown(reading::Finding{reading::Severity::error, "io-trouble", "broken", {}, {}});
    CHECK(room.press(live, "3").empty());
    room.store.breakDown(std::nullopt);
    writeElsewhere(room, "rating:Q1:a", "5");
    CHECK(room.desk.outbox().tryAgain());
    CHECK(room.log().ends_with("C01 rating:Q1:a: 5 -> 3\nC01 asked:Q1:  -> asked\n"));
}

TEST_CASE("A plan changed elsewhere is not overwritten but shown") {
    support::MemoryStore store;
    const support::HandClock clock;
    app::Desk desk(store, clock, words::Language::english);
    desk.openPosition(store.addPosition(support::smallPlan(), support::smallRubric()));
    app::PlanPresenter plan(desk);
    plan.open();
    plan.setInterviewMinutes(50);
    plan.setInterviewMinutes(55);
    plan.undo();
    const auto read = store.position("P1").value();
    auto other = read.draft;
    other.minutes = 90;
    store.saveDraft("P1", other, read.rubric, read.revision);
    CHECK(support::conflictCode([&] { plan.setInterviewMinutes(60); }) == "draft-changed");
    CHECK(store.position("P1")->draft.minutes == 90);
    CHECK(plan.plan().minutes == 90);
    CHECK_FALSE(plan.canUndo());
    plan.setInterviewMinutes(60);
    CHECK(store.position("P1")->draft.minutes == 60);
}

TEST_CASE("A decision or a date that somebody else changed is not undone over") {
    support::MemoryStore store;
    const support::HandClock clock;
    app::Desk desk(store, clock, words::Language::english);
    desk.openPosition(support::addSmallPosition(store, 2));
    desk.setInterviewer("Ann");
    for (const auto* seen : {"C01", "C02"}) {
        store.record({support::edit(seen, "Ann", "rating:a", "3")});
        store.submit("P1", seen, "Ann");
    }
    app::DecidePresenter decide(desk);
    decide.open();
    REQUIRE_FALSE(decide.decide({"C01", Verdict::hold, "wait", "", "", "", {}, {}}).has_value());
    store.decide("P1", {"C01", Verdict::reject, "no", "", "HR", "", {}, {}});
    CHECK(support::conflictCode([&] { decide.undo(); }) == "decided-meanwhile");
    CHECK(store.decisions("P1").front().verdict == Verdict::reject);
    CHECK(decide.find("C01")->decision->reason == "no");

    auto notice = decide.find("C02")->notice;
    store.keepNotice("P1", {"C02", "2026-11-30", "", "HR", ""});
    notice.promised = "2026-12-24";
    CHECK(support::conflictCode([&] { decide.keepNotice(notice); }) == "notice-changed");
    CHECK(decide.find("C02")->notice.promised == "2026-11-30");
    decide.keepNotice(notice);
    CHECK(store.notices("P1").front().promised == "2026-12-24");

    const auto read = notice;
    notice.promised = "2027-01-05";
    store.keepNotice("P1", {"C02", "2026-11-30", "", "HR", ""});
    decide.open(); // the row shows theirs, what was typed was typed over what was read before
    CHECK(support::conflictCode([&] { decide.keepNotice(notice, read); }) == "notice-changed");
    CHECK(store.notices("P1").front().promised == "2026-11-30");
}

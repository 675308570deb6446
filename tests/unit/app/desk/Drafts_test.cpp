// SPDX-License-Identifier: MIT
// Typed text from the first letter until the store has it.
#include "support/Catch.h"
#include "unit/app/LiveRoom.h"

#include "app/desk/Unsaved.h"

using namespace support;

namespace {

const session::DraftPlace note{"P1", "C01", "Ann", "note:Q1"};
const reading::Finding full{reading::Severity::error, "disk-full", "The disk is full.", {}, {}};

} // namespace

TEST_CASE("Typing is in memory at once, on disk when kept, and gone when it is stored") {
    LiveRoom room;
    auto& drafts = room.desk.drafts();
    drafts.type(note, "c");
    CHECK(drafts.find(note)->text == "c");
    CHECK(room.store.drafts("P1").empty());
    CHECK(drafts.keep());
    CHECK(room.store.drafts("P1").front().text == "c");
    drafts.type(note, "calm");
    drafts.drop(note);
    CHECK(drafts.find(note) == nullptr);
    CHECK(room.store.drafts("P1").empty());
    CHECK(room.log().empty());
}

TEST_CASE("A text that was stored before it was kept never touches the disk as a draft") {
    LiveRoom room;
    auto& drafts = room.desk.drafts();
    const auto before = room.store.revision();
    drafts.type(note, "calm");
    drafts.drop(note);
    CHECK(room.store.revision() == before);
}

TEST_CASE("What an earlier sitting left is found again") {
    LiveRoom room;
    room.desk.drafts().type(note, "half a sent");
    CHECK(room.desk.drafts().keep());
    app::Desk next{room.store, room.clock, words::Language::english};
    REQUIRE(next.drafts().find(note) != nullptr);
    CHECK(next.drafts().find(note)->text == "half a sent");
    CHECK(next.drafts().atRisk().empty());
}

TEST_CASE("A draft the disk has no room for stays in memory and is named") {
    LiveRoom room;
    auto& drafts = room.desk.drafts();
    room.store.breakDown(full);
    drafts.type(note, "calm");
    CHECK_FALSE(drafts.keep());
    CHECK(drafts.find(note)->text == "calm");
    CHECK(app::unsavedLines(room.desk) == std::vector<std::string>{"Kim: the note on Q1"});
    room.store.breakDown(std::nullopt);
    CHECK(drafts.keep());
    CHECK(app::unsavedLines(room.desk).empty());
}

TEST_CASE("A refused text is kept on disk and named with the reason") {
    LiveRoom room;
    auto& drafts = room.desk.drafts();
    drafts.type(note, "long");
    drafts.refuse(note, "It is too long.");
    drafts.type({"P1", "C02", "Ann", "decision:reason"}, "best");
    drafts.refuse({"P1", "C02", "Ann", "decision:reason"}, "No verdict yet.");
    CHECK(drafts.keep());
    CHECK(app::unsavedLines(room.desk) ==
          std::vector<std::string>{"Kim: the note on Q1 (It is too long.)",
                                   "Lee: the reason of the decision (No verdict yet.)"});
    CHECK(app::unsavedCount(room.desk) == "2 texts");
}

TEST_CASE("A text kept around the scorecard is named by what it is about") {
    LiveRoom room;
    auto& drafts = room.desk.drafts();
    drafts.type({"P1", "C01", "Ann", "contact_at:2"}, "tomorrow");
    drafts.refuse({"P1", "C01", "Ann", "contact_at:2"}, "That is no date.");
    drafts.type({"P1", "C01", "Ann", "claim:1:number"}, "500");
    drafts.refuse({"P1", "C01", "Ann", "claim:1:number"}, "The disk is full.");
    CHECK(app::unsavedLines(room.desk) ==
          std::vector<std::string>{"Kim: Résumé claim 1: number (The disk is full.)",
                                   "Kim: Contact 2: received (That is no date.)"});
}

TEST_CASE("A text that cannot be taken from the disk yet is taken later") {
    LiveRoom room;
    auto& drafts = room.desk.drafts();
    drafts.type(note, "calm");
    CHECK(drafts.keep());
    room.store.breakDown(full);
    drafts.drop(note);
    CHECK(drafts.find(note) == nullptr);
    room.store.breakDown(std::nullopt);
    CHECK(drafts.keep());
    CHECK(room.store.drafts("P1").empty());
}

TEST_CASE("What is typed of a plan stays in memory, keeps nothing else from the disk, and is named") {
    LiveRoom room;
    auto& drafts = room.desk.drafts();
    drafts.type({"P1", "", "Ann", "plan:minutes"}, "7500");
    drafts.type(note, "calm");
    CHECK(drafts.keep());
    REQUIRE(room.store.drafts("P1").size() == 1);
    CHECK(room.store.drafts("P1").front().place == note);
    CHECK(app::unsavedLines(room.desk) ==
          std::vector<std::string>{room.store.position("P1")->title + ": an entry of the plan"});
    drafts.drop({"P1", "", "Ann", "plan:minutes"});
    CHECK(app::unsavedLines(room.desk).empty());
}

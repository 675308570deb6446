// SPDX-License-Identifier: MIT
// Marks made while the file cannot be written: kept in order, shown as not saved, written when it can be.
#include "support/Catch.h"
#include "unit/app/LiveRoom.h"
#include "unit/app/interview/LiveDump.h"

#include "app/desk/Unsaved.h"
#include "app/ports/SystemError.h"

using namespace support;

namespace {

const reading::Finding full{reading::Severity::error, "disk-full", "The disk is full.", {}, {}};

std::string lines(const app::Desk& desk) {
    std::string all;
    for (const auto& line : app::unsavedLines(desk))
        all += line + "\n";
    return all;
}

} // namespace

TEST_CASE("Wherever the disk fails, every mark is shown and in the end written in its order") {
    const std::string keys = "SSd4Z23M";
    LiveRoom sound;
    auto undisturbed = sound.open();
    sound.press(undisturbed, keys);
    for (std::size_t at = 0; at < keys.size(); ++at) {
        INFO("the disk fails before key " << at);
        LiveRoom room;
        auto live = room.open();
        room.press(live, keys.substr(0, at));
        const auto before = room.log();
        const int saved = room.saved;
        room.store.breakDown(full);
        CHECK(room.press(live, keys.substr(at)).empty());
        CHECK(dump(live.state()) == dump(undisturbed.state()));
        CHECK(room.log() == before);
        CHECK(room.saved == saved);
        CHECK_FALSE(app::unsavedCount(room.desk).empty());
        room.store.breakDown(std::nullopt);
        CHECK(room.desk.outbox().tryAgain());
        CHECK(room.log() == sound.log());
        CHECK(app::unsavedCount(room.desk).empty());
        const auto question = undisturbed.state().question;
        auto opened = room.open();
        opened.goTo(question);
        CHECK(opened.state().ratings.size() == undisturbed.state().ratings.size());
        CHECK(room.store.scorecards("P1").size() == 1);
    }
}

TEST_CASE("The rows that wait are marked, the saved ones are not") {
    LiveRoom room;
    auto live = room.open();
    room.press(live, "S");
    room.store.breakDown(full);
    room.press(live, "D4");
    const auto state = live.state();
    CHECK(state.points[0].saving == app::Saving::saved);
    CHECK(state.points[1].saving == app::Saving::waiting);
    CHECK(state.ratings[0].saving == app::Saving::waiting);
    CHECK(state.questions[0].saving == app::Saving::waiting);
    CHECK(state.questions[1].saving == app::Saving::saved);
    room.store.breakDown(std::nullopt);
    room.press(live, "Z");
    CHECK(live.state().points[1].saving == app::Saving::saved);
    CHECK(live.state().ratings[0].saving == app::Saving::saved);
}

TEST_CASE("The next mark writes what waits before itself") {
    LiveRoom room;
    auto live = room.open();
    room.store.stand(app::FileState::gone);
    room.press(live, "S");
    CHECK(room.log().empty());
    room.store.stand(app::FileState::there);
    room.press(live, "D");
    CHECK(room.log() == "C01 point:Q1-p1:  -> seen\nC01 asked:Q1:  -> asked\nC01 point:Q1-p2:  -> seen\n");
    CHECK(room.saved == 1);
}

TEST_CASE("What waits can be undone and the log tells both") {
    LiveRoom room;
    auto live = room.open();
    room.press(live, "S");
    room.store.breakDown(full);
    room.press(live, "4");
    CHECK(live.state().canUndo);
    CHECK_FALSE(live.undo());
    CHECK(live.state().ratings[0].value.empty());
    CHECK_FALSE(live.undo());
    CHECK(live.state().points[0].tick == app::Tick::blank);
    room.store.breakDown(std::nullopt);
    CHECK(room.desk.outbox().tryAgain());
    CHECK(room.open().state().points[0].tick == app::Tick::blank);
    CHECK(room.open().state().ratings[0].value.empty());
    CHECK(room.log().find("rating:Q1:a:  -> 4\nC01 rating:Q1:a: 4 -> ") != std::string::npos);
}

TEST_CASE("Marks that wait are there when another candidate was opened meanwhile") {
    LiveRoom room;
    auto kim = room.open(0);
    room.store.breakDown(full);
    room.press(kim, "S");
    (void)kim.writeNote("calm");
    auto lee = room.open(1);
    room.press(lee, "D3");
    auto again = room.open(0);
    CHECK(again.state().points[0].tick == app::Tick::seen);
    CHECK(again.state().points[0].saving == app::Saving::waiting);
    CHECK(again.state().note == "calm");
    CHECK(again.state().noteSaving == app::Saving::waiting);
    CHECK(app::unsavedCount(room.desk) == "3 marks, 1 text");
    CHECK(lines(room.desk) == "Kim: 1 mark\nLee: 2 marks\nKim: the note on Q1\n");
}

TEST_CASE("A scorecard is not submitted while marks wait") {
    LiveRoom room;
    auto live = room.open();
    room.store.breakDown(full);
    room.press(live, "S");
    const auto refusal = live.submit();
    REQUIRE(refusal.has_value());
    CHECK(refusal->message ==
          "Marks of this scorecard are not saved yet; it can be submitted when they are.");
    CHECK_FALSE(live.state().submitted);
    room.store.breakDown(std::nullopt);
    const int settled = room.store.settled();
    CHECK_FALSE(live.submit());
    CHECK(live.state().submitted);
    CHECK(room.store.settled() == settled + 1);
    CHECK(live.state().points[0].tick == app::Tick::seen);
}

TEST_CASE("What no file would take is refused and does not stand in the way of the rest") {
    LiveRoom room;
    auto live = room.open();
    room.store.breakDown(reading::Finding{reading::Severity::error, "refused", "refused", {}, {}});
    CHECK_THROWS_AS(room.press(live, "S"), app::SystemError);
    CHECK(room.desk.outbox().empty());
    CHECK(live.state().points[0].tick == app::Tick::blank);
    CHECK_FALSE(live.state().canUndo);
}

TEST_CASE("What is wrong with the file is one sentence that says what to do") {
    LiveRoom room;
    auto live = room.open();
    CHECK(app::savingTrouble(room.desk).empty());
    room.store.stand(app::FileState::gone);
    CHECK(app::savingTrouble(room.desk) ==
          "memory.evenhand is not there any more (deleted, moved or renamed): what you mark stays on this "
          "screen and is not saved; put the file back or choose Save elsewhere…");
    room.store.stand(app::FileState::replaced);
    CHECK(app::savingTrouble(room.desk).find("is another file now, put there by another program") !=
          std::string::npos);
    room.store.stand(app::FileState::there);
    room.store.breakDown(full);
    room.press(live, "S");
    CHECK(app::savingTrouble(room.desk) ==
          "The disk is full. What you mark stays on this screen and is saved when that is mended, or choose "
          "Save elsewhere…");
    room.desk.speak(words::Language::chinese);
    CHECK(lines(room.desk) == "Kim：1 条记录\n");
}

TEST_CASE("Saved elsewhere, what waited is in the new file") {
    LiveRoom room;
    auto live = room.open();
    room.store.stand(app::FileState::replaced);
    room.press(live, "S4");
    room.store.saveElsewhere("other.evenhand");
    CHECK(room.desk.outbox().tryAgain());
    CHECK(app::savingTrouble(room.desk).empty());
    CHECK(room.log().find("rating:Q1:a:  -> 4") != std::string::npos);
}

TEST_CASE("A workspace opened to look only shows its marks and takes none") {
    LiveRoom room;
    auto before = room.open();
    room.press(before, "S");
    room.store.lookOnly(reading::Finding{reading::Severity::note, "read-only", "read only", {}, {}});
    auto live = room.open();
    live.arrive();
    room.clock.moment += std::chrono::minutes(5);
    CHECK(live.state().lookOnly);
    CHECK(live.state().points[0].tick == app::Tick::seen);
    CHECK(room.press(live, "D") == "look-only");
    CHECK(live.undo() == std::nullopt);
    live.next();
    live.leave();
    CHECK(room.desk.outbox().empty());
    CHECK(room.log() == "C01 point:Q1-p1:  -> seen\nC01 asked:Q1:  -> asked\n");
}

TEST_CASE("Only the scorecard's own waiting marks show on it") {
    LiveRoom room;
    auto live = room.open();
    room.store.stand(app::FileState::replaced);
    room.press(live, "S4");
    const auto waiting = [&](const char* candidate, const char* interviewer, const std::string& position) {
        session::Scorecard card;
        card.candidate = candidate;
        card.interviewer = interviewer;
        return room.desk.outbox().waitingOn(card, position).size();
    };
    CHECK(waiting("C01", "Ann", room.position) == 3);
    CHECK(waiting("C02", "Ann", room.position) == 0);
    CHECK(waiting("C01", "Bo", room.position) == 0);
    CHECK(waiting("C01", "Ann", "P9") == 0);
}

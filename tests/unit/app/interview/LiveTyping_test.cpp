// SPDX-License-Identifier: MIT
// A note that is typed where keys score is asked about; scoring is not, however fast.
#include "unit/app/LiveRoom.h"

#include "app/interview/TypingGuard.h"
#include "support/Catch.h"

using app::TypingGuard;
using support::LiveRoom;
using namespace std::chrono_literals;

namespace {

using Means = TypingGuard::Means;

/// What is asked about after these keys, so many milliseconds apart; letters of `mean` do something.
std::string asked(const std::string& keys, std::chrono::milliseconds apart, const std::string& mean) {
    TypingGuard guard;
    TypingGuard::Moment now{};
    for (const char key : keys) {
        const auto means = mean.find(key) == std::string::npos ? Means::nothing : Means::something;
        if (guard.hear(std::string(1, key), means, now))
            return guard.text();
        now += apart;
    }
    return {};
}

/// As the window does: what is heard as typing is not performed.
void type(LiveRoom& room, app::LiveSession& live, const std::string& text) {
    for (const char key : text) {
        room.clock.moment += 100ms;
        const std::string name(1, key >= 'a' && key <= 'z' ? static_cast<char>(key - 'a' + 'A') : key);
        const auto intent = app::intentOf(live.state(), {name, app::KeyPress::Shift::up});
        if (!live.hear(std::string(1, key), intent ? Means::something : Means::nothing) && intent)
            (void)live.perform(*intent);
    }
}

} // namespace

TEST_CASE("Words are told from scoring by blanks, letters that come back and letters without a meaning") {
    const std::string all = "abcdefghijklmnopqrstuvwxyz";
    CHECK(asked("sd fz", 100ms, all) == "sd fz");
    CHECK(asked("good idea", 100ms, all) == "good i");
    CHECK(asked("deadend", 100ms, all) == "deade");
    CHECK(asked("xiangfahao", 100ms, "sdfzxc") == "xian");
    CHECK(asked("abcd ", 100ms, all).empty());
}

TEST_CASE("Scoring is never asked about") {
    const std::string all = "abcdefghijklmnopqrstuvwxyz";
    CHECK(asked("sdfghjkluiop", 50ms, all).empty());
    CHECK(asked("sssddfzz", 50ms, all).empty());
    CHECK(asked("sdfzx443", 50ms, all).empty());
    CHECK(asked("sd4 3", 50ms, all).empty());
    CHECK(asked("good idea", 500ms, all).empty());
}

TEST_CASE("A note typed without F4 is asked about, its marks go and it becomes the note as one step") {
    LiveRoom room;
    auto live = room.open();
    room.press(live, "D");
    room.clock.moment += 5s;
    const auto before = room.store.scorecard(room.position, "C01", "Ann")->marks;
    type(room, live, "sends dates");
    CHECK(live.state().typed == "sends dates");
    CHECK(live.state().points[0].tick != app::Tick::blank);
    CHECK(live.takeTypedAsNote() == std::nullopt);
    const auto state = live.state();
    CHECK(state.typed.empty());
    CHECK(state.note == "sends dates");
    CHECK(state.points[0].tick == app::Tick::blank);
    CHECK(state.points[1].tick == app::Tick::seen);
    auto after = room.store.scorecard(room.position, "C01", "Ann")->marks;
    after.erase(*session::readItem("note:Q1"));
    CHECK(after.size() == before.size());
    CHECK(live.undo() == std::nullopt);
    CHECK(live.state().note.empty());
    CHECK(live.state().points[0].tick != app::Tick::blank);
}

TEST_CASE("What is typed after a pause, while it is asked, belongs to the same note") {
    LiveRoom room;
    auto live = room.open();
    type(room, live, "sends dates");
    room.clock.moment += 5s;
    type(room, live, ", late 2");
    CHECK(live.state().typed == "sends dates, late 2");
    CHECK(live.takeTypedAsNote() == std::nullopt);
    CHECK(live.state().note == "sends dates, late 2");
    CHECK(live.state().points[0].tick == app::Tick::blank);
    CHECK(live.state().ratings[0].value.empty());
}

TEST_CASE("While it is asked nothing more is marked, and no leaves what was marked") {
    LiveRoom room;
    auto live = room.open();
    type(room, live, "sd sd sdzx12");
    const auto log = room.log();
    CHECK(log.find("criterion") == std::string::npos);
    CHECK(log.find("rating") == std::string::npos);
    live.closeChoices();
    CHECK(live.state().typed.empty());
    CHECK(room.log() == log);
    room.clock.moment += 1s;
    room.press(live, "Z");
    CHECK(live.state().criteria[0].tick == app::Tick::seen);
}

TEST_CASE("What is typed is added below the note that is there, and at the end to the summary") {
    LiveRoom room;
    auto live = room.open();
    (void)live.writeNote("calm");
    type(room, live, "no dates here");
    CHECK(live.takeTypedAsNote() == std::nullopt);
    CHECK(live.state().note == "calm\nno dates here");
    live.goToEnd();
    room.clock.moment += 1s;
    type(room, live, "well prepared");
    CHECK(live.takeTypedAsNote() == std::nullopt);
    CHECK(live.state().overallNote == "well prepared");
}

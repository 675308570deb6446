// SPDX-License-Identifier: MIT
// One scorecard, two windows: one writes, the other looks on and takes over.
#include "unit/app/LiveRoom.h"

#include "session/Time.h"
#include "support/Catch.h"

#include <set>

using support::LiveRoom;

namespace {

/// What two windows of a machine share, in memory.
class SharedClaims : public app::Claims {
public:
    std::unique_ptr<app::Claim> take(const std::filesystem::path&, const std::string& what) override {
        if (!m_taken.insert(what).second)
            return nullptr;
        return std::make_unique<Taken>(m_taken, what);
    }
    std::optional<app::Holder> holder(const std::filesystem::path&, const std::string& what) const override {
        if (!m_taken.contains(what))
            return std::nullopt;
        return app::Holder{"ann", 1234, "2026-01-01T09:30:00.000Z", ":0"};
    }
    bool call(const std::filesystem::path&, const std::string&, std::chrono::milliseconds) const override {
        return false;
    }

private:
    struct Taken : app::Claim {
        Taken(std::set<std::string>& all, std::string what) : all(all), what(std::move(what)) {}
        ~Taken() override { all.erase(what); }
        Taken(const Taken&) = delete;
        Taken& operator=(const Taken&) = delete;
        bool wasCalled() override { return false; }
        std::set<std::string>& all;
        std::string what;
    };
    std::set<std::string> m_taken;
};

/// A second desk on the room's workspace.
struct Second {
    explicit Second(LiveRoom& room) : room(room), desk(room.store, room.clock, words::Language::english) {
        desk.setInterviewer("Ann");
        desk.openPosition(room.position);
    }
    [[nodiscard]] app::LiveSession open(std::size_t candidate = 0) {
        return {desk, *room.store.position(room.position), room.store.candidates(room.position)[candidate]};
    }
    LiveRoom& room;
    app::Desk desk;
};

const std::string elsewhere = "Ann writes this scorecard in another window since " +
                              session::localTime("2026-01-01T09:30:00.000Z") +
                              " (ann, process 1234). Here it is to look at, until that window leaves it.";

} // namespace

TEST_CASE("A second window shows the scorecard, says who writes it, and writes nothing") {
    SharedClaims claims; // outlives the pens
    LiveRoom room;
    Second second(room);
    room.desk.pens().use(&claims);
    second.desk.pens().use(&claims);
    auto first = room.open();
    first.arrive();
    room.press(first, "S4");
    auto other = second.open();
    other.arrive();
    CHECK(other.state().elsewhere == elsewhere);
    CHECK(other.state().lookOnly);
    CHECK(other.state().points[0].tick == app::Tick::seen);
    const auto before = room.log();
    CHECK(room.press(other, "D") == "card-elsewhere");
    CHECK(room.press(other, "3") == "card-elsewhere");
    CHECK(other.writeNote("a note")->code == "card-elsewhere");
    CHECK(other.submit()->code == "card-elsewhere");
    room.clock.moment += std::chrono::minutes(5);
    other.goTo(2);
    CHECK(room.log() == before);
    CHECK(first.state().elsewhere.empty());
}

TEST_CASE("The second window takes over, with what was written meanwhile, when the first leaves") {
    SharedClaims claims; // outlives the pens
    LiveRoom room;
    Second second(room);
    room.desk.pens().use(&claims);
    second.desk.pens().use(&claims);
    auto first = room.open();
    first.arrive();
    auto other = second.open();
    other.arrive();
    CHECK_FALSE(other.takeOver());
    room.press(first, "4");
    first.leave();
    CHECK(other.takeOver());
    CHECK(other.state().elsewhere.empty());
    CHECK(other.state().ratings[0].value == "4");
    CHECK(other.state().row == 1);
    CHECK(room.press(other, "2").empty());
    CHECK_FALSE(other.takeOver());
    first.arrive();
    CHECK(first.state().elsewhere == elsewhere);
    CHECK(first.state().ratings[1].value == "2");
}

TEST_CASE("Other candidates and other interviewers have pens of their own") {
    SharedClaims claims; // outlives the pens
    LiveRoom room;
    Second second(room);
    room.desk.pens().use(&claims);
    second.desk.pens().use(&claims);
    auto first = room.open();
    first.arrive();
    auto lee = second.open(1);
    lee.arrive();
    CHECK(lee.state().elsewhere.empty());
    second.desk.setInterviewer("Bo");
    auto bo = second.open();
    bo.arrive();
    CHECK(bo.state().elsewhere.empty());
    second.desk.setInterviewer("ANN ");
    auto same = second.open();
    same.arrive();
    CHECK_FALSE(same.state().elsewhere.empty());
}

TEST_CASE("A pen whose marks still wait to be written is not given away") {
    SharedClaims claims; // outlives the pens
    LiveRoom room;
    Second second(room);
    room.desk.pens().use(&claims);
    second.desk.pens().use(&claims);
    auto first = room.open();
    first.arrive();
    room.store.breakDown(reading::Finding{reading::Severity::error, "disk-full", "full", {}, {}});
    room.press(first, "S");
    REQUIRE_FALSE(room.desk.outbox().empty());
    first.leave();
    auto other = second.open();
    other.arrive();
    CHECK_FALSE(other.state().elsewhere.empty());
    room.store.breakDown(std::nullopt);
    CHECK(room.desk.outbox().tryAgain());
    auto lee = room.open(1);
    lee.arrive();
    CHECK(other.takeOver());
    CHECK(other.state().points[0].tick == app::Tick::seen);
}

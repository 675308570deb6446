// SPDX-License-Identifier: MIT
// Deciding: which verdicts leave the computed order, and what is stored.
#include "app/decide/DecidePresenter.h"
#include "app/ports/SystemError.h"
#include "support/Catch.h"
#include "support/MemoryStore.h"
#include "support/SmallPosition.h"
#include "support/StepClock.h"

using session::Verdict;

namespace {

struct Room {
    support::MemoryStore store;
    support::StepClock clock;
    app::Desk desk{store, clock, words::Language::english};
    app::DecidePresenter decide{desk};

    /// C01 scores 4, C02 and C03 score 3, C04 was not seen.
    Room() {
        desk.openPosition(support::addSmallPosition(store, 4));
        for (const auto& [candidate, level] :
             {std::pair{"C01", "4"}, std::pair{"C02", "3"}, std::pair{"C03", "3"}})
            for (const auto* competency : {"a", "b"})
                store.record({support::edit(candidate, "Ann", std::string("rating:") + competency, level)});
        for (const auto* seen : {"C01", "C02", "C03"})
            store.submit("P1", seen, "Ann");
        store.record({support::edit("C04", "Ann", "recommend:", "no")});
        store.submit("P1", "C04", "Ann");
        desk.setInterviewer("Ann");
        decide.open();
    }

    std::string give(const std::string& candidate, std::optional<Verdict> verdict,
                     const std::string& reason = {}) {
        session::Decision decision;
        decision.candidate = candidate;
        decision.verdict = verdict;
        decision.reason = reason;
        const auto refused = decide.decide(decision);
        return refused ? refused->code : "";
    }

    [[nodiscard]] std::string question(const std::string& candidate, std::optional<Verdict> verdict) const {
        const auto finding = decide.againstOrder(candidate, verdict);
        return finding ? finding->code : "";
    }
};

} // namespace

TEST_CASE("Hiring asks for a reason unless everybody ahead is hired") {
    Room room;
    CHECK(room.question("C01", Verdict::hire).empty());
    CHECK(room.question("C02", Verdict::hire) == "not-first");
    room.give("C01", Verdict::hire);
    CHECK(room.question("C02", Verdict::hire).empty());
    CHECK(room.question("C03", Verdict::hire).empty());
    CHECK(room.question("C04", Verdict::hire) == "no-rank");
}

TEST_CASE("Passing over somebody ahead of a hired one asks for a reason") {
    Room room;
    CHECK(room.question("C01", Verdict::reject).empty());
    CHECK(room.give("C02", Verdict::hire) == "not-first");
    CHECK(room.store.decisions("P1").empty());
    CHECK(room.give("C02", Verdict::hire, "speaks Portuguese").empty());
    CHECK(room.question("C01", Verdict::reject) == "passed-over");
    CHECK(room.question("C01", std::nullopt) == "passed-over");
    CHECK(room.question("C03", Verdict::reserve).empty());
}

TEST_CASE("A decision is stored with who decided and only when it changes") {
    Room room;
    room.give("C01", Verdict::hire);
    const auto first = room.store.decisions("P1").front();
    CHECK(first.decidedBy == "Ann");
    room.give("C01", Verdict::hire);
    CHECK(room.store.decisions("P1").front().at == first.at);
    room.give("C01", Verdict::hold);
    CHECK(room.store.decisions("P1").front().verdict == Verdict::hold);
}

TEST_CASE("Leaving the computed order stays visible on both sides") {
    Room room;
    room.give("C02", Verdict::hire, "speaks Portuguese");
    REQUIRE(room.decide.find("C02")->override);
    CHECK(reading::sentence(*room.decide.find("C02")->override, room.desk.tr()) ==
          "Person 2 is hired although Person 1 stands before.");
    CHECK_FALSE(room.decide.find("C01")->override);
    room.give("C01", Verdict::hold, "withdrew");
    CHECK(room.decide.find("C01")->override->code == "passed-over");
    room.give("C01", Verdict::hire);
    CHECK_FALSE(room.decide.find("C02")->override);
    CHECK_FALSE(room.decide.find("C03")->override);
    room.give("C02", Verdict::hire);
    CHECK(room.decide.find("C02")->decision->reason.empty());
}

TEST_CASE("A decision is undone and made again by further rows") {
    Room room;
    room.give("C01", Verdict::hire, "best");
    room.give("C01", Verdict::hold, "wait");
    CHECK(room.decide.undo() == "C01");
    CHECK(room.store.decisions("P1").front().verdict == Verdict::hire);
    CHECK(room.decide.undo() == "C01");
    CHECK(room.store.decisions("P1").empty());
    CHECK_FALSE(room.decide.find("C01")->decision);
    CHECK_FALSE(room.decide.canUndo());
    room.decide.redo();
    CHECK(room.store.decisions("P1").front().reason == "best");
    CHECK(room.store.decisionLog("P1", "C01").size() == 5);
    room.give("C02", Verdict::reject);
    CHECK_FALSE(room.decide.canRedo());
}

TEST_CASE("A decision goes back to not decided") {
    Room room;
    room.give("C01", Verdict::hire);
    CHECK(room.give("C01", std::nullopt).empty());
    CHECK(room.store.decisions("P1").empty());
    room.decide.undo();
    CHECK(room.store.decisions("P1").front().verdict == Verdict::hire);
}

TEST_CASE("Signatures are undone and fall away when the decision changes") {
    Room room;
    room.give("C01", Verdict::hire);
    room.decide.sign(*room.decide.find("C01")->decision, {"Bo", "HR", ""});
    CHECK(room.decide.find("C01")->decision->signatures.front().role == "HR");
    room.decide.undo();
    CHECK(room.decide.find("C01")->decision->signatures.empty());
    room.decide.redo();
    const auto signedOne = *room.decide.find("C01")->decision;
    room.decide.withdraw(signedOne, signedOne.signatures.front());
    CHECK(room.decide.find("C01")->decision->signatures.empty());
    room.decide.undo();
    room.give("C01", Verdict::hold);
    CHECK(room.decide.find("C01")->decision->signatures.empty());
    room.decide.undo();
    CHECK(room.decide.find("C01")->decision->signatures.size() == 1);
}

TEST_CASE("Promises and notes of a candidate are kept with who and when") {
    Room room;
    room.decide.keepNotice({"C01", "2026-01-05", "", "", ""});
    room.decide.keepNotice({"C01", "2026-01-05", "2026-01-06", "", ""});
    CHECK(room.decide.find("C01")->notice.by == "Ann");
    room.decide.undo();
    CHECK(room.decide.find("C01")->notice.sent.empty());
    room.decide.addNote("C01", "  ");
    room.decide.addNote("C01", "Ask for the reference.");
    REQUIRE(room.decide.find("C01")->notes.size() == 1);
    CHECK(room.decide.find("C01")->notes.front().by == "Ann");
    CHECK_FALSE(room.decide.find("C01")->notes.front().at.empty());
}

TEST_CASE("An own word for hiring is measured by its meaning") {
    Room room;
    room.decide.setWords({{{"录用试用", "hire on trial"}, Verdict::hire}});
    REQUIRE(room.decide.words().size() == 1);
    session::Decision decision;
    decision.candidate = "C02";
    decision.verdict = room.decide.words().front().meaning;
    decision.word = room.decide.words().front().text;
    CHECK(room.decide.decide(decision)->code == "not-first");
}

TEST_CASE("A position that is not frozen cannot be decided on") {
    support::MemoryStore store;
    const support::StepClock clock;
    app::Desk desk(store, clock, words::Language::english);
    desk.openPosition(store.addPosition(support::smallPlan(), support::smallRubric()));
    app::DecidePresenter decide(desk);
    decide.open();
    CHECK_FALSE(decide.ready());
    CHECK(decide.rows().empty());
}

TEST_CASE("What was decided by somebody else meanwhile is shown and not overwritten or signed") {
    Room room;
    room.give("C01", Verdict::hire);
    const auto given = *room.decide.find("C01")->decision;
    room.store.decide("P1", {"C01", Verdict::reject, "no", "", "HR", ""});
    CHECK(room.give("C01", Verdict::hold) == "decided-meanwhile");
    CHECK(room.store.decisions("P1").front().verdict == Verdict::reject);
    CHECK(room.decide.find("C01")->decision->reason == "no");
    CHECK_THROWS_AS(room.decide.sign(given, {"Bo", "HR", ""}), app::SystemError);
    CHECK(room.store.decisions("P1").front().signatures.empty());
    CHECK(room.give("C01", Verdict::hold).empty());
}

TEST_CASE("A date somebody else kept meanwhile stays when another one is typed") {
    Room room;
    auto notice = room.decide.find("C01")->notice;
    room.store.keepNotice("P1", {"C01", "2026-11-30", "", "HR", ""});
    notice.sent = "2026-11-28";
    room.decide.keepNotice(notice);
    CHECK(room.store.notices("P1").front().promised == "2026-11-30");
    CHECK(room.store.notices("P1").front().sent == "2026-11-28");
}

TEST_CASE("Of a candidate who is hidden nothing is shown and nothing said of the order") {
    Room room;
    room.give("C01", Verdict::hire, "best");
    room.decide.addNote("C01", "Bo gave 5 on everything");
    room.desk.setInterviewer("Cy");
    room.decide.open();
    const auto& row = *room.decide.find("C01");
    CHECK(compare::isWithheld(row.result));
    CHECK_FALSE(row.decision);
    CHECK(row.notes.empty());
    CHECK_FALSE(row.override);
    CHECK_FALSE(row.result.rank);
    CHECK(room.question("C01", Verdict::hire).empty());
    CHECK_FALSE(room.decide.blind().empty());
}

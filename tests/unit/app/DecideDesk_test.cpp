// SPDX-License-Identifier: MIT
// Deciding: which verdicts leave the computed order, and what is stored.
#include "app/DecideDesk.h"
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
    app::DecideDesk decide{desk};

    /// C01 scores 4, C02 and C03 score 3, C04 was not seen.
    Room() {
        desk.openPosition(support::addSmallPosition(store, 4));
        desk.setInterviewer("Ann");
        for (const auto& [candidate, level] :
             {std::pair{"C01", "4"}, std::pair{"C02", "3"}, std::pair{"C03", "3"}})
            for (const auto* competency : {"a", "b"})
                store.record({support::edit(candidate, "Ann", std::string("rating:") + competency, level)});
        decide.open();
    }

    void give(const std::string& candidate, Verdict verdict) {
        session::Decision decision;
        decision.candidate = candidate;
        decision.verdict = verdict;
        decide.decide(decision);
    }

    [[nodiscard]] std::string question(const std::string& candidate, Verdict verdict) const {
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
    room.give("C02", Verdict::hire);
    CHECK(room.question("C01", Verdict::reject) == "passed-over");
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

TEST_CASE("A position that is not frozen cannot be decided on") {
    support::MemoryStore store;
    const support::StepClock clock;
    app::Desk desk(store, clock, words::Language::english);
    desk.openPosition(store.addPosition(support::smallPlan(), support::smallRubric()));
    app::DecideDesk decide(desk);
    decide.open();
    CHECK_FALSE(decide.ready());
    CHECK(decide.rows().empty());
}

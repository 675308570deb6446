// SPDX-License-Identifier: MIT
// Two panels with nobody in common on every screen: two rankings, and no warning from one to the other.
#include "app/compare/ComparisonPages.h"
#include "app/compare/ComparisonView.h"
#include "app/decide/DecidePresenter.h"
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

    /// Ann: C01 5, C02 4, C03 4. Bob: C04 3, C05 2. C06 was not seen.
    Room() {
        desk.openPosition(support::addSmallPosition(store, 6));
        int at = 0;
        for (const auto* level : {"5", "4", "4", "3", "2"}) {
            const auto candidate = "C0" + std::to_string(++at);
            for (const auto* item : {"rating:a", "rating:b"})
                store.record({support::edit(candidate, at < 4 ? "Ann" : "Bob", item, level)});
        }
        decide.open();
    }

    void give(const std::string& candidate, Verdict verdict, const std::string& reason) {
        session::Decision decision;
        decision.candidate = candidate;
        decision.verdict = verdict;
        decision.reason = reason;
        REQUIRE_FALSE(decide.decide(decision));
    }

    /// Against the order now; empty when it follows it.
    [[nodiscard]] std::string question(const std::string& candidate, std::optional<Verdict> verdict) const {
        const auto finding = decide.againstOrder(candidate, verdict);
        return finding ? reading::sentence(*finding, desk.tr()) : "";
    }
};

app::HeatTable heat(const Room& room) {
    app::ComparisonView view(room.desk);
    view.load();
    return view.state().table;
}

} // namespace

TEST_CASE("Hiring the best of one panel is not against the order of the other") {
    Room room;
    CHECK(room.question("C04", Verdict::hire).empty());
    CHECK(room.question("C05", Verdict::hire) == "Person 4 stands before Person 5. Why hire Person 5?");
    room.give("C04", Verdict::hire, "");
    CHECK_FALSE(room.decide.find("C04")->override);
    for (const auto* other : {"C01", "C02", "C03", "C05", "C06"})
        CHECK(room.question(other, Verdict::reject).empty());
}

TEST_CASE("Within a panel the order still asks why, and only there") {
    Room room;
    room.give("C02", Verdict::hire, "speaks Portuguese");
    CHECK(reading::sentence(room.decide.find("C02")->override.value(), room.desk.tr()) ==
          "Person 2 is hired although Person 1 stands before.");
    CHECK(room.question("C01", Verdict::reject) ==
          "Person 1 stands before Person 2, who is to be hired. Why?");
    CHECK(room.question("C03", Verdict::reject).empty());
    CHECK(room.question("C04", Verdict::reject).empty());
    CHECK(room.question("C06", Verdict::hire) == "Person 6 has no rank yet. Why hire nevertheless?");
}

TEST_CASE("The heat map ranks, stars and sorts panel by panel") {
    Room room;
    auto table = heat(room);
    const auto shown = [&] {
        std::string text;
        for (const auto& row : table.rows)
            text += row.candidate + ": " + row.cells[0].text + ", " + withSigns(row.cells[2]) + "\n";
        return text;
    };
    CHECK(shown() == "C01: A 1, 5.00 ★\nC02: A 2 =, 4.00\nC03: A 2 =, 4.00\nC04: B 1, 3.00 ★\n"
                     "C05: B 2, 2.00\nC06: unranked, blank\n");
    const auto before = shown();
    app::sortRows(table, 2, app::SortOrder::lowFirst);
    CHECK(table.rows[0].candidate == "C05");
    app::sortRows(table, 0, app::SortOrder::lowFirst);
    CHECK(shown() == before);
}

TEST_CASE("The reasons of a rank name its panel and who shares it") {
    const Room room;
    app::ComparisonView view(room.desk);
    view.load();
    const auto said = [&](const std::string& candidate) {
        std::string text;
        const auto reasons = view.reasons(candidate, "composite");
        REQUIRE(reasons);
        for (const auto& line : reasons->arithmetic)
            text += line + "\n";
        return text;
    };
    CHECK(said("C01").find("\nRank 1 of 3 in panel A (Ann).\n") != std::string::npos);
    CHECK(said("C02").find("\nShares rank 2 of 3 in panel A (Ann) with Person 3.\n") != std::string::npos);
    CHECK(said("C05").find("\nRank 2 of 2 in panel B (Bob).\n") != std::string::npos);
    CHECK(said("C06").find("\nNot ranked: nothing was scored yet.\n") != std::string::npos);
}

TEST_CASE("The printed ranking says that there are two, ranks in each and names the tie rule") {
    const Room room;
    app::ComparisonView view(room.desk);
    view.load();
    const auto pages =
        app::comparisonPages(view, std::chrono::sys_days{std::chrono::year{2026} / 11 / 28}, room.desk.tr());
    std::string paragraphs;
    std::string ranks;
    for (const auto& block : pages.blocks) {
        if (const auto* paragraph = std::get_if<app::PrintedParagraph>(&block))
            paragraphs += paragraph->text + "\n";
        if (const auto* table = std::get_if<app::PrintedTable>(&block); table && ranks.empty())
            for (const auto& row : table->rows)
                ranks += row[0] + " " + row[1] + "\n";
    }
    CHECK(ranks == "A 1 Person 1\nA 2 = Person 2\nA 2 = Person 3\nB 1 Person 4\nB 2 Person 5\n"
                   "unranked Person 6\n");
    CHECK(paragraphs.find("Panel A: Person 1, Person 2, Person 3, judged by Ann\nPanel B: Person 4, Person "
                          "5, judged by Bob\nEqual scores share a rank.\n") != std::string::npos);
}

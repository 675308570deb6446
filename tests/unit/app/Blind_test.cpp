// SPDX-License-Identifier: MIT
// Whose marks somebody sees, candidate by candidate.
#include "app/Blind.h"
#include "support/Catch.h"

namespace {

/// Ann has submitted Kim and begun Lee, Bo has submitted Kim and Lee; Max was interviewed by Bo alone.
std::string seen(const std::string& interviewer, const std::vector<std::string>& panel) {
    std::vector<session::Candidate> candidates(3);
    std::vector<session::Scorecard> cards;
    for (std::size_t at = 0; at < candidates.size(); ++at) {
        candidates[at].id = "C0" + std::to_string(at + 1);
        candidates[at].name = std::vector{"Kim", "Lee", "Max"}[at];
        cards.push_back({candidates[at].id, "Bo", 1, "", "2026-01-01T00:00:00.000Z", {}});
    }
    cards.push_back({"C01", "Ann", 1, "", "2026-01-01T00:00:00.000Z", {}});
    cards.push_back({"C02", "Ann", 1, "", "", {}});
    plan::Plan plan;
    plan.panel = panel;
    const auto result = app::seenBy(interviewer, plan, candidates, cards);
    std::string text;
    for (const auto& card : result.cards)
        text += card.candidate + card.interviewer + " ";
    return text + "| " + app::whyHidden(result, candidates, words::Words(words::Language::english));
}

} // namespace

TEST_CASE("A panel member sees the others' marks of those they have submitted only") {
    CHECK(seen("Ann", {"Ann", "Bo"}) ==
          "C01Bo C01Ann C02Ann | The panel judges blind: the others' marks show "
          "once you have submitted your own scorecard. Hidden so far: Lee, Max.");
}

TEST_CASE("Somebody outside the panel sees all but candidates they are scoring") {
    CHECK(seen("", {"Ann", "Bo"}) == "C01Bo C02Bo C03Bo C01Ann C02Ann | ");
    CHECK(seen("HR", {"Ann", "Bo"}) == "C01Bo C02Bo C03Bo C01Ann C02Ann | ");
    CHECK(seen("Ann", {}) ==
          "C01Bo C03Bo C01Ann C02Ann | The panel judges blind: the others' marks show once "
          "you have submitted your own scorecard. Hidden so far: Lee.");
}

// SPDX-License-Identifier: MIT
// Whose marks somebody sees, candidate by candidate.
#include "app/privacy/VisibleCards.h"
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
    for (auto& card : cards)
        card.marks[session::readItem("rating:a").value()].value = "4";
    plan::Plan plan;
    plan.panel = panel;
    const auto result = app::visibleTo(interviewer, plan, candidates, cards);
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
    CHECK(seen("Ann", {"Bo"}) ==
          "C01Bo C03Bo C01Ann C02Ann | The panel judges blind: the others' marks show once "
          "you have submitted your own scorecard. Hidden so far: Lee.");
}

TEST_CASE("Where the plan names no panel anybody with a name may come to score") {
    CHECK(seen("", {}) == "C01Bo C02Bo C03Bo C01Ann C02Ann | ");
    CHECK(seen("Ann", {}).find("C01Bo C01Ann C02Ann | ") == 0);
    CHECK(seen("HR", {}).find("| The panel judges blind") == 0);
}

TEST_CASE("A discarded scorecard neither blinds nor shows, nor does that of somebody who only observes") {
    std::vector<session::Candidate> candidates(1);
    candidates[0].id = "C01";
    const auto hides = [&](const std::vector<std::string>& panel, const std::string& mark,
                           const std::string& value, const std::string& submittedAt) {
        session::Scorecard own{"C01", "Ann", 1, "", submittedAt, {}};
        own.marks[session::readItem("rating:a").value()].value = "4";
        own.marks[session::readItem(mark).value()].value = value;
        plan::Plan plan;
        plan.panel = panel;
        return app::visibleTo("Ann", plan, candidates, {own}).hides("C01");
    };
    const std::string now = "2026-01-01T00:00:00.000Z";
    CHECK_FALSE(hides({"Ann"}, "note:", "x", now));
    CHECK(hides({"Ann"}, "discarded:", "wrong person", now));
    CHECK(hides({"Ann"}, "discarded:", "wrong person", ""));
    CHECK(hides({"Bo"}, "note:", "x", ""));
    CHECK_FALSE(hides({"Bo"}, "discarded:", "stray keys", ""));
    CHECK_FALSE(hides({"Bo"}, "role:", "observer", ""));
    CHECK(hides({"Bo"}, "role:", "panel", ""));
    CHECK(hides({"Ann"}, "role:", "observer", ""));
    CHECK(hides({"Ann"}, "role:", "recused", ""));
}

TEST_CASE("A name in another spelling is the same person") {
    CHECK(seen(" ANN", {"Ann", "Bo"}) == seen("Ann", {"Ann", "Bo"}));
}

TEST_CASE("Of many hidden candidates five are named and the others counted") {
    std::vector<session::Candidate> candidates(12);
    for (std::size_t at = 0; at < candidates.size(); ++at) {
        candidates[at].id = "C" + std::to_string(10 + at);
        candidates[at].name = "P" + std::to_string(at + 1);
    }
    const auto hidden = app::visibleTo("Ann", {}, candidates, {});
    CHECK(app::whyHidden(hidden, candidates, words::Words(words::Language::english))
              .ends_with("Hidden so far: P1, P2, P3, P4, P5 and 7 more."));
    CHECK(app::whyHidden(hidden, candidates, words::Words(words::Language::chinese))
              .ends_with("P1、P2、P3、P4、P5 等，另有 7 人。"));
}

TEST_CASE("A scorecard that judges nobody lifts no blind when it is submitted") {
    std::vector<session::Candidate> candidates(1);
    candidates[0].id = "C01";
    const auto hides = [&](const std::string& item, const std::string& value) {
        session::Scorecard own{"C01", "Ann", 1, "", "2026-01-01T00:00:00.000Z", {}};
        own.marks[session::readItem(item).value()].value = value;
        const session::Scorecard other{"C01", "Bo", 1, "", "2026-01-01T00:00:00.000Z", {}};
        return app::visibleTo("Ann", {}, candidates, {own, other}).hides("C01");
    };
    CHECK(hides("minutes:Q1", "5"));
    CHECK(hides("note:", "late"));
    CHECK(hides("asked:Q1", "asked"));
    CHECK(hides("rating:a", ""));
    CHECK_FALSE(hides("rating:a", "NE"));
    CHECK_FALSE(hides("point:Q1-p1", "not_seen"));
    CHECK_FALSE(hides("recommend:", "no"));
}

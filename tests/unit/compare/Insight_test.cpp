// SPDX-License-Identifier: MIT
// What an insight owes to which marks.
#include "explain/InsightWords.h"
#include "support/Catch.h"
#include "unit/compare/InsightText.h"
#include "unit/compare/PanelText.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace compare;
using support::rota;
using support::rowsFrom;

namespace {

const score::Scale oneToFive{1, 5};
const words::Words english(words::Language::english);

std::string adjustments(const Comparison& comparison) {
    std::string all;
    for (const auto& sentence : explain::adjustmentSentences(comparison, insightOf(comparison), english))
        all += sentence + "\n";
    return all;
}

double adjusted(const Insight& insight, const std::string& id) {
    return findCandidate(insight, id)->adjusted.value.value();
}

} // namespace

TEST_CASE("In a complete panel the adjusted composite is the composite") {
    const auto rows = rowsFrom("A r1 a 4,A r1 b 2,A r2 a 5,A r2 b 3,B r1 a 1,B r1 b 4,B r2 a 2,B r2 b 5");
    const auto comparison = compareRatings(rows, oneToFive, {{"a", 3}, {"b", 1}});
    const auto insight = insightOf(comparison);
    for (const auto& row : comparison.candidates)
        CHECK(adjusted(insight, row.id) == Approx(*row.composite).margin(1e-10));
    CHECK(insight.panel.complete);
    CHECK(adjustments(comparison) ==
          "All interviewers rated everyone, so strictness cancels out. Nothing was adjusted.\n");
}

TEST_CASE("Whom the strict interviewer did not meet is adjusted downwards") {
    // r2 marks one level lower throughout; C has only r1.
    const auto comparison =
        compareRatings(rowsFrom("A r1 a 4,A r2 a 3,B r1 a 3,B r2 a 2,D r1 a 5,D r2 a 4,C r1 a 4"), oneToFive);
    const auto insight = insightOf(comparison);
    CHECK(adjusted(insight, "C") < 4.0);
    CHECK(findCandidate(insight, "C")->absent == std::vector<std::string>{"r2"});
    CHECK(insight.panel.severity[0].leastSquares.value.value() == Approx(0.5));
    CHECK(std::fabs(*insight.panel.severity[0].used.value) < 0.5);
    CHECK(adjustments(comparison)
              .find("r2 was absent for C. On the ratings they share, r2 marks about 1.00 lower") !=
          std::string::npos);
}

TEST_CASE("A debrief change moves the score but neither agreement nor severity") {
    const auto position = support::smallPosition();
    auto cards =
        support::cardsFrom(position, {"C01 Li | rating:a=4 | rating:b=3", "C01 Wu | rating:a=2 | rating:b=4",
                                      "C02 Li | rating:a=3 | rating:b=5", "C02 Wu | rating:a=3 | rating:b=4",
                                      "C03 Li | rating:a=2 | rating:b=2"});
    const auto before = compare::compare(position, support::people(3), cards);
    auto& mark = cards[1].marks.at(session::readItem("rating:a").value());
    mark = {"4", session::Phase::debrief, "2", {}};
    const auto after = compare::compare(position, support::people(3), cards);
    const auto first = insightOf(before);
    const auto second = insightOf(after);
    CHECK(findCandidate(after, "C01")->composite != findCandidate(before, "C01")->composite);
    CHECK(first.panel.severity == second.panel.severity);
    CHECK(first.panel.kappas == second.panel.kappas);
    CHECK(first.panel.hotspots == second.panel.hotspots);
    CHECK(first.panel.whole.alpha == second.panel.whole.alpha);
    const auto moved = *findCandidate(after, "C01")->composite - *findCandidate(before, "C01")->composite;
    CHECK(adjusted(second, "C01") - adjusted(first, "C01") == Approx(moved).margin(1e-12));
}

TEST_CASE("A mark first given in the debrief feeds the score only") {
    const auto position = support::smallPosition();
    auto cards = support::cardsFrom(position, {"C01 Li | rating:a=4 | rating:b=3", "C01 Wu | rating:b=3"});
    cards[1].marks[session::readItem("rating:a").value()] = {"2", session::Phase::debrief, "", {}};
    const auto comparison = compare::compare(position, support::people(1), cards);
    CHECK(comparison.candidates[0].cells[0].mean == 3.0);
    CHECK(insightOf(comparison).panel.whole.pairable == 2);
}

TEST_CASE("Panels with nobody in common are ranked separately") {
    const auto comparison = compareRatings(
        rowsFrom("A r1 a 4,A r2 a 3,B r1 a 3,B r2 a 3,C r3 a 5,C r4 a 4,D r3 a 2,D r4 a 2"), oneToFive);
    const auto insight = insightOf(comparison);
    REQUIRE(insight.groups.size() == 2);
    CHECK(insight.groups[0].candidates == std::vector<std::string>{"A", "B"});
    CHECK(insight.groups[1].candidates == std::vector<std::string>{"C", "D"});
    CHECK(insight.groups[1].interviewers == std::vector<std::string>{"r3", "r4"});
    std::string pairs;
    for (const auto& pair : insight.pairs)
        pairs += pair.a + pair.b + (pair.above ? " " : "? ");
    CHECK(pairs == "AB CD ");
    CHECK(adjustments(comparison).find("no interviewer in common") != std::string::npos);
}

TEST_CASE(
    "Who gets exactly the level required from everybody meets it, and a mark below makes it borderline") {
    const auto position = support::smallPosition();
    const auto comparison = compare::compare(
        position, support::people(4),
        support::cardsFrom(position,
                           {"C01 Li | rating:a=4 | rating:b=3", "C01 Wu | rating:a=4 | rating:b=3",
                            "C02 Li | rating:a=5 | rating:b=5", "C02 Wu | rating:a=4 | rating:b=5",
                            "C03 Li | rating:a=4 | rating:b=1", "C03 Wu | rating:a=4 | rating:b=1",
                            "C04 Li | rating:a=4 | rating:b=3", "C04 Wu | rating:a=4 | rating:b=2"}));
    const auto insight = insightOf(comparison);
    CHECK(findCandidate(insight, "C01")->musts[0].status == score::MustHave::meets);
    CHECK(findCandidate(insight, "C02")->musts[0].status == score::MustHave::meets);
    CHECK(findCandidate(insight, "C03")->musts[0].status == score::MustHave::below);
    CHECK(findCandidate(insight, "C01")->musts[0].below.value.value() < 0.2);
    CHECK(findCandidate(insight, "C04")->musts[0].below.value.value() == Approx(0.5).margin(1e-9));
    CHECK(findCandidate(insight, "C04")->musts[0].status == score::MustHave::borderline);
}

TEST_CASE("Rank probabilities sum to one and only the first fifty are paired") {
    const auto insight = insightOf(compareRatings(rota(60, 4, 3, 3), oneToFive));
    CHECK(insight.pairs.size() <= 50 * 49 / 2);
    std::size_t ranked = 0;
    for (const auto& candidate : insight.candidates)
        if (candidate.best) {
            ++ranked;
            CHECK(std::accumulate(candidate.rankProbabilities.begin(), candidate.rankProbabilities.end(),
                                  0.0) == Approx(1.0));
        }
    CHECK(ranked > 50);
}

TEST_CASE("The order of ratings changes no bit of an insight") {
    auto rows = rota(9, 4, 3, 4);
    const auto straight = support::bits(insightOf(compareRatings(rows, oneToFive)));
    for (std::size_t turn = 1; turn < 4; ++turn) {
        std::rotate(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(7 * turn), rows.end());
        std::reverse(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(rows.size() / 2));
        CHECK(support::bits(insightOf(compareRatings(rows, oneToFive))) == straight);
    }
}

TEST_CASE("The order of scorecards and candidates changes no bit of an insight") {
    const auto position = support::smallPosition();
    auto cards = support::cardsFrom(
        position, {"C01 Li | rating:a=4 | rating:b=3", "C01 Wu | rating:a=5 | rating:b=4",
                   "C02 Li | rating:a=3 | rating:b=5", "C02 Zu | rating:a=2 | rating:b=5",
                   "C03 Wu | rating:a=3 | rating:b=3", "C03 Zu | rating:a=1 | rating:b=NE"});
    const auto straight = support::bits(insightOf(compare::compare(position, support::people(3), cards)));
    auto people = support::people(3);
    std::reverse(people.begin(), people.end());
    std::rotate(cards.begin(), cards.begin() + 2, cards.end());
    CHECK(support::bits(insightOf(compare::compare(position, people, cards))) == straight);
}

TEST_CASE("Another seed changes sampled figures only") {
    const auto comparison = compareRatings(rota(5, 3, 2, 3), oneToFive);
    InsightOptions other;
    other.seed = 5;
    const auto one = insightOf(comparison);
    const auto two = insightOf(comparison, other);
    CHECK(two.seed == 5);
    CHECK(one.candidates[0].rankProbabilities != two.candidates[0].rankProbabilities);
    CHECK(one.candidates[0].interval90 == two.candidates[0].interval90);
    CHECK(one.pairs == two.pairs);
}

TEST_CASE("Shares under other weights are left out where nobody asks and everything else stays") {
    const auto comparison = compareRatings(rota(5, 3, 2, 3), oneToFive);
    InsightOptions without;
    without.otherWeights = false;
    auto all = insightOf(comparison);
    const auto some = insightOf(comparison, without);
    REQUIRE(!all.groups.at(0).weights.anyWeights.empty());
    REQUIRE(!all.groups.at(0).weights.aboutThese.empty());
    for (auto& group : all.groups) {
        group.weights.anyWeights.clear();
        group.weights.aboutThese.clear();
        group.weights.draws = 0;
    }
    CHECK(some.groups == all.groups);
    CHECK(some.candidates == all.candidates);
    CHECK(some.pairs == all.pairs);
}

// SPDX-License-Identifier: MIT
// What the first place owes to the weights, checked by applying what is promised.
#include "explain/InsightWords.h"
#include "score/ratings/Composite.h"
#include "support/Catch.h"
#include "unit/compare/InsightText.h"

using namespace compare;

namespace {

const PlainTable three{{"A", "B", "C"}, {"x", "y"}, {{80, 60}, {60, 80}, {72, 70}}};

Insight insightFor(const PlainTable& table, const WeightOverride& weights) {
    return insightOf(compareTable(table, {0, 100}, weights));
}

double at(const PlainTable& table, const std::string& id, double x) {
    for (std::size_t c = 0; c < table.candidates.size(); ++c)
        if (table.candidates[c] == id)
            return x * *table.scores[c][0] + (1 - x) * *table.scores[c][1];
    return 0;
}

} // namespace

TEST_CASE("A bound of a stability range used as weight gives a tie with the one named") {
    const auto weights = insightFor(three, {{"x", 1}, {"y", 1}}).groups.front().weights;
    const auto& range = weights.stability.front();
    CHECK(weights.candidates.front() == "C");
    CHECK(at(three, "C", *range.low.value) == Approx(at(three, range.lowBy, *range.low.value)).margin(1e-9));
    CHECK(at(three, "C", *range.high.value) ==
          Approx(at(three, range.highBy, *range.high.value)).margin(1e-9));
}

TEST_CASE("The smallest shift applied gives a tie") {
    const auto weights = insightFor(three, {{"x", 1}, {"y", 1}}).groups.front().weights;
    for (const auto& challenge : weights.challenges) {
        double x = 0.5;
        for (const auto& move : challenge.moves)
            x += move.to == "x" ? move.amount : -move.amount;
        CHECK(at(three, "C", x) == Approx(at(three, challenge.challenger, x)).margin(1e-9));
    }
}

TEST_CASE("Acceptability under any weights is the exact share of the small example") {
    const auto weights = insightFor(three, {{"x", 1}, {"y", 1}}).groups.front().weights;
    const std::map<std::string, double> exact{{"A", 4.0 / 9}, {"B", 5.0 / 11}, {"C", 10.0 / 99}};
    for (std::size_t c = 0; c < 3; ++c)
        CHECK(weights.anyWeights[c][0] ==
              Approx(exact.at(weights.candidates[c])).margin(0.008)); // 5 standard errors
}

TEST_CASE("Who dominates stays first under any weights") {
    const PlainTable table{{"A", "B"}, {"x", "y"}, {{5, 4}, {3, 3}}};
    const auto comparison = compareTable(table, {1, 5});
    const auto insight = insightOf(comparison);
    CHECK(insight.groups.front().weights.challenges.front().amount.why == score::Why::neverPasses);
    CHECK(insight.pairs.front().dominance == score::Dominance::aDominates);
    CHECK(explain::weightSentences(comparison, insight, words::Words(words::Language::english)) ==
          explain::Sentences{"A stays first under any weights."});
}

TEST_CASE("A blank cell of a table is missing and keeps its candidate unranked") {
    const PlainTable table{{"A", "B"}, {"x", "y"}, {{5, std::nullopt}, {3, 4}}};
    const auto comparison = compareTable(table, {1, 5});
    CHECK(comparison.candidates.back().id == "A");
    CHECK(comparison.candidates.back().unrankable == "coverage");
    CHECK(insightOf(comparison).groups.front().weights.candidates == std::vector<std::string>{"B"});
}

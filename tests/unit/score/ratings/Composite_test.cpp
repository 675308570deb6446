// SPDX-License-Identifier: MIT
// Composites, bounds, ranks, scales and the order of a panel.
#include "score/ratings/Composite.h"
#include "support/Catch.h"

using namespace score;

TEST_CASE("A composite renormalises over what was observed and shows its bounds") {
    const Composite c = compositeOf({4.0, std::nullopt, 2.0}, {50, 30, 20}, {});
    CHECK(*c.value.value == Approx((50 * 4.0 + 20 * 2.0) / 70));
    CHECK(c.coverage == Approx(0.70));
    CHECK(c.lowest == Approx(0.5 * 4 + 0.2 * 2 + 0.3 * 1));
    CHECK(c.highest == Approx(0.5 * 4 + 0.2 * 2 + 0.3 * 5));
}

TEST_CASE("A candidate without a mark has bounds but no composite") {
    const Composite c = compositeOf({std::nullopt, std::nullopt}, {1, 1}, {});
    CHECK(c.value == absent(Why::notRated));
    CHECK(c.coverage == 0.0);
    CHECK(c.lowest == 1.0);
    CHECK(c.highest == 5.0);
}

TEST_CASE("Who may be ranked depends on coverage and on the must-haves") {
    const Weights weights{40, 40, 20};
    const std::vector<std::size_t> must{2};
    CHECK(standingOf({4.0, 4.0, 4.0}, weights, must) == Standing::ranked);
    CHECK(standingOf({4.0, 4.0, std::nullopt}, weights, {}) == Standing::ranked);
    CHECK(standingOf({4.0, 4.0, std::nullopt}, weights, must) == Standing::mustHaveMissing);
    CHECK(standingOf({4.0, std::nullopt, 4.0}, weights, must) == Standing::coverageTooLow);
    CHECK(standingOf({std::nullopt, std::nullopt, std::nullopt}, weights, must) == Standing::notRated);
}

TEST_CASE("A must-have's level is met by what is short of it by rounding only") {
    CHECK_FALSE(belowCut(3.0, 3.0));
    CHECK_FALSE(belowCut(3.0 - 1e-12, 3.0));
    CHECK(belowCut(3.0 - 1e-6, 3.0));
    CHECK(belowCut(1.0, 3.0));
}

TEST_CASE("Ties share a rank and the next rank is skipped") {
    const std::vector<std::optional<double>> values{3.0, 4.0, std::nullopt, 4.0 - 1e-12, 2.0};
    const auto ranks = competitionRanks(values);
    CHECK(ranks[1] == Rank{1, 1});
    CHECK(ranks[3] == Rank{1, 1});
    CHECK(ranks[0] == Rank{3, 0});
    CHECK(ranks[4] == Rank{4, 0});
    CHECK_FALSE(ranks[2]);
}

TEST_CASE("Weights become shares of their sum, and nothing where there is no weight") {
    CHECK(sharesOf({50, 30, 20}) == Weights{0.5, 0.3, 0.2});
    CHECK(sharesOf({0, 0}) == Weights{0, 0});
    CHECK(sharesOf({}).empty());
    CHECK(normalised({3, 1}) == Weights{0.75, 0.25});
}

TEST_CASE("The index starts at nothing and the percentage does not") {
    CHECK(indexOf(1.0, {}) == 0.0);
    CHECK(indexOf(3.0, {}) == 50.0);
    CHECK(percentOf(3.0, {}) == Approx(60.0));
    CHECK(indexOf(80.0, {0, 100}) == Approx(80.0));
}

TEST_CASE("A panel does not depend on the order of its rows and adds the ids it meets") {
    const Panel panel =
        panelOf({}, {{"b", "y", "k2", 3}, {"a", "x", "k1", 2}, {"a", "x", "k2", 4}}, {"k2"}, {"z"});
    CHECK(panel.candidates == std::vector<std::string>{"a", "b", "z"});
    CHECK(panel.competencies == std::vector<std::string>{"k2", "k1"});
    CHECK(panel.ratings.front() == Rating{0, 0, 0, 4.0});
}

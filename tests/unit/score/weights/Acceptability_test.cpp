// SPDX-License-Identifier: MIT
// Rank acceptability against exact figures, and dominance.
#include "score/severity/RankCounts.h"
#include "score/weights/Acceptability.h"
#include "score/weights/Dominance.h"
#include "score/weights/Sensitivity.h"
#include "support/Catch.h"
#include "unit/score/Panels.h"

#include <cmath>
#include <numeric>

using namespace score;
using namespace score_test;

TEST_CASE("Acceptability of two is the pairwise index within the error of the draws") {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const Table table = drawnTable(seed, 2, 3, 0.0);
        CHECK(underAnyWeights(table).share[0][0] ==
              Approx(*pairwiseIndex(table[0], table[1]).value).margin(0.0048));
    }
}

TEST_CASE("Weights drawn about a weight of a fifth spread by .056") {
    // A leads by 1 - t when it holds weight t on the only competency it wins: A first iff w_0 > t
    const double t = 0.256;
    const Table table{{1.0 - t, -t, -t, -t, -t}, {0.0, 0.0, 0.0, 0.0, 0.0}};
    // w_0 ~ Beta(10, 40): mean .2, SD .0560; P(w_0 > .256) by the binomial sum of the beta distribution
    double below = 0.0;
    for (int i = 10; i <= 49; ++i)
        below += std::exp(std::lgamma(50.0) - std::lgamma(i + 1.0) - std::lgamma(50.0 - i) + i * std::log(t) +
                          (49.0 - i) * std::log(1.0 - t));
    CHECK(aboutTheseWeights(table, {1, 1, 1, 1, 1}).share[0][0] == Approx(1.0 - below).margin(0.0048));
}

TEST_CASE("A competency without weight never gets any") {
    const Table table{{5.0, 1.0}, {4.0, 5.0}};
    CHECK(aboutTheseWeights(table, {1, 0}).share[0][0] == 1.0);
}

TEST_CASE("Dominated candidates are never first") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Table table = drawnTable(seed, 4, 3, 0.0);
        const auto any = underAnyWeights({table.begin(), table.end()}, seed);
        for (std::size_t c = 0; c < table.size(); ++c) {
            const bool strictly = std::any_of(table.begin(), table.end(), [&](const Row& other) {
                return dominanceOf(other, table[c]) == Dominance::aDominates;
            });
            if (strictly)
                REQUIRE(any.share[c][0] == 0.0);
        }
    }
}

TEST_CASE("Dominance needs the same cells") {
    const Row a{5.0, 4.0};
    CHECK(dominanceOf(a, {4.0, 4.0}) == Dominance::aDominates);
    CHECK(dominanceOf({4.0, 4.0}, a) == Dominance::bDominates);
    CHECK(dominanceOf(a, a) == Dominance::equal);
    CHECK(dominanceOf(a, {3.0, 5.0}) == Dominance::neither);
    CHECK(dominanceOf(a, {3.0, std::nullopt}) == Dominance::undetermined);
}

TEST_CASE("Shares of ranks sum to one by candidate and by rank also with ties and holes") {
    Table table = drawnTable(3, 40, 4, 0.1);
    table[7] = table[3];
    table[8] = table[3];
    for (const auto& shares : {underAnyWeights(table).share, aboutTheseWeights(table, {4, 3, 2, 1}).share}) {
        std::vector<double> byRank(table.size(), 0.0);
        for (const auto& row : shares) {
            REQUIRE(std::accumulate(row.begin(), row.end(), 0.0) == Approx(1.0).margin(1e-9));
            for (std::size_t r = 0; r < row.size(); ++r)
                byRank[r] += row[r];
        }
        for (const double sum : byRank)
            REQUIRE(sum == Approx(1.0).margin(1e-9));
        CHECK(shares[7] == shares[3]);
    }
}

TEST_CASE("Sorting and comparing count the same ranks") {
    Generator generator(11);
    constexpr std::size_t many = 60;
    constexpr std::size_t few = 10;
    std::vector<double> scores(many * RankCounts::block);
    fillNormal(generator, scores);
    for (std::size_t i = few * RankCounts::block; i < scores.size(); ++i)
        scores[i] -= 100.0; // the others are always behind
    for (std::size_t d = 0; d < RankCounts::block; d += 3)
        scores[2 * RankCounts::block + d] = scores[5 * RankCounts::block + d];
    RankCounts bySorting(many);
    bySorting.add(scores, 50);
    RankCounts byComparing(few);
    byComparing.add(scores, 50);
    for (std::size_t c = 0; c < few; ++c)
        for (std::size_t r = 0; r < few; ++r)
            CHECK(bySorting.shares()[c][r] == Approx(byComparing.shares()[c][r]).margin(1e-12));
}

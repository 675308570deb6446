// SPDX-License-Identifier: MIT
// Weight sensitivity against sweeps, brute force and the product formula, over thousands of generated tables.
#include "score/ratings/Composite.h"
#include "score/weights/Sensitivity.h"
#include "support/Catch.h"
#include "unit/score/Panels.h"

#include <cmath>

using namespace score;
using namespace score_test;

namespace {

Weights withWeight(const Weights& weights, std::size_t k, double t) {
    Weights moved = normalised(weights);
    const double rest = 1.0 - moved[k];
    for (double& w : moved)
        w *= (1.0 - t) / rest;
    moved[k] = t;
    return moved;
}

double lead(const Table& table, std::size_t a, std::size_t b, const Weights& weights) {
    return *weightedMean(table[a], weights).value - *weightedMean(table[b], weights).value;
}

/// The usual formula, for distinct differences.
double productFormula(const std::vector<double>& d) {
    double sum = 0.0;
    for (std::size_t k = 0; k < d.size(); ++k) {
        if (d[k] <= 0.0)
            continue;
        double term = 1.0;
        for (std::size_t j = 0; j < d.size(); ++j)
            if (j != k)
                term *= d[k] / (d[k] - d[j]);
        sum += term;
    }
    return sum;
}

bool first(const Table& table, std::size_t leader, const Weights& weights) {
    for (std::size_t c = 0; c < table.size(); ++c)
        if (weightedMean(table[c], weights) && weightedMean(table[leader], weights) &&
            lead(table, leader, c, weights) < -1e-9)
            return false;
    return true;
}

} // namespace

TEST_CASE("Ends of a stability interval are ties and inside it the leader stays first") {
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        const Table table = drawnTable(seed, 2 + seed % 5, 2 + seed % 4, seed % 2 ? 0.0 : 0.25);
        const Weights weights = drawnWeights(seed + 1, table.front().size());
        const Stabilities stabilities = stabilitiesOf(table, weights);
        for (std::size_t k = 0; k < weights.size(); ++k) {
            const Stability& s = stabilities.byCompetency[k];
            if (!s.low)
                continue;
            INFO("seed " << seed << " competency " << k);
            if (s.lowBy)
                REQUIRE(std::fabs(lead(table, *stabilities.leader, *s.lowBy,
                                       withWeight(weights, k, *s.low.value))) < 1e-9);
            if (s.highBy)
                REQUIRE(std::fabs(lead(table, *stabilities.leader, *s.highBy,
                                       withWeight(weights, k, *s.high.value))) < 1e-9);
            for (int step = 1; step < 20; ++step) {
                const double inside = *s.low.value + (*s.high.value - *s.low.value) * step / 20.0;
                REQUIRE(first(table, *stabilities.leader, withWeight(weights, k, inside)));
            }
            const double below = *s.low.value - 1e-5;
            if (s.lowBy && below > 0.0)
                REQUIRE_FALSE(first(table, *stabilities.leader, withWeight(weights, k, below)));
            const double above = *s.high.value + 1e-5;
            if (s.highBy && above < 1.0)
                REQUIRE_FALSE(first(table, *stabilities.leader, withWeight(weights, k, above)));
        }
    }
}

TEST_CASE("A stability interval by hand") {
    // d = (1, -1), D = .6 - .4; D(t) = t - (1 - t) = 0 at t = .5
    const Stabilities s = stabilitiesOf({{4.0, 3.0}, {3.0, 4.0}}, {60, 40});
    CHECK(s.leader == 0u);
    CHECK(*s.byCompetency[0].low.value == Approx(0.5));
    CHECK(s.byCompetency[0].lowBy == 1u);
    CHECK(*s.byCompetency[0].high.value == 1.0);
    CHECK_FALSE(s.byCompetency[0].highBy);
    CHECK(*s.byCompetency[1].high.value == Approx(0.5));
}

TEST_CASE("The smallest shift gives a tie and no smaller shift does") {
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        const Table table = drawnTable(seed, 2, 2 + seed % 4, 0.0);
        const std::size_t competencies = table.front().size();
        const Weights weights = drawnWeights(seed + 7, competencies);
        const std::size_t top = lead(table, 0, 1, weights) >= 0.0 ? 0 : 1;
        const Shift shift = smallestShift(table[top], table[1 - top], weights);
        INFO("seed " << seed);
        if (!shift.amount) {
            REQUIRE(shift.amount.why == Why::neverPasses);
            for (std::size_t k = 0; k < competencies; ++k)
                REQUIRE(*table[top][k] > *table[1 - top][k]);
            continue;
        }
        REQUIRE(std::fabs(lead(table, top, 1 - top, shifted(weights, shift.moves))) < 1e-9);
        for (std::uint64_t other = 0; other < 5; ++other) { // towards other weights, by less than the amount
            const Weights target = normalised(drawnWeights(seed * 5 + other, competencies));
            Weights moved = normalised(weights);
            double distance = 0.0;
            for (std::size_t k = 0; k < competencies; ++k)
                distance += 0.5 * std::fabs(target[k] - moved[k]);
            const double part = distance > 0.0 ? std::min(1.0, 0.999 * *shift.amount.value / distance) : 0.0;
            for (std::size_t k = 0; k < competencies; ++k)
                moved[k] += part * (target[k] - moved[k]);
            REQUIRE(lead(table, top, 1 - top, moved) > -1e-12);
        }
    }
}

TEST_CASE("The pairwise index is the product formula where that is defined") {
    std::size_t compared = 0;
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        const Table table = drawnTable(seed, 2, 2 + seed % 3, 0.0);
        std::vector<double> d;
        for (std::size_t k = 0; k < table[0].size(); ++k)
            d.push_back(*table[0][k] - *table[1][k] + 1e-3 * static_cast<double>(k + 1));
        Row a(d.begin(), d.end());
        const Row zero(d.size(), 0.0);
        auto sorted = d;
        std::sort(sorted.begin(), sorted.end());
        double closest = 10.0;
        for (std::size_t i = 1; i < sorted.size(); ++i)
            closest = std::min(closest, sorted[i] - sorted[i - 1]);
        const double index = *pairwiseIndex(a, zero).value;
        REQUIRE(index + *pairwiseIndex(zero, a).value == Approx(1.0).margin(1e-12));
        if (closest < 0.3)
            continue;
        ++compared;
        REQUIRE(index == Approx(productFormula(d)).margin(1e-10));
    }
    CHECK(compared > 500);
}

TEST_CASE("The pairwise index is exact with equal differences") {
    CHECK(*pairwiseIndex({2.0, 2.0, 1.0}, {1.0, 1.0, 2.0}).value ==
          Approx(0.75)); // share of the worst weight under 1/2
    CHECK(*pairwiseIndex({2.0, 1.0, 1.0}, {1.0, 2.0, 2.0}).value == Approx(0.25));
    CHECK(*pairwiseIndex({2.0, 3.0}, {1.0, 3.0}).value == 1.0);
    CHECK(*pairwiseIndex({2.0, 3.0}, {2.0, 3.0}).value == 0.5);
    CHECK(pairwiseIndex({2.0, std::nullopt}, {2.0, 3.0}) == absent(Why::differentCells));
}

// SPDX-License-Identifier: MIT
// Quick ranks under other weights are those of a comparison made with these weights.
#include "compare/Reweighing.h"

#include "compare/PlainRatings.h"
#include "support/Catch.h"
#include "unit/compare/InsightText.h"

#include <numeric>
#include <random>

using namespace compare;

TEST_CASE("Reweighing gives what comparing again gives") {
    const auto rows = support::rota(20, 4, 2, 5);
    const auto plain = compareRatings(rows, {1, 5});
    std::vector<std::size_t> all(plain.candidates.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    for (const auto rule : {plan::Rule::anchored, plan::Rule::panel}) {
        auto base = plain;
        base.frozen.plan.rule = rule;
        const Reweighing quick(base, all);
        std::mt19937 random(7);
        for (int round = 0; round < 50; ++round) {
            score::Weights weights;
            for (std::size_t k = 0; k < plain.competencies.size(); ++k)
                weights.push_back(static_cast<double>(1 + random() % 9));
            auto slow = base;
            for (std::size_t k = 0; k < weights.size(); ++k)
                slow.competencies[k].weight = weights[k];
            for (auto& candidate : slow.candidates) {
                candidate.musts.clear();
                candidate.farApart.clear();
                candidate.rank.reset();
            }
            settle(slow);
            const auto found = quick.under(weights);
            for (std::size_t at = 0; at < all.size(); ++at) {
                const auto* expected = findCandidate(slow, base.candidates[at].id);
                REQUIRE(found[at].rank == expected->rank);
                REQUIRE(found[at].tied == (expected->rank.has_value() && expected->tied));
                REQUIRE(found[at].unrankable == expected->unrankable);
                REQUIRE(found[at].composite == expected->composite);
                REQUIRE(found[at].coverage == expected->coverage);
            }
        }
    }
}

TEST_CASE("A part of the candidates is ranked among itself") {
    const auto comparison = compareTable({{"A", "B", "C"}, {"x"}, {{5}, {4}, {3}}}, {1, 5});
    const auto found = Reweighing(comparison, {1, 2}).under({1});
    CHECK(found[0].rank == 1);
    CHECK(found[1].rank == 2);
}

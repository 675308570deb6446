// SPDX-License-Identifier: MIT
// The two fingerprints of a frozen plan.
#include "plan/Freeze.h"

#include "support/Catch.h"
#include "support/SmallRubric.h"

#include <algorithm>

namespace {

plan::Plan somePlan() {
    return plan::draftPlan(support::smallRubric(), "Clerk", {"Q1", "Q3"});
}

} // namespace

TEST_CASE("Polished wording changes the content hash and not the structure hash") {
    const auto before = plan::freeze(somePlan(), support::smallRubric());
    auto rubric = support::smallRubric();
    rubric.questions[0].text.en = "Another wording";
    const auto after = plan::freeze(somePlan(), rubric);
    CHECK(before.contentHash != after.contentHash);
    CHECK(before.structureHash == after.structureHash);
}

TEST_CASE("The order of questions does not change the structure hash") {
    auto other = somePlan();
    std::reverse(other.questions.begin(), other.questions.end());
    CHECK(plan::structureHash(somePlan(), support::smallRubric()) ==
          plan::structureHash(other, support::smallRubric()));
}

TEST_CASE("Weights questions points and rules change the structure hash") {
    const auto base = plan::structureHash(somePlan(), support::smallRubric());
    auto weights = somePlan();
    weights.weights[0].hundredths = 200;
    CHECK(plan::structureHash(weights, support::smallRubric()) != base);
    auto rule = somePlan();
    rule.rule = plan::Rule::points;
    CHECK(plan::structureHash(rule, support::smallRubric()) != base);
    auto fewer = somePlan();
    fewer.questions.pop_back();
    CHECK(plan::structureHash(fewer, support::smallRubric()) != base);
    auto rubric = support::smallRubric();
    rubric.questions[0].points[0].competency = "b";
    CHECK(plan::structureHash(somePlan(), rubric) != base);
}

TEST_CASE("A change to a question that is not planned leaves the structure hash alone") {
    auto rubric = support::smallRubric();
    rubric.questions[1].points.clear();
    CHECK(plan::structureHash(somePlan(), rubric) == plan::structureHash(somePlan(), support::smallRubric()));
}

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
    auto must = somePlan();
    must.mustHaves.push_back({"a", 300});
    CHECK(plan::structureHash(must, support::smallRubric()) != base);
}

TEST_CASE("Whose scorecards count does not part those that can be compared") {
    auto plan = somePlan();
    const auto submitted = plan::freeze(plan, support::smallRubric());
    plan.counted.reset();
    const auto older = plan::freeze(plan, support::smallRubric());
    CHECK(older.structureHash == submitted.structureHash);
    CHECK(older.contentHash != submitted.contentHash);
}

TEST_CASE("What is counted in a planned question changes the structure hash") {
    const auto base = plan::structureHash(somePlan(), support::smallRubric());
    auto rubric = support::smallRubric();
    auto& question = rubric.questions[0];
    SECTION("a point's competency") {
        question.points[0].competency = "b";
    }
    SECTION("a point's id") {
        question.points[0].id = "Q1-px";
    }
    SECTION("a point more") {
        question.points.push_back(question.points[0]);
        question.points.back().id = "Q1-px";
    }
    SECTION("a point less") {
        question.points.pop_back();
    }
    SECTION("a criterion's id") {
        question.criteria[0].id = "Q1-cx";
    }
    SECTION("what a criterion names") {
        question.criteria[0].named.push_back("b");
    }
    CHECK(plan::structureHash(somePlan(), rubric) != base);
}

TEST_CASE("A change to a question that is not planned leaves the structure hash alone") {
    auto rubric = support::smallRubric();
    rubric.questions[1].points.clear();
    CHECK(plan::structureHash(somePlan(), rubric) == plan::structureHash(somePlan(), support::smallRubric()));
}

TEST_CASE("Hashes of a rubric on the usual scale are what they were before scales could be chosen") {
    auto plan = somePlan();
    plan.counted.reset(); // nor could it be chosen whose scorecards count
    const auto frozen = plan::freeze(std::move(plan), support::smallRubric());
    CHECK(frozen.contentHash == "1caeb4f0ad1278304081a748fed6fdd14809ca8423a7c6c049cf822b5d052665");
    CHECK(frozen.structureHash == "92b1a947fbb3fcd2906c129fe27de7e29d95cee5a4291962b2013e166530a3ce");
}

TEST_CASE("Levels are structure, their words and anchors are wording") {
    const auto before = plan::structureHash(somePlan(), support::smallRubric());
    auto rubric = support::smallRubric();
    rubric.scale.words = {{100, {"差", "poor"}}};
    rubric.competencies[0].anchors.push_back({400, {"四", "four"}});
    CHECK(plan::structureHash(somePlan(), rubric) == before);
    for (const auto& scale : {rubric::Scale{100, 400, 100, {}}, rubric::Scale{0, 500, 100, {}},
                              rubric::Scale{100, 500, 50, {}}}) {
        rubric.scale = scale;
        CHECK(plan::structureHash(somePlan(), rubric) != before);
    }
}

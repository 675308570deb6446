// SPDX-License-Identifier: MIT
// Drafting a plan and keeping it as text.
#include "plan/Plan.h"
#include "plan/PlanText.h"

#include "support/Catch.h"
#include "support/SmallRubric.h"

TEST_CASE("A draft weighs the suggested competencies its questions cover equally") {
    const auto plan = plan::draftPlan(support::smallRubric(), "Clerk", {"Q3", "Q1"});
    CHECK(plan.weights == std::vector<plan::Weight>{{"a", 100}, {"b", 100}});
    CHECK(plan.questions == std::vector<plan::PlannedQuestion>{{"Q3", 8}, {"Q1", 8}});
    CHECK(plan::shareOf(plan, "a") == 0.5);
    CHECK(plan::shareOf(plan, "c") == 0);
}

TEST_CASE("A draft that covers no suggested competency weighs what it covers") {
    CHECK(plan::draftPlan(support::smallRubric(), "Clerk", {"Q3"}).weights ==
          std::vector<plan::Weight>{{"c", 100}});
}

TEST_CASE("A plan written as text reads back the same") {
    auto plan = plan::draftPlan(support::smallRubric(), "跟单 \"one\"\n", {"Q1", "Q2"});
    plan.rateBy = plan::RateBy::question;
    plan.rule = plan::Rule::panel;
    plan.mustHaves = {{"b", 350}};
    plan.panel = {"Wang Min", "李娜"};
    plan.minutes = 45;
    plan.version = 3;
    CHECK(plan::readPlan(plan::writePlan(plan)) == plan);
}

TEST_CASE("A draft counts submitted scorecards, and an older plan keeps its text without a choice") {
    auto plan = plan::draftPlan(support::smallRubric(), "Clerk", {"Q1"});
    CHECK(plan.counted == plan::Counted::submitted);
    CHECK(plan::writePlan(plan).find(R"("counted":"submitted")") != std::string::npos);
    for (const auto choice : {std::optional(plan::Counted::all), std::optional(plan::Counted::submitted),
                              std::optional<plan::Counted>()}) {
        plan.counted = choice;
        CHECK(plan::readPlan(plan::writePlan(plan)) == plan);
    }
    const auto older = plan::writePlan(plan);
    CHECK(older.find("counted") == std::string::npos);
    CHECK_FALSE(plan::readPlan(R"({"counted":"some",)" + older.substr(1)).has_value());
    CHECK_FALSE(plan::readPlan(R"({"counted":3,)" + older.substr(1)).has_value());
}

TEST_CASE("Text that is not a plan gives nothing") {
    for (const auto* text : {"", "{}", "[]", "null", "{\"title\": 3}", "not json"})
        CHECK_FALSE(plan::readPlan(text).has_value());
}

TEST_CASE("Codes of rules read back") {
    for (const auto rule : {plan::Rule::anchored, plan::Rule::points, plan::Rule::panel})
        CHECK(plan::ruleOf(plan::codeOf(rule)) == rule);
    CHECK_FALSE(plan::ruleOf("best").has_value());
    CHECK_FALSE(plan::rateByOf("").has_value());
}

TEST_CASE("A stored plan that nests without end is no plan") {
    std::string deep = R"({"title": )";
    for (int depth = 0; depth < 200'000; ++depth)
        deep += '[';
    CHECK_FALSE(plan::readPlan(deep));
    CHECK_FALSE(plan::readPlan(R"({"title":[[[[[[[[[[1]]]]]]]]]]})"));
}

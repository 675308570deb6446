// SPDX-License-Identifier: MIT
// What planned questions can show.
#include "plan/Coverage.h"

#include "support/Catch.h"
#include "support/SmallRubric.h"

TEST_CASE("Coverage counts criteria and points of the planned questions only") {
    const auto rubric = support::smallRubric();
    const auto plan = plan::draftPlan(rubric, "Clerk", {"Q2", "Q1"});
    CHECK(plan::coverage(plan, rubric) == std::vector<plan::CompetencyCoverage>{{"a", {"Q2", "Q1"}, 2, 2},
                                                                                {"b", {"Q1"}, 1, 1},
                                                                                {"c", {}, 0, 0}});
}

TEST_CASE("Two questions of one overlap group are found and one alone is not") {
    const auto rubric = support::smallRubric();
    CHECK(plan::overlaps(plan::draftPlan(rubric, "Clerk", {"Q1", "Q3"}), rubric).empty());
    CHECK(plan::overlaps(plan::draftPlan(rubric, "Clerk", {"Q1", "Q2"}), rubric) ==
          std::vector<plan::PlannedOverlap>{{"O1", {"Q1", "Q2"}}});
}

TEST_CASE("Only weighted competencies are rated at a question") {
    const auto rubric = support::smallRubric();
    auto plan = plan::draftPlan(rubric, "Clerk", {"Q1", "Q3"});
    CHECK(plan::ratedAt(plan, rubric, rubric.questions[0]) == std::vector<std::string>{"a", "b"});
    CHECK(plan::ratedAt(plan, rubric, rubric.questions[2]).empty());
    plan.weights = {{"b", 100}, {"c", 50}};
    CHECK(plan::ratedAt(plan, rubric, rubric.questions[0]) == std::vector<std::string>{"b"});
}

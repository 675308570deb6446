// SPDX-License-Identifier: MIT
// Each mistake and each piece of advice, by its code.
#include "plan/Check.h"

#include "support/Catch.h"
#include "support/SmallRubric.h"

#include <algorithm>
#include <functional>

namespace {

plan::Plan goodPlan() {
    return plan::draftPlan(support::smallRubric(), "Clerk", {"Q1", "Q3"});
}

std::string codes(const plan::Plan& plan, reading::Severity severity) {
    std::string text;
    for (const auto& finding : plan::check(plan, support::smallRubric(), words::Language::english))
        if (finding.severity == severity)
            text += (text.empty() ? "" : " ") + finding.code;
    return text;
}

} // namespace

TEST_CASE("A sound plan has advice but no error") {
    CHECK(codes(goodPlan(), reading::Severity::error).empty());
    CHECK(codes(goodPlan(), reading::Severity::warning) == "thin-coverage thin-coverage");
}

TEST_CASE("Each mistake of a plan is an error of its own") {
    struct Row {
        const char* code;
        std::function<void(plan::Plan&)> spoil;
    };
    const std::vector<Row> rows{
        {"no-title", [](plan::Plan& plan) { plan.title = "  "; }},
        {"minutes-range", [](plan::Plan& plan) { plan.minutes = 5; }},
        {"unknown-question",
         [](plan::Plan& plan) {
             plan.questions.push_back({"Q9", 5});
         }},
        {"repeated-question",
         [](plan::Plan& plan) {
             plan.questions.push_back({"Q1", 5});
         }},
        {"question-minutes", [](plan::Plan& plan) { plan.questions[0].minutes = 61; }},
        {"no-weight", [](plan::Plan& plan) { plan.weights.clear(); }},
        {"repeated-weight",
         [](plan::Plan& plan) {
             plan.weights.push_back({"a", 100});
         }},
        {"weight-range", [](plan::Plan& plan) { plan.weights[0].hundredths = 0; }},
        {"repeated-must",
         [](plan::Plan& plan) {
             plan.mustHaves = {{"a", 300}, {"a", 400}};
         }},
        {"must-without-weight",
         [](plan::Plan& plan) {
             plan.mustHaves = {{"c", 300}};
         }},
        {"cut-range",
         [](plan::Plan& plan) {
             plan.mustHaves = {{"a", 99}};
         }},
        {"empty-interviewer", [](plan::Plan& plan) { plan.panel = {" "}; }},
        {"repeated-interviewer", [](plan::Plan& plan) {
             plan.panel = {"Li", "Li"};
         }}};
    for (const auto& row : rows) {
        auto plan = goodPlan();
        row.spoil(plan);
        INFO(row.code);
        CHECK(codes(plan, reading::Severity::error) == row.code);
    }
    auto unknown = goodPlan();
    unknown.weights.push_back({"x", 100});
    CHECK(codes(unknown, reading::Severity::error) == "unknown-competency");
}

TEST_CASE("A weight nothing shows is an error") {
    auto plan = plan::draftPlan(support::smallRubric(), "Clerk", {"Q2"});
    plan.weights = {{"a", 100}, {"c", 100}};
    CHECK(codes(plan, reading::Severity::error) == "not-covered");
}

TEST_CASE("Overlaps and too little time are advice") {
    auto plan = plan::draftPlan(support::smallRubric(), "Clerk", {"Q1", "Q2"});
    plan.minutes = 10;
    CHECK(codes(plan, reading::Severity::warning) == "thin-coverage overlap too-long");
    CHECK(codes(plan, reading::Severity::error).empty());
}

TEST_CASE("Advice speaks both languages") {
    auto plan = plan::draftPlan(support::smallRubric(), "Clerk", {"Q1"});
    const auto finding = plan::check(plan, support::smallRubric(), words::Language::chinese).front();
    CHECK(reading::sentence(finding, words::Words(words::Language::chinese)).find("中comp a") !=
          std::string::npos);
    CHECK(reading::report(finding, words::Words(words::Language::english)).rfind("warning: ", 0) == 0);
}

TEST_CASE("A must-have lies on the scale of the rubric") {
    auto rubric = support::smallRubric();
    rubric.scale = {0, 1000, 100, {}};
    auto plan = goodPlan();
    const auto refused = [&](int cut) {
        plan.mustHaves = {{"a", cut}};
        for (const auto& finding : plan::check(plan, rubric, words::Language::english))
            if (finding.code == "cut-range")
                return reading::sentence(finding, words::Words(words::Language::english));
        return std::string();
    };
    CHECK(refused(0).empty());
    CHECK(refused(1000).empty());
    CHECK(refused(1001) == "The must-have level of comp a must lie between 0 and 10.");
}

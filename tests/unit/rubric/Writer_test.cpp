// SPDX-License-Identifier: MIT
// What is written is read back the same.
#include "rubric/RubricFile.h"

#include "SmallRubric.h"
#include "support/Catch.h"

#include <filesystem>

TEST_CASE("A shipped rubric survives writing and reading") {
    for (const std::string name : {"merchandiser.toml", "general.toml"}) {
        INFO(name);
        const auto first = rubric::loadRubric(std::filesystem::path(EVENHAND_RUBRICS) / name);
        REQUIRE(first.rubric);
        const auto text = rubric::writeRubric(*first.rubric);
        const auto second = rubric::readRubric(text, "written.toml");
        CHECK(reportOf(second) == "");
        CHECK(second.rubric == first.rubric);
        CHECK(rubric::writeRubric(*second.rubric) == text);
    }
}

TEST_CASE("Texts with quotation marks and lines and backslashes survive writing") {
    auto rubric = *rubric::readRubric(smallRubric, "small.toml").rubric;
    rubric.questions[0].text = {"“引”\"号\"\\n 换\n行", "tab\there, \\ and 'quotes' # no comment \\u0041 😀"};
    rubric.questions[0].status = rubric::QuestionStatus::draft;
    rubric.questions[0].star = rubric::StarUse::simplified;
    const auto again = rubric::readRubric(rubric::writeRubric(rubric), "small.toml");
    CHECK(reportOf(again) == "");
    CHECK(again.rubric == rubric);
}

TEST_CASE("A written rubric has one line for a point") {
    const auto rubric = *rubric::readRubric(smallRubric, "small.toml").rubric;
    const auto text = rubric::writeRubric(rubric);
    CHECK(
        text.find(
            "points = [\n  { id = \"Q1-p1\", competency = \"care\", zh = \"先查\", en = \"Checks first\" },\n"
            "]\n") != std::string::npos);
}

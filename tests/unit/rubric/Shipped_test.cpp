// SPDX-License-Identifier: MIT
// The rubric files that come with the program: whole, with no finding, and holding what the documents hold.
#include "rubric/RubricFile.h"

#include "SmallRubric.h"
#include "support/Catch.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace {

rubric::Rubric shipped(const std::string& name) {
    const auto reading = rubric::loadRubric(std::filesystem::path(EVENHAND_RUBRICS) / name);
    CHECK(reportOf(reading) == "");
    REQUIRE(reading.rubric);
    return *reading.rubric;
}

auto countOf(const rubric::Rubric& rubric, rubric::Stage stage) {
    return std::count_if(rubric.checklists.begin(), rubric.checklists.end(),
                         [stage](const auto& item) { return item.stage == stage; });
}

} // namespace

TEST_CASE("The merchandiser rubric holds all that the documents hold") {
    const auto rubric = shipped("merchandiser.toml");
    CHECK(rubric.id == "merchandiser");
    CHECK(rubric.competencies.size() == 14);
    CHECK(rubric.questions.size() == 21);
    std::size_t criteria = 0;
    std::size_t points = 0;
    std::size_t probes = 0;
    for (const auto& question : rubric.questions) {
        criteria += question.criteria.size();
        points += question.points.size();
        probes += question.probes.size();
    }
    CHECK(criteria == 42);
    CHECK(points == 135);
    CHECK(probes == 11);
    CHECK(rubric.redFlags.size() == 19);
    CHECK(countOf(rubric, rubric::Stage::before) == 13);
    CHECK(countOf(rubric, rubric::Stage::during) == 18);
    CHECK(countOf(rubric, rubric::Stage::after) == 10);
    CHECK(rubric.traits.size() == 5);
    CHECK(rubric.candidateQuestions.size() == 4);
    CHECK(rubric.starBoxes.size() == 4);
    CHECK(rubric.vocabularies.size() == 13);
    CHECK(rubric.overlaps.size() == 7);
    CHECK(rubric.categories.size() == 2);
}

TEST_CASE("Points of the merchandiser rubric stand with the questions of the overview") {
    const auto rubric = shipped("merchandiser.toml");
    const std::vector<std::pair<std::string, std::size_t>> overview = {
        {"A01", 8}, {"A02", 7}, {"A03", 6}, {"A04", 8}, {"A05", 6}, {"A06", 7}, {"A07", 5},
        {"A08", 7}, {"A09", 7}, {"A10", 7}, {"A11", 7}, {"A12", 7}, {"A13", 7}, {"A14", 8},
        {"A15", 0}, {"B01", 6}, {"B02", 4}, {"B03", 9}, {"B04", 7}, {"B05", 8}, {"B06", 4}};
    std::vector<std::pair<std::string, std::size_t>> found;
    for (const auto& question : rubric.questions)
        found.emplace_back(question.id, question.points.size());
    CHECK(found == overview);
}

TEST_CASE("Only A15 is a draft and only the experience questions have all STAR boxes") {
    const auto rubric = shipped("merchandiser.toml");
    for (const auto& question : rubric.questions) {
        INFO(question.id);
        const bool isExperience = question.id == "A03" || question.id == "A15" || question.id == "B04";
        CHECK((question.star == rubric::StarUse::full) == isExperience);
        CHECK((question.kind == rubric::QuestionKind::experience) == isExperience);
        CHECK((question.star == rubric::StarUse::simplified) == (question.id == "B01"));
        CHECK((question.status == rubric::QuestionStatus::draft) == (question.id == "A15"));
        CHECK(question.category == (question.source == "000" ? "professional" : "frequent"));
        CHECK(question.place.substr(0, 5) == question.source + " L");
        CHECK(question.listenFor.zh.empty() == (question.source == "000"));
    }
}

TEST_CASE("The three named competencies are suggested and A06 A08 A14 give evidence of all three") {
    const auto rubric = shipped("merchandiser.toml");
    const std::vector<std::string> three = {"communication", "problem-solving", "risk-awareness"};
    std::vector<std::string> suggested;
    for (const auto& competency : rubric.competencies)
        if (competency.offer == rubric::Competency::Offer::suggested)
            suggested.push_back(competency.id);
    CHECK(suggested == three);
    for (const auto& question : rubric.questions) {
        std::set<std::string> named;
        for (const auto& criterion : question.criteria)
            named.insert(criterion.named.begin(), criterion.named.end());
        const bool all = std::includes(named.begin(), named.end(), three.begin(), three.end());
        CHECK(all == (question.id == "A06" || question.id == "A08" || question.id == "A14"));
    }
}

TEST_CASE("B01 and B03 and B05 and B06 have their parts in order") {
    const auto rubric = shipped("merchandiser.toml");
    std::vector<std::string> parts;
    for (const auto& question : rubric.questions) {
        if (question.steps.empty())
            continue;
        std::string line = question.id + ":";
        for (const auto& step : question.steps)
            line += " " + step.name.en + " " + std::to_string(step.points.size());
        parts.push_back(line);
    }
    CHECK(parts == std::vector<std::string>{
                       "B01: Who I am 1 What I did 3 Why I fit 1",
                       "B03: Confirm calmly 2 Assess inside 3 Talk openly 2 Follow up in writing 2",
                       "B05: Review 1 System 2 Follow-up 3 Gate 1",
                       "B06: Admits pressure 1 Three ways to cope 3",
                   });
    CHECK(rubric::findQuestion(rubric, "B01")->answerTime == rubric::AnswerTime{1, 2});
}

TEST_CASE("What to check and indicators and states are ticked word by word") {
    std::vector<std::string> bound;
    const auto rubric = shipped("merchandiser.toml");
    for (const auto& question : rubric.questions)
        for (const auto& point : question.points)
            if (!point.subticks.empty())
                bound.push_back(point.id + " " + point.subticks);
    CHECK(bound == std::vector<std::string>{"A10-p2 supplier-indicators", "A14-p1 check-items",
                                            "B03-p4 impact-areas", "B05-p1 check-items",
                                            "B05-p3 order-status", "B06-p1 pressure-sources"});
}

TEST_CASE("Each suggested competency has a weak and a middling and a strong answer to practise on") {
    const auto rubric = shipped("merchandiser.toml");
    CHECK(rubric.samples.size() == 9);
    for (const std::string competency : {"communication", "problem-solving", "risk-awareness"}) {
        INFO(competency);
        std::vector<rubric::Level> levels;
        for (const auto& sample : rubric.samples)
            if (sample.competency == competency)
                levels.push_back(sample.level);
        REQUIRE(levels.size() == 3);
        CHECK(levels[0] <= 200);
        CHECK(levels[1] == 300);
        CHECK(levels[2] >= 400);
    }
    for (const auto& sample : rubric.samples) {
        INFO(sample.id);
        const auto* question = rubric::findQuestion(rubric, sample.question);
        REQUIRE(question != nullptr);
        const auto shown = rubric::competenciesOf(rubric, *question);
        CHECK(std::count(shown.begin(), shown.end(), sample.competency) == 1);
        const auto words = std::count(sample.text.en.begin(), sample.text.en.end(), ' ') + 1;
        CHECK(words >= 60);
        CHECK(words <= 120);
        for (const auto& why : {sample.why.en, sample.why.zh})
            CHECK(why.find(rubric::levelText(sample.level)) != std::string::npos);
    }
}

TEST_CASE("The general rubric is another trade on the three named competencies") {
    const auto rubric = shipped("general.toml");
    CHECK(rubric.id == "general");
    CHECK(rubric.competencies.size() == 3);
    CHECK(rubric.questions.size() >= 8);
    for (const auto stage : {rubric::Stage::before, rubric::Stage::during, rubric::Stage::after})
        CHECK(countOf(rubric, stage) > 0);
    CHECK(rubric.starBoxes.size() == 4);
    CHECK(rubric.overlaps.size() == 1);
}

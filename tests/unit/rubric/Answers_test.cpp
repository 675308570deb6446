// SPDX-License-Identifier: MIT
// Steps, sub-ticks, answer times and sample answers: what is read, what is refused, what is written.
#include "SmallRubric.h"

#include "rubric/Hash.h"
#include "support/Catch.h"

namespace {

constexpr std::string_view answers =
    R"(  { id = "Q1-p2", competency = "care", subticks = "items", zh = "再查", en = "Checks again" },
]
answer_minutes = { least = 1, most = 2 }
steps = [
  { id = "Q1-s1", points = ["Q1-p1"], zh = "先", en = "First" },
  { id = "Q1-s2", points = ["Q1-p2"], zh = "后", en = "Then" },
]

[[vocabulary]]
id = "items"
name = { zh = "项", en = "Items" }
terms = [
  { zh = "数量", en = "quantity" },
]

[[sample_answer]]
id = "S1"
question = "Q1"
competency = "care"
level = 3
text = { zh = "我先查。", en = "I check first." }
why = { zh = "只查一次。", en = "Checks once only." }
)";

/// The small rubric with its list of points left open for what follows.
std::string withAnswers(std::string_view piece = {}, std::string_view instead = {}) {
    std::string text(smallRubric);
    text.resize(text.rfind("]\n"));
    text.append(answers);
    if (piece.empty())
        return text;
    const auto at = text.rfind(piece);
    if (at == std::string::npos)
        throw std::logic_error("not in the rubric with answers: " + std::string(piece));
    return text.replace(at, piece.size(), instead);
}

std::string reportWith(std::string_view piece, std::string_view instead,
                       words::Language language = words::Language::english) {
    return reportOf(rubric::readRubric(withAnswers(piece, instead), "small.toml"), language);
}

rubric::Rubric whole() {
    return rubric::readRubric(withAnswers(), "small.toml").rubric.value();
}

} // namespace

TEST_CASE("What a rubric says of answers is read") {
    const auto reading = rubric::readRubric(withAnswers(), "small.toml");
    CHECK(reportOf(reading) == "");
    REQUIRE(reading.rubric);
    const auto& question = reading.rubric->questions.at(0);
    CHECK(question.steps == std::vector<rubric::Step>{{"Q1-s1", {"先", "First"}, {"Q1-p1"}},
                                                      {"Q1-s2", {"后", "Then"}, {"Q1-p2"}}});
    CHECK(question.answerTime == rubric::AnswerTime{1, 2});
    CHECK(question.points.at(0).subticks.empty());
    CHECK(question.points.at(1).subticks == "items");
    CHECK(
        reading.rubric->samples ==
        std::vector<rubric::SampleAnswer>{
            {"S1", "Q1", "care", {"我先查。", "I check first."}, 300, {"只查一次。", "Checks once only."}}});
}

TEST_CASE("What a rubric says of answers survives writing and reading") {
    const auto rubric = whole();
    const auto text = rubric::writeRubric(rubric);
    const auto again = rubric::readRubric(text, "written.toml");
    CHECK(reportOf(again) == "");
    CHECK(again.rubric == rubric);
    CHECK(text.find("answer_minutes = { least = 1, most = 2 }\n") != std::string::npos);
    CHECK(
        text.find("steps = [\n  { id = \"Q1-s1\", points = [\"Q1-p1\"], zh = \"先\", en = \"First\" },\n") !=
        std::string::npos);
    CHECK(text.find(
              "\n[[sample_answer]]\nid = \"S1\"\nquestion = \"Q1\"\ncompetency = \"care\"\nlevel = 3\n") !=
          std::string::npos);
}

TEST_CASE("A step has points of its own question only and a point stands in one step") {
    const std::string other =
        "\n[[question]]\nid = \"Q2\"\nkind = \"how-to\"\ntext = {zh=\"问\", en=\"ask\"}\n"
        "points = [ { id = \"Q2-p1\", competency = \"care\", zh = \"甲\", en = \"a\" } ]\n"
        "\n[[vocabulary]]";
    CHECK(reportWith("\n[[vocabulary]]", other) == "");
    auto foreign = withAnswers("\n[[vocabulary]]", other);
    foreign.replace(foreign.find("points = [\"Q1-p2\"]"), 18, "points = [\"Q2-p1\"]");
    CHECK(reportOf(rubric::readRubric(foreign, "small.toml")) ==
          "27:10: error: Step “Q1-s2” names “Q2-p1”, a point of another question; name points of “Q1” only.");
    CHECK(reportOf(rubric::readRubric(foreign, "small.toml"), words::Language::chinese) ==
          "27:10: 错误: 步骤“Q1-s2”列了“Q2-p1”，那是另一道题的得分点；请只列“Q1”的得分点。");

    CHECK(reportWith("[\"Q1-p2\"]", "[\"Q1-p2\", \"Q1-p1\"]") ==
          "27:10: error: Point “Q1-p1” stands in the steps “Q1-s1” and “Q1-s2”; leave it in one of them.");
    CHECK(reportWith("[\"Q1-p2\"]", "[\"Q1-p2\", \"Q1-p1\"]", words::Language::chinese) ==
          "27:10: 错误: 得分点“Q1-p1”同时在步骤“Q1-s1”和“Q1-s2”中；请只留在其中一步。");
    CHECK(reportWith("[\"Q1-p2\"]", "[\"Q1-p2\", \"Q1-p2\"]") ==
          "27:38: error: “Q1-p2” stands in “points” twice; remove one.");
    CHECK(reportWith("[\"Q1-p2\"]", "[\"Q1-p3\"]") ==
          "27:29: error: There is no point “Q1-p3”; did you mean “Q1-p1”?");
    CHECK(reportWith("[\"Q1-p2\"]", "[]") == "27:28: error: “points” is empty; name at least one id.");
    CHECK(reportWith("\"Q1-s2\"", "\"Q1-s1\"") ==
          "27:10: error: The id “Q1-s1” is already used in line 26; give this one another id.");
}

TEST_CASE("Sub-ticks are the words of a vocabulary of the file") {
    CHECK(reportWith("subticks = \"items\"", "subticks = \"item\"") ==
          "22:51: error: There is no vocabulary “item”; did you mean “items”?");
    CHECK(reportWith("subticks = \"items\"", "subticks = \"colours\"") ==
          "22:51: error: There is no vocabulary “colours”; add a [[vocabulary]] with this id or use one of: "
          "items.");
    CHECK(reportWith("subticks = \"items\"", "subticks = \"colours\"", words::Language::chinese) ==
          "22:51: 错误: 没有词表“colours”；请添加编号为它的 [[vocabulary]]，或从中选用：items。");
}

TEST_CASE("The time of an answer has a least and a most in this order") {
    CHECK(reportWith("least = 1, most = 2", "least = 2, most = 2") == "");
    CHECK(reportWith("least = 1, most = 2", "least = 3, most = 2") ==
          "24:38: error: An answer of at least 3 minutes cannot have 2 at most; turn the two round.");
    CHECK(reportWith("least = 1, most = 2", "least = 3, most = 2", words::Language::chinese) ==
          "24:38: 错误: 回答最短 3 分钟、最长 2 分钟，写反了；请对调。");
    CHECK(reportWith("least = 1, most = 2", "least = 3") ==
          "24:18: error: answer_minutes has no “most”; add it.");
    CHECK(reportWith("least = 1, most = 2", "least = 1, most = 61") ==
          "24:38: error: “most” is 61; it must be from 1 to 60.");
    CHECK(reportWith("{ least = 1, most = 2 }", "2") ==
          "24:18: error: “answer_minutes” must be a table between { and }.");
    CHECK(reportWith("least = 1, most = 2", "least = 1, most = 2, mean = 1") ==
          "24:41: error: answer_minutes has no key “mean”; remove it or use one of: least, most.");
}

TEST_CASE("A sample answer is given a level of the scale and says why") {
    CHECK(reportWith("level = 3", "level = 7") == "41:9: error: Sample answer “S1” is given 7, but the scale "
                                                  "has no such level; use one of: 1, 2, 3, 4, 5.");
    CHECK(reportWith("level = 3", "level = -2.5", words::Language::chinese) ==
          "41:9: 错误: 样例回答“S1”评了 -2.5 分，但量表没有这一级；可用的等级：1, 2, 3, 4, 5。");
    CHECK(reportWith("level = 3\n", "") == "37:1: error: [[sample_answer]] has no “level”; add it.");
    CHECK(reportWith("question = \"Q1\"", "question = \"Q9\"") ==
          "39:12: error: There is no question “Q9”; did you mean “Q1”?");
    CHECK(reportWith("question = \"Q1\"\n", "") == "");
    CHECK(reportWith("why = { zh = \"只查一次。\", en = \"Checks once only.\" }\n", "") ==
          "37:1: error: [[sample_answer]] has no “why”; add it.");
    auto twice = withAnswers();
    twice += twice.substr(twice.find("\n[[sample_answer]]"));
    CHECK(reportOf(rubric::readRubric(twice, "small.toml")) ==
          "46:6: error: The id “S1” is already used in line 38; give this one another id.");
}

TEST_CASE("What is said of answers changes the fingerprint and its absence does not") {
    const auto bare = *rubric::readRubric(smallRubric, "small.toml").rubric;
    // Of the fields one by one, put together and hashed outside this program.
    CHECK(rubric::contentHash(bare) == "25665d22309d2b83d02d284258c6d8bbc8acc6e210193b960eee9087d2b4f211");
    auto rubric = whole();
    SECTION("a step's name") {
        rubric.questions[0].steps[0].name.en += "!";
    }
    SECTION("a step's points") {
        rubric.questions[0].steps[0].points.clear();
    }
    SECTION("the order of the steps") {
        std::swap(rubric.questions[0].steps[0], rubric.questions[0].steps[1]);
    }
    SECTION("the time of an answer") {
        rubric.questions[0].answerTime->most = 3;
    }
    SECTION("no time for an answer") {
        rubric.questions[0].answerTime.reset();
    }
    SECTION("sub-ticks") {
        rubric.questions[0].points[1].subticks.clear();
    }
    SECTION("sub-ticks of another point") {
        std::swap(rubric.questions[0].points[0].subticks, rubric.questions[0].points[1].subticks);
    }
    SECTION("a sample's level") {
        rubric.samples[0].level = 400;
    }
    SECTION("a sample's reason") {
        rubric.samples[0].why.zh += "！";
    }
    SECTION("no sample") {
        rubric.samples.clear();
    }
    CHECK(rubric::contentHash(rubric) != rubric::contentHash(whole()));
}

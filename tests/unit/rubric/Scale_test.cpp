// SPDX-License-Identifier: MIT
// Scales of a rubric's own: their levels, their place in the file, and what cannot be one.
#include "SmallRubric.h"

#include "rubric/Hash.h"
#include "support/Catch.h"

#include <filesystem>
#include <set>

using rubric::Scale;

namespace {

/// The small rubric with a table [scale] before its competency and with these anchors.
std::string scaled(const std::string& scale, const std::string& anchors) {
    std::string text(smallRubric);
    const auto from = text.find("anchor.1");
    const auto to = text.find("\n\n[[question]]");
    text.replace(from, to - from, anchors);
    return text.replace(text.find("\n[[competency]]"), 0, "\n[scale]\n" + scale + "\n");
}

std::string anchor(const std::string& level) {
    return "anchor." + level + " = { zh = \"级\", en = \"Level\" }\n";
}

std::string errors(const std::string& scale, const std::string& anchors,
                   words::Language language = words::Language::english) {
    return reportOf(rubric::readRubric(scaled(scale, anchors), "small.toml"), language);
}

} // namespace

TEST_CASE("The levels of a scale are spelled as short as they go") {
    CHECK(rubric::levelList(Scale{}) == "1, 2, 3, 4, 5");
    CHECK(rubric::levelList({100, 400, 100, {}}) == "1, 2, 3, 4");
    CHECK(rubric::levelList({0, 1000, 100, {}}) == "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10");
    CHECK(rubric::levelList({0, 100, 100, {}}) == "0, 1");
    CHECK(rubric::levelList({100, 300, 50, {}}) == "1, 1.5, 2, 2.5, 3");
    CHECK(rubric::levelsOf({rubric::lowestEnd, rubric::highestEnd, rubric::halfLevel, {}}).size() == 21);
    CHECK(rubric::numberText(-0.25) == "-0.25");
    CHECK(rubric::numberText(2) == "2");
    CHECK(rubric::numberText(0) == "0");
}

TEST_CASE("Only the spelling of a level is a level") {
    const Scale half{100, 500, 50, {}};
    CHECK(rubric::levelOf(half, "3.5") == 350);
    CHECK(rubric::levelOf(half, "3") == 300);
    for (const auto* text : {"3.50", "3,5", "03", "0.5", "5.5", "", "three", "3.25"})
        CHECK_FALSE(rubric::levelOf(half, text).has_value());
    CHECK_FALSE(rubric::levelOf(Scale{}, "3.5").has_value());
}

TEST_CASE("A value goes to the nearest level, halves upwards, and never off the scale") {
    const Scale half{100, 500, 50, {}}, even{0, 1000, 200, {}};
    CHECK(rubric::nearestLevel(Scale{}, 3.5) == 400);
    CHECK(rubric::nearestLevel(Scale{}, 3.49) == 300);
    CHECK(rubric::nearestLevel(half, 3.5) == 350);
    CHECK(rubric::nearestLevel(half, 3.75) == 400);
    CHECK(rubric::nearestLevel(even, 2.9) == 200);
    CHECK(rubric::nearestLevel(even, 3) == 400);
    CHECK(rubric::nearestLevel(Scale{}, 9) == 500);
    CHECK(rubric::nearestLevel(Scale{}, -2) == 100);
    CHECK(rubric::middleLevel(Scale{}) == 300);
    CHECK(rubric::middleLevel({100, 400, 100, {}}) == 300);
    CHECK(rubric::middleLevel({0, 1000, 100, {}}) == 500);
}

TEST_CASE("A scale is read with its words and its anchors at any of its levels") {
    const auto reading = rubric::readRubric(
        scaled("low = 0\nhigh = 1\nstep = 0.5\nword.1 = { zh = \"是\", en = \"yes\" }\nword.\"0.5\" = { zh = "
               "\"半\", en = \"half\" }",
               anchor("1") + anchor("\"0.5\"") + anchor("0")),
        "small.toml");
    INFO(reportOf(reading));
    REQUIRE(reading.rubric.has_value());
    const auto& scale = reading.rubric->scale;
    CHECK(scale == Scale{0, 100, 50, {{50, {"半", "half"}}, {100, {"是", "yes"}}}});
    const auto& anchors = reading.rubric->competencies.front().anchors;
    REQUIRE(anchors.size() == 3);
    CHECK(anchors[0].level == 0);
    CHECK(anchors[1].level == 50);
    CHECK(anchors[2].level == 100);
    CHECK(rubric::wordOf(scale, 0) == nullptr);
    CHECK(rubric::wordOf(scale, 100)->en == "yes");
}

TEST_CASE("A rubric without a scale is one from 1 to 5, and an anchor may stand at 2 and 4 as well") {
    const auto reading = rubric::readRubric(
        smallWith("anchor.3", "anchor.2 = { zh = \"二\", en = \"Two\" }\nanchor.3"), "small.toml");
    REQUIRE(reading.rubric.has_value());
    CHECK(rubric::isUsual(reading.rubric->scale));
    CHECK(reading.rubric->competencies.front().anchors.size() == 4);
    CHECK(rubric::writeRubric(*reading.rubric).find("[scale]") == std::string::npos);
    CHECK(rubric::readRubric(rubric::writeRubric(*reading.rubric), "again").rubric == reading.rubric);
}

TEST_CASE("What cannot be a scale is said in both languages with its place") {
    const auto ends = anchor("1") + anchor("5");
    CHECK(errors("low = 5\nhigh = 1", ends) ==
          "6:8: error: The scale begins at 5 and ends at 1; it must end above where it begins.");
    CHECK(errors("low = 3\nhigh = 3", ends) ==
          "6:8: error: The scale begins at 3 and ends at 3; it must end above where it begins.");
    CHECK(errors("low = 1\nhigh = 5\nstep = 3", ends) ==
          "7:8: error: A scale from 1 to 5 cannot go by 3; the step is a whole or half number above 0 that "
          "leads from one end exactly to the other.");
    CHECK(errors("step = 0", ends).find("cannot go by 0;") != std::string::npos);
    CHECK(errors("step = 0.25", ends).find("cannot go by 0.25;") != std::string::npos);
    CHECK(errors("low = 0\nhigh = 100", ends) ==
          "6:8: error: “high” is 100; an end of a scale is a whole or half number from 0 to 10.");
    CHECK(errors("low = 0.3", ends) ==
          "5:7: error: “low” is 0.3; an end of a scale is a whole or half number from 0 to 10.");
    CHECK(errors("low = \"one\"", ends) == "5:7: error: “low” must be a number without quotation marks.");
    CHECK(errors("low = 1\ntop = 5", ends).find("[scale] has no key “top”") != std::string::npos);
    CHECK(errors("low = 5\nhigh = 1", ends, words::Language::chinese) ==
          "6:8: 错误: 量表从 5 开始、到 1 结束；结束必须高于开始。");
    CHECK(errors("low = 0\nhigh = 100", ends, words::Language::chinese) ==
          "6:8: 错误: “high”是 100；量表的两端须为 0 到 10 之间的整数或半分。");
}

TEST_CASE("Words and anchors stand at levels the scale has, anchors at both ends") {
    const auto ten = std::string("low = 0\nhigh = 10");
    CHECK(errors(ten, anchor("0") + anchor("10")).empty());
    CHECK(errors(ten, anchor("0") + anchor("11") + anchor("10")) ==
          "13:8: error: Competency “care” has an anchor for 11, but the scale has no such level; use one of: "
          "0, "
          "1, 2, 3, 4, 5, 6, 7, 8, 9, 10.");
    CHECK(
        errors("high = 4", anchor("1") + anchor("5")) ==
        "7:1: error: Competency “care” has no anchor for level 4; add anchor.4 = { zh = \"…\", en = \"…\" "
        "}.\n"
        "12:8: error: Competency “care” has an anchor for 5, but the scale has no such level; use one of: 1, "
        "2, 3, 4.");
    CHECK(errors("low = 0.5\nhigh = 1.5\nword.3 = { zh = \"三\", en = \"three\" }",
                 anchor("\"0.5\"") + anchor("\"1.5\"")) ==
          "7:6: error: There is a word for 3, but the scale has no such level; use one of: 0.5, 1.5.");
    CHECK(
        errors("low = 0.5\nhigh = 1.5", anchor("\"1.5\"")) ==
        "8:1: error: Competency “care” has no anchor for level 0.5; add anchor.\"0.5\" = { zh = \"…\", en = "
        "\"…\" }.");
}

TEST_CASE("The rubrics with scales of their own come back from their file as they were") {
    std::size_t files = 0;
    std::set<std::string> hashes;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(EVENHAND_TEST_DATA) / "rubrics")) {
        INFO(entry.path());
        const auto reading = rubric::loadRubric(entry.path());
        INFO(reportOf(reading));
        REQUIRE(reading.rubric.has_value());
        CHECK(reading.findings.empty());
        CHECK_FALSE(rubric::isUsual(reading.rubric->scale));
        const auto again = rubric::readRubric(rubric::writeRubric(*reading.rubric), "again");
        CHECK(again.rubric == reading.rubric);
        CHECK(rubric::contentHash(*again.rubric) == rubric::contentHash(*reading.rubric));
        hashes.insert(rubric::contentHash(*reading.rubric));
        ++files;
    }
    CHECK(files == 4);
    CHECK(hashes.size() == files);
}

TEST_CASE("Scale, words and anchors are part of the content, and the usual scale is not written into it") {
    const auto plain = *rubric::readRubric(smallRubric, "small").rubric;
    auto other = plain;
    other.scale = Scale{100, 500, 50, {}};
    CHECK(rubric::contentHash(other) != rubric::contentHash(plain));
    auto worded = plain;
    worded.scale.words = {{100, {"差", "poor"}}};
    CHECK(rubric::contentHash(worded) != rubric::contentHash(plain));
    auto anchored = plain;
    anchored.competencies.front().anchors.push_back({400, {"四", "four"}});
    CHECK(rubric::contentHash(anchored) != rubric::contentHash(plain));
    auto spelled = plain;
    const auto written = scaled("low = 1\nhigh = 5\nstep = 1", anchor("1") + anchor("3") + anchor("5"));
    spelled.scale = rubric::readRubric(written, "small").rubric->scale;
    CHECK(rubric::contentHash(spelled) == rubric::contentHash(plain));
}

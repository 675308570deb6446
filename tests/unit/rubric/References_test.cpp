// SPDX-License-Identifier: MIT
// What needs the whole file: ids, references, syntax, several mistakes at once, both languages of the report.
#include "SmallRubric.h"

#include "support/Catch.h"

namespace {

std::string reportWith(std::string_view piece, std::string_view instead) {
    return reportOf(rubric::readRubric(smallWith(piece, instead), "small.toml"));
}

std::string reportAfter(std::string_view more) {
    return reportOf(rubric::readRubric(smallAnd(more), "small.toml"));
}

} // namespace

TEST_CASE("An unknown competency brings the nearest known one or the list") {
    CHECK(reportWith("competency = \"care\"", "competency = \"caer\"") ==
          "21:32: error: There is no competency “caer”; did you mean “care”?");
    CHECK(
        reportWith("[\"care\"]", "[\"diligence\"]") ==
        "18:28: error: There is no competency “diligence”; add a [[competency]] with this id or use one of: "
        "care.");
}

TEST_CASE("References to questions and points and categories and criteria are checked") {
    CHECK(reportWith("minutes = 5", "category = \"core\"") ==
          "15:12: error: There is no category “core”; add a [[category]] with this id or use one of: –.");
    CHECK(reportAfter(
              "\n[[overlap]]\nid = \"O\"\nquestions = [\"Q1\", \"Q2\"]\ntopic = {zh=\"题\", en=\"t\"}\n") ==
          "26:20: error: There is no question “Q2”; did you mean “Q1”?");
    CHECK(reportAfter("\n[[trait]]\nid = \"T\"\ncompetency = \"care\"\npoints = [\"other\"]\n"
                      "name = {zh=\"特\", en=\"t\"}\n") ==
          "27:11: error: There is no point “other”; use one of: Q1-p1.");
    CHECK(reportAfter("probes = [ { id = \"p\", criterion = \"Q9\", zh = \"问\", en = \"ask\" } ]\n") ==
          "23:36: error: There is no criterion “Q9”; use one of: Q1-c1.");
}

TEST_CASE("A probe belongs to a criterion of its own question") {
    CHECK(reportAfter("\n[[question]]\nid = \"Q2\"\nkind = \"how-to\"\nstatus = \"draft\"\n"
                      "text = {zh=\"问\", en=\"ask\"}\n"
                      "probes = [ { id = \"p\", criterion = \"Q1-c1\", zh = \"问\", en = \"ask\" } ]\n") ==
          "29:19: error: Probe “p” names “Q1-c1”, a criterion of another question; name one of “Q2” or move "
          "the "
          "probe.");
}

TEST_CASE("A duplicate id names the line of the first") {
    CHECK(reportWith(
              "  { id = \"Q1-p1\"",
              "  { id = \"Q1-p1\", competency = \"care\", zh = \"甲\", en = \"a\" },\n  { id = \"Q1-p1\"") ==
          "22:10: error: The id “Q1-p1” is already used in line 21; give this one another id.");
    CHECK(reportWith("[\"care\"]", "[\"care\", \"care\"]") ==
          "18:36: error: “care” stands in “named” twice; remove one.");
    CHECK(reportWith("[\"care\"]", "[]") == "18:27: error: “named” is empty; name at least one id.");
}

TEST_CASE("A rubric without questions or competencies is refused") {
    CHECK(reportOf(rubric::readRubric("id = \"x\"\ntitle = { zh = \"题\", en = \"t\" }", "x.toml")) ==
          "error: This rubric has no competencies; add at least one [[competency]].\n"
          "error: This rubric has no questions; add at least one [[question]].");
}

TEST_CASE("Only the four letters name a STAR box") {
    const std::string rest = "\nname = {zh=\"甲\", en=\"a\"}\nlisten_for = {zh=\"甲\", en=\"a\"}\n"
                             "probe = {zh=\"甲\", en=\"a\"}\n";
    CHECK(reportAfter("\n[[star]]\nid = \"R\"" + rest) == "");
    CHECK(reportAfter("\n[[star]]\nid = \"X\"" + rest) ==
          "25:6: error: “id” cannot be “X”; use one of: S, T, A, R.");
}

TEST_CASE("What is allowed but doubtful is a warning and the rubric is there") {
    const auto reading = rubric::readRubric(
        smallAnd("\n[[question]]\nid = \"Q2\"\nkind = \"how-to\"\ntext = {zh=\"问\", en=\"ask\"}\n"
                 "\n[[overlap]]\nid = \"O\"\nquestions = [\"Q1\"]\ntopic = {zh=\"题\", en=\"t\"}\n"
                 "\n[[competency]]\nid = \"calm\"\nname = {zh=\"稳\", en=\"c\"}\n"
                 "definition = {zh=\"稳\", en=\"c\"}\nanchor.1 = {zh=\"稳\", en=\"c\"}\n"
                 "anchor.3 = {zh=\"稳\", en=\"c\"}\nanchor.5 = {zh=\"稳\", en=\"c\"}\n"),
        "small.toml");
    CHECK(reading.rubric.has_value());
    CHECK(
        reportOf(reading) ==
        "25:6: warning: Question “Q2” has no points; add points or set status = \"draft\".\n"
        "30:6: warning: Overlap “O” names one question only; name two or more, or remove it.\n"
        "35:6: warning: No question shows competency “calm”; name it in a criterion or point, or remove it.");
    CHECK(reportAfter("\n[[question]]\nid = \"Q2\"\nkind = \"how-to\"\nstatus = \"draft\"\n"
                      "text = {zh=\"问\", en=\"ask\"}\n") == "");
}

TEST_CASE("Every broken section of a file is reported") {
    const std::string hint =
        "; look here and just before for a missing quotation mark, bracket, comma or equals sign.";
    const auto reading =
        rubric::readRubric("id = \"x\ntitle = 1\n[[competency]]\nid = \"a\"\nlist = [ \"b\",\n"
                           "[[question]]\nid = \"c\"\n[[question]\nid = \"d\"\n[[trait]]\nx = \n",
                           "x.toml");
    CHECK_FALSE(reading.rubric);
    std::string places;
    for (const auto& finding : reading.findings) {
        CHECK(finding.code == "syntax");
        CHECK(reading::sentence(finding, words::Words(words::Language::english)).find(hint) !=
              std::string::npos);
        places += std::to_string(finding.place.line) + " ";
    }
    CHECK(places == "1 6 8 11 ");
}

TEST_CASE("Twice the same key is a syntax error at the second") {
    const auto reading = rubric::readRubric(smallWith("minutes = 5", "kind = \"how-to\""), "small.toml");
    REQUIRE(reading.findings.size() == 1);
    CHECK(reading.findings[0].code == "syntax");
    CHECK(reading.findings[0].place.line == 15);
    CHECK(reading.findings[0].place.column == 8);
}

TEST_CASE("Mistakes of one file are reported together in file order and in both languages") {
    auto text = smallWith("minutes = 5", "minutes = 500\ncolour = 1");
    text.replace(text.find("anchor.1"), 8, "anchor.7");
    text.replace(text.rfind("\"care\""), 6, "\"cares\"");
    const auto reading = rubric::readRubric(text, "small.toml");
    CHECK_FALSE(reading.rubric);
    CHECK(reportOf(reading) ==
          "4:1: error: Competency “care” has no anchor for level 1; add anchor.1 = { zh "
          "= \"…\", en = \"…\" }.\n"
          "8:8: error: Competency “care” has an anchor for 7, but the scale has no such level; use one "
          "of: 1, 2, 3, 4, 5.\n"
          "15:11: error: “minutes” is 500; it must be from 1 to 60.\n"
          "16:1: error: [[question]] has no key “colour”; remove it or use one of: id, "
          "kind, category, status, star, "
          "minutes, source, place, text, listen_for, criteria, points, ….\n"
          "22:32: error: There is no competency “cares”; did you mean “care”?");
    CHECK(reportOf(reading, words::Language::chinese) ==
          "4:1: 错误: 能力项“care”缺少 1 分的锚点；请添加 anchor.1 = { zh = \"…\", en = \"…\" }。\n"
          "8:8: 错误: 能力项“care”有 7 的锚点，但量表没有这一级；可用的等级：1, 2, 3, 4, 5。\n"
          "15:11: 错误: “minutes”是 500；必须在 1 到 60 之间。\n"
          "16:1: 错误: [[question]] 没有“colour”这个键；请删除，或从中选用：id, kind, category, status, "
          "star, minutes, "
          "source, place, text, listen_for, criteria, points, …。\n"
          "22:32: 错误: 没有能力项“cares”；是不是“care”？");
    CHECK(reading::report(reading.findings[2], words::Words(words::Language::english)) ==
          "small.toml:15:11: error: “minutes” is 500; it must be from 1 to 60.");
}

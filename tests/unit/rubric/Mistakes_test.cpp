// SPDX-License-Identifier: MIT
// Each mistake a single table or text of a rubric file can hold: what goes in and what the person reads.
#include "SmallRubric.h"

#include "support/Catch.h"

namespace {

struct Case {
    std::string piece;
    std::string instead;
    std::string report;
};

void check(const std::vector<Case>& cases) {
    for (const auto& [piece, instead, report] : cases) {
        INFO(piece << " -> " << instead);
        const auto reading = rubric::readRubric(smallWith(piece, instead), "small.toml");
        CHECK(reportOf(reading) == report);
        CHECK(reading.rubric.has_value() != reading::hasErrors(reading.findings));
    }
}

} // namespace

TEST_CASE("The small rubric is whole") {
    const auto reading = rubric::readRubric(smallRubric, "small.toml");
    CHECK(reportOf(reading) == "");
    REQUIRE(reading.rubric);
    CHECK(reading.rubric->questions.front().points.front().text == words::Text{"先查", "Checks first"});
}

TEST_CASE("A key that is missing or not known is named with its place") {
    check({
        {"id = \"small\"", "", "1:1: error: rubric has no “id”; add it."},
        {"kind = \"how-to\"\n", "", "12:1: error: [[question]] has no “kind”; add it."},
        {"named = [\"care\"], ", "", "18:3: error: criteria has no “named”; add it."},
        {"minutes", "minuts", "15:1: error: [[question]] has no key “minuts”; did you mean “minutes”?"},
        {"text =", "Txet =",
         "12:1: error: [[question]] has no “text”; add it.\n"
         "16:1: error: [[question]] has no key “Txet”; did you mean “text”?"},
        {"zh = \"查\"", "zh = \"查\", colour = \"red\"",
         "18:47: error: criteria has no key “colour”; remove it or use one of: id, named, implied, zh, en, "
         "about."},
        {"anchor.5", "anchor.6 = { zh = \"六\", en = \"Six\" }\nanchor.5",
         "10:8: error: Competency “care” has an anchor for 6, but the scale has no such level; use one of: "
         "1, 2, 3, 4, 5."},
        {"[[competency]]", "[[competence]]",
         "error: This rubric has no competencies; add at least one [[competency]].\n"
         "4:3: error: rubric has no key “competence”; did you mean “competency”?"},
    });
}

TEST_CASE("A text in one language only is named with the language it lacks") {
    check({
        {"{ zh = \"小\", en = \"Small\" }", "{ en = \"Small\" }",
         "2:9: error: title has no Chinese text; add zh = \"…\"."},
        {", en = \"Checks first\"", "", "21:3: error: points has no English text; add en = \"…\"."},
        {"{ zh = \"怎么做？\", en = \"How?\" }", "\"How?\"",
         "16:8: error: “text” must be in both languages: text = { zh = \"…\", en = \"…\" }."},
    });
}

TEST_CASE("A text that is empty or too long or holds control characters is refused") {
    check({
        {"\"How?\"", "\"\"", "16:28: error: “en” is empty; write the text."},
        {"\"怎么做？\"", "\"　 \"", "16:15: error: “zh” is empty; write the text."},
        {"\"How?\"", "\"" + std::string(2001, 'x') + "\"",
         "16:28: error: “en” has 2001 characters; shorten it to 2000 at most."},
        {"\"How?\"", "\"Ho\\u0007w?\"",
         "16:28: error: “en” holds the invisible character U+0007; delete it."},
        {"\"How?\"", "\"Ho\\u0085w?\"",
         "16:28: error: “en” holds the invisible character U+0085; delete it."},
        {"\"How?\"", "\"\u202EHow\u2069?\"",
         "16:28: error: “en” holds the invisible character U+202E; delete it."},
        {"\"How?\"", "\"\u200B\u00A0\"", "16:28: error: “en” is empty; write the text."},
        {"\"How?\"", "\"How?\\n\\tWhy?\"", ""},
    });
}

TEST_CASE("A value of the wrong type says which type it must be") {
    check({
        {"\"small\"", "7", "1:6: error: “id” must be one text between quotation marks."},
        {"minutes = 5", "minutes = \"5\"",
         "15:11: error: “minutes” must be a whole number without quotation marks."},
        {"minutes = 5", "minutes = 5.5",
         "15:11: error: “minutes” must be a whole number without quotation marks."},
        {"id = \"care\"", "id = \"care\"\nsuggested = \"yes\"",
         "6:13: error: “suggested” must be true or false, without quotation marks."},
        {"[\"care\"]", "\"care\"", "18:27: error: “named” must be a list between [ and ]."},
        {"[\"care\"]", "[\"care\", 3]", "18:36: error: “named” must be one text between quotation marks."},
        {"[[question]]", "[question]",
         "12:1: error: Write “question” as sections of their own, each under the heading [[question]]."},
        {"title = ", "checklist = 1\ntitle = ", "2:13: error: “checklist” must be a table between { and }."},
        {"  { id = \"Q1-p1\"", "  \"a point\",\n  { id = \"Q1-p1\"",
         "21:3: error: “points” must be a list of tables: points = [ { … }, { … } ]."},
    });
}

TEST_CASE("A number out of range and an unknown choice name what is allowed") {
    check({
        {"minutes = 5", "minutes = 0", "15:11: error: “minutes” is 0; it must be from 1 to 60."},
        {"minutes = 5", "minutes = 61", "15:11: error: “minutes” is 61; it must be from 1 to 60."},
        {"title =", "version = 9223372036854775807\ntitle =",
         "2:11: error: “version” is 9223372036854775807; it must be from 1 to 9999."},
        {"how-to", "howto", "14:8: error: “kind” cannot be “howto”; did you mean “how-to”?"},
        {"how-to", "riddle",
         "14:8: error: “kind” cannot be “riddle”; use one of: knowledge, background, motivation, how-to, "
         "experience, self-assessment."},
        {"minutes = 5", "status = \"old\"",
         "15:10: error: “status” cannot be “old”; use one of: ready, draft, retired."},
    });
}

TEST_CASE("An anchor that is missing is named by its level") {
    check({
        {"anchor.3 = { zh = \"中\", en = \"Middle\" }\n", "",
         "4:1: error: Competency “care” has no anchor for level 3; add anchor.3 = { zh = \"…\", en = \"…\" "
         "}."},
        {"anchor.5 = { zh = \"好\", en = \"High\" }", "anchor.5 = { zh = \"好\" }",
         "10:12: error: 5 has no English text; add en = \"…\"."},
    });
}

TEST_CASE("An id is made of letters and digits and the two dashes") {
    const std::string rule = "cannot be an id; use letters a-z, digits, - and _ only, from 1 to 64 of them.";
    check({
        {"\"small\"", "\"small one\"", "1:6: error: “small one” " + rule},
        {"\"small\"", "\"\"", "1:6: error: “” " + rule},
        {"\"small\"", "\"小\"", "1:6: error: “小” " + rule},
        {"\"small\"", "\"a/../b\"", "1:6: error: “a/../b” " + rule},
        {"\"small\"", "\"" + std::string(65, 'a') + "\"",
         "1:6: error: “" + std::string(65, 'a') + "” " + rule},
        {"\"small\"", "\"" + std::string(64, 'a') + "\"", ""},
        {"\"small\"", "\"S_m-4\"", ""},
    });
}

TEST_CASE("A long or broken argument is cut so that the report stays one line") {
    std::string riddle;
    for (int letter = 0; letter < 3000; ++letter)
        riddle += letter % 2 == 0 ? "y" : "\\n";
    const auto reading = rubric::readRubric(smallWith("how-to", riddle), "small.toml");
    REQUIRE(reading.findings.size() == 1);
    std::string shown;
    for (int letter = 0; letter < 160; ++letter)
        shown += letter % 2 == 0 ? "y" : " ";
    CHECK(reading.findings[0].arguments[1] == fmt::format("{}…", shown));
}

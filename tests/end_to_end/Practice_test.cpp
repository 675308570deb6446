// SPDX-License-Identifier: MIT
// Practising on the command line: blind first, then beside the author and the colleagues, then the sentence.
#include "end_to_end/Program.h"

#include "support/Catch.h"

using namespace end_to_end;

namespace {

/// practice rate merchandiser SAMPLE LEVEL as somebody.
Outcome rate(const Program& program, const std::string& sample, const std::string& level,
             const std::string& person) {
    return program(
        {"-w", "w.evenhand", "practice", "rate", "merchandiser", sample, level, "--interviewer", person});
}

} // namespace

TEST_CASE("A list of sample answers to practise on tells no level") {
    const Program program;
    const auto listed = program({"practice", "list", "merchandiser"});
    CHECK(listed.exit == 0);
    CHECK(listed.out.find("SA-1  Communication and coordination\n  A04  ") != std::string::npos);
    CHECK(listed.out.find("Only \"I would communicate\": no party, channel or content") != std::string::npos);
    CHECK(listed.out.find("the author gives") == std::string::npos);
    const auto all = program.json({"practice", "list", "merchandiser"});
    CHECK(all.size() == 9);
    for (const auto& one : all) {
        CHECK(one.size() == 4);
        CHECK_FALSE(one.contains("level"));
        CHECK_FALSE(one.contains("why"));
    }
}

TEST_CASE("Own level first, then the author's and the colleagues', and at last the sentence") {
    const Panel panel;
    CHECK(rate(panel, "SA-1", "2", "Wu").exit == 0);
    const auto first = rate(panel, "SA-1", "1", "Li");
    CHECK(first.exit == 0);
    CHECK(first.out.find("SA-1: you give 1, the author gives 1\nOnly \"communicate\"") == 0);
    CHECK(first.out.find("Colleagues give: Wu 2\n") != std::string::npos);
    auto shown = panel.json({"-w", "w.evenhand", "practice", "show", "merchandiser", "--interviewer", "Li"});
    CHECK(shown["samples"][0]["author"] == 1.0);
    CHECK(shown["samples"][1]["author"].is_null());
    CHECK(shown["samples"][1]["why"]["en"] == "");
    CHECK(shown["sentences"][0] == "Rate at least 2 answers of one competency to see how you compare.");

    rate(panel, "SA-7", "1", "Li");
    rate(panel, "SA-8", "2", "Li");
    rate(panel, "SA-9", "5", "Li");
    rate(panel, "SA-9", "4", "Li"); // the last one counts
    shown = panel.json({"-w", "w.evenhand", "practice", "show", "merchandiser", "--interviewer", "Li"});
    CHECK(shown["competencies"][1]["competency"] == "risk-awareness");
    CHECK(shown["competencies"][1]["samples"] == 3);
    CHECK(shown["competencies"][1]["to_author"] == Approx(-2.0 / 3)); // (0 - 1 - 1) / 3
    CHECK(shown["competencies"][1]["author"] == "stricter");
    CHECK(shown["competencies"][0]["author"] == "unknown");
    CHECK(shown["competencies"][0]["to_colleagues"] == Approx(-1.0));
    CHECK(shown["overall"]["samples"] == 4);
    CHECK(shown["overall"]["to_author"] == Approx(-0.5));
    const Words chinese{"-w",   "w.evenhand",   "--lang",        "zh", "practice",
                        "show", "merchandiser", "--interviewer", "Li"};
    CHECK(panel(chinese).out.find("与作者相比，您在“风险与合规意识”上严 0.7 分。\n") != std::string::npos);
    CHECK(panel.json({"-w", "w.evenhand", "check"}).empty());
}

TEST_CASE("What cannot be practised is refused and nothing is kept") {
    const Panel panel;
    CHECK(
        rate(panel, "SA-0", "3", "Li").err.find("There is no sample answer SA-0; merchandiser has: SA-1, ") !=
        std::string::npos);
    CHECK(rate(panel, "SA-1", "6", "Li").err == "error: The level cannot be 6; use one of: 1, 2, 3, 4, 5.\n");
    CHECK(panel({"-w", "w.evenhand", "practice", "rate", "merchandiser", "SA-1", "3"}).exit == 2);
    CHECK(panel({"practice", "rate", "merchandiser", "SA-1", "3", "--interviewer", "Li"}).exit == 2);
    const auto none = std::string(EVENHAND_TEST_DATA) + "/rubrics/yes-no.toml";
    CHECK(panel({"practice", "list", none}).out == "yes-no has no sample answers to practise on\n");
    const auto shown =
        panel.json({"-w", "w.evenhand", "practice", "show", "merchandiser", "--interviewer", "Li"});
    CHECK(shown["overall"]["samples"] == 0);
}

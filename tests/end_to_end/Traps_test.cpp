// SPDX-License-Identifier: MIT
// Mistakes other scoring programs have made, each as a test that ours does not.
#include "end_to_end/Program.h"

#include "support/Catch.h"

using namespace end_to_end;

namespace {

/// All three competencies of the panel's plan, in the order of its weights.
std::string ratings(const std::string& candidate, const std::string& interviewer, const std::string& levels) {
    constexpr const char* competencies[] = {"communication", "problem-solving", "risk-awareness"};
    std::string rows;
    for (std::size_t at = 0; at < levels.size(); ++at)
        rows += candidate + "," + interviewer + ",rating:" + competencies[at] + "," + levels[at] + "\n";
    return rows;
}

} // namespace

TEST_CASE("What is not rated does not lower a mean") {
    const Panel panel;
    REQUIRE(panel
                .import("C01,Chen,rating:communication,4\nC01,Chen,rating:problem-solving,4\n"
                        "C01,Chen,rating:risk-awareness,NE\n")
                .exit == 0);
    const auto candidate = panel.candidate("C01");
    CHECK(candidate["composite"].get<double>() == Approx(4.0));
    CHECK(candidate["coverage"].get<double>() == Approx(0.75));
    CHECK(candidate["cells"][2]["mean"].is_null());
    CHECK(candidate["cells"][2]["mean_reason"] == "no_evidence");
    CHECK(candidate["missing"]["no_evidence"] == 1);
    CHECK(candidate["rankable"] == false);
}

TEST_CASE("Weights change the result") {
    const Panel panel;
    REQUIRE(panel.import(ratings("C01", "Chen", "533") + ratings("C02", "Chen", "355")).exit == 0);
    CHECK(panel.candidate("C02")["rank"] == 1);
    const Words other{"--weights", "communication=80,problem-solving=10,risk-awareness=10"};
    CHECK(panel.candidate("C01", other)["rank"] == 1);
    CHECK(panel.candidate("C01", other)["composite"].get<double>() == Approx(4.6));
}

TEST_CASE("Halves are shown rounded up and ranks come before any rounding") {
    const Panel panel;
    REQUIRE(panel.import(ratings("C01", "Chen", "443") + ratings("C02", "Chen", "444")).exit == 0);
    const std::string weights = "communication=1000,problem-solving=1000,risk-awareness=1";
    CHECK(panel.candidate("C01", {"--weights", weights})["rank"] == 2);
    CHECK(panel.candidate("C02", {"--weights", weights})["rank"] == 1);
    const Panel other;
    REQUIRE(other.import(ratings("C01", "Chen", "233")).exit == 0);
    const auto shown = other({"-w", "w.evenhand", "compare", "P1", "--weights",
                              "communication=7,problem-solving=0.5,risk-awareness=0.5"});
    CHECK(shown.out.find("2.13") != std::string::npos); // 2.125
    CHECK(shown.out.find("2.12") == std::string::npos);
}

TEST_CASE("Scoring again keeps the old value in the log") {
    const Panel panel;
    REQUIRE(panel.import("C01,Chen,rating:communication,4\n").exit == 0);
    REQUIRE(panel.import("C01,Chen,rating:communication,2\n").exit == 0);
    const auto log = panel.json({"-w", "w.evenhand", "log", "--candidate", "Li Na"});
    REQUIRE(log.size() == 2);
    CHECK(log[1]["old"] == "4");
    CHECK(log[1]["new"] == "2");
    CHECK(log[1]["origin"] == "<stdin>:2");
    CHECK(panel.json({"-w", "w.evenhand", "log", "--candidate", "C02"}).empty());
}

TEST_CASE("Editing a rubric file reaches no position that was made from it") {
    const Program program;
    program.shell("cp " EVENHAND_SOURCE "/rubrics/general.toml own.toml");
    REQUIRE(
        program({"-w", "w.evenhand", "position", "add", "--title", "Clerk", "--rubric", "./own.toml"}).exit ==
        0);
    REQUIRE(program({"-w", "w.evenhand", "position", "freeze", "P1"}).exit == 0);
    const auto before = program({"-w", "w.evenhand", "position", "show", "P1", "--json"}).out;
    program.write("own.toml", "broken");
    CHECK(program({"-w", "w.evenhand", "position", "show", "P1", "--json"}).out == before);
    CHECK(program({"-w", "w.evenhand", "compare", "P1"}).exit == 0);
}

TEST_CASE("A must-have is applied and beside the score and not in it") {
    const Panel panel;
    REQUIRE(panel.import(ratings("C01", "Chen", "552") + ratings("C02", "Chen", "333")).exit == 0);
    CHECK(panel.candidate("C01")["must"][0]["status"] == "below");
    CHECK(panel.candidate("C01")["composite"].get<double>() == Approx(0.40 * 5 + 0.35 * 5 + 0.25 * 2));
    CHECK(panel.candidate("C02")["must"][0]["status"] == "meets");
}

TEST_CASE("Questions keep the order of the plan and criteria the order of the rubric") {
    const Program program;
    REQUIRE(program({"-w", "w.evenhand", "position", "add", "--title", "T", "--rubric", "merchandiser",
                     "--questions", "A08,A06"})
                .exit == 0);
    REQUIRE(program({"-w", "w.evenhand", "position", "freeze", "P1"}).exit == 0);
    program({"-w", "w.evenhand", "candidates", "import", "P1", "-"}, "name\nLi Na\n");
    const std::string rows =
        "C01,Chen,criterion:A08-c1,met\nC01,Chen,point:A08-p1,seen\nC01,Chen,asked:A06,asked\n"
        "C01,Chen,criterion:A06-c1,met\nC01,Chen,criterion:A06-c2,not_met\nC01,Chen,point:A06-p2,partly\n";
    std::string reversed;
    for (std::size_t end = rows.size(); end > 0;) {
        const auto begin = rows.rfind('\n', end - 2);
        const auto from = begin == std::string::npos ? 0 : begin + 1;
        reversed += rows.substr(from, end - from);
        end = from;
    }
    REQUIRE(program({"-w", "w.evenhand", "marks", "import", "P1", "-"}, tidyHeader + reversed).exit == 0);
    CHECK(program({"-w", "w.evenhand", "marks", "export", "P1"}).out == tidyHeader + rows);
}

TEST_CASE("A workbook holds every mark and no author") {
    const Panel panel;
    REQUIRE(panel
                .import("C01,Chen,criterion:A06-c1,not_met\nC01,Chen,point:A06-p2,partly\nC01,Chen,note:A08,@"
                        "SUM(A1)\n"
                        "C01,Chen,rating:communication,4\n")
                .exit == 0);
    REQUIRE(panel({"-w", "w.evenhand", "export", "P1", "-o", "x.xlsx"}).exit == 0);
    const auto text =
        panel.shell("unzip -p x.xlsx xl/sharedStrings.xml 'xl/worksheets/*.xml' 2>/dev/null").out;
    for (const std::string held : {"A06-c1", "A06-p2", "@SUM(A1)", "rating:communication"}) {
        CAPTURE(held);
        CHECK(text.find(held) != std::string::npos);
    }
    CHECK(text.find("<f>@SUM") == std::string::npos);
    CHECK(panel.shell("unzip -p x.xlsx docProps/core.xml").out.find("<dc:creator></dc:creator>") !=
          std::string::npos);
    CHECK(panel.shell("unzip -p x.xlsx xl/workbook.xml | grep -c 'state=\"hidden\"'").out == "0\n");
}

TEST_CASE("Unequal numbers of scorecards are shown") {
    const Panel panel;
    REQUIRE(
        panel
            .import(ratings("C01", "Chen", "444") + ratings("C01", "Wu", "333") + ratings("C02", "Wu", "333"))
            .exit == 0);
    CHECK(panel.candidate("C01")["interviewers"] == nlohmann::json{"Chen", "Wu"});
    CHECK(panel.candidate("C02")["interviewers"].size() == 1);
    CHECK(panel.candidate("C02")["cells"][0]["spread"].is_null());
    CHECK(panel.candidate("C02")["cells"][0]["spread_reason"] == "fewer_than_two_ratings");
}

TEST_CASE("Equal scores share a rank and the next one is left out") {
    const Panel panel;
    REQUIRE(panel
                .import(ratings("C01", "Chen", "444") + ratings("C02", "Chen", "444") +
                        ratings("C03", "Chen", "333"))
                .exit == 0);
    for (const std::string id : {"C01", "C02"}) {
        CHECK(panel.candidate(id)["rank"] == 1);
        CHECK(panel.candidate(id)["tied"] == true);
    }
    CHECK(panel.candidate("C03")["rank"] == 3);
    CHECK(panel.candidate("C03")["tied"] == false);
}

TEST_CASE("A submission shows at once") {
    const Panel panel;
    REQUIRE(panel.import(ratings("C01", "Chen", "444")).exit == 0);
    CHECK(panel.json({"-w", "w.evenhand", "position", "list"})[0]["submitted"] == 0);
    CHECK(panel.json({"-w", "w.evenhand", "compare", "P1"})["notices"][0]["code"] == "open");
    REQUIRE(panel({"-w", "w.evenhand", "submit", "P1"}).exit == 0);
    CHECK(panel.json({"-w", "w.evenhand", "position", "list"})[0]["submitted"] == 1);
    CHECK(panel.json({"-w", "w.evenhand", "compare", "P1"})["notices"].empty());
    CHECK(panel({"-w", "w.evenhand", "submit", "P1"}).out == "0 scorecards submitted, 1 were before\n");
}

// SPDX-License-Identifier: MIT
// Whose scorecards are in the numbers, from the command line: chosen for a plan, said by marks, told by every
// answer.
#include "Program.h"

#include "support/Catch.h"

using namespace end_to_end;

namespace {

std::string ratings(const std::string& candidate, const std::string& interviewer, const std::string& level) {
    std::string rows;
    for (const std::string competency : {"communication", "problem-solving", "risk-awareness"})
        rows.append(candidate).append(",").append(interviewer).append(",rating:").append(competency) +=
            "," + level + "\n";
    return rows;
}

nlohmann::json compared(const Panel& panel) {
    return panel.json({"-w", "w.evenhand", "compare", "P1"});
}

bool says(const std::string& text, const std::string& sentence) {
    INFO(text);
    return text.find(sentence) != std::string::npos;
}

} // namespace

TEST_CASE("An observer's marks are kept, exported and logged, and are in no number") {
    const Panel panel;
    REQUIRE(panel.import(ratings("C01", "Chen", "4") + ratings("C01", "Trainee", "1")).exit == 0);
    REQUIRE(panel({"-w", "w.evenhand", "submit", "P1"}).exit == 0);
    CHECK(panel.candidate("C01")["composite"] == 2.5);
    panel.write("role.csv", tidyHeader + "C01,Trainee,role:,observer\n");
    REQUIRE(
        panel({"-w", "w.evenhand", "marks", "import", "P1", "role.csv", "--reason", "was learning"}).exit ==
        0);
    CHECK(panel.candidate("C01")["composite"] == 4.0);
    CHECK(compared(panel)["interviewers"] == nlohmann::json{"Chen"});
    const auto apart = compared(panel)["not_counted"];
    REQUIRE(apart.size() == 1);
    CHECK(apart[0]["candidate"] == "C01");
    CHECK(apart[0]["interviewer"] == "Trainee");
    CHECK(apart[0]["reason"] == "observer");
    CHECK(apart[0]["items"]["rating:communication"] == "1");
    CHECK(says(panel({"-w", "w.evenhand", "compare", "P1"}).out,
               "Not counted: Trainee of Li Na (observer).\n"));
    CHECK(says(panel({"-w", "w.evenhand", "--lang", "zh", "compare", "P1"}).out,
               "未计入：Trainee 对 Li Na 的评分表（旁听）。\n"));
    CHECK(says(panel.marks(), "C01,Trainee,rating:communication,1\n"));
    CHECK(says(panel.marks(), "C01,Trainee,role:,observer\n"));
    const auto log = panel({"-w", "w.evenhand", "log"}).out;
    CHECK(says(log, "observer"));
    CHECK(says(log, "was learning"));
}

TEST_CASE("Open scorecards are provisional until one is submitted, and then left out by name") {
    const Panel panel;
    REQUIRE(panel.import(ratings("C01", "Chen", "4") + ratings("C02", "Chen", "3")).exit == 0);
    CHECK(compared(panel)["provisional"] == true);
    CHECK(panel.candidate("C02")["composite"] == 3.0);
    CHECK(
        says(panel({"-w", "w.evenhand", "compare", "P1"}).out, "Provisional: no scorecard is submitted yet"));
    REQUIRE(panel({"-w", "w.evenhand", "submit", "P1", "--candidate", "C01"}).exit == 0);
    CHECK(compared(panel)["provisional"] == false);
    CHECK(panel.candidate("C02")["composite"].is_null());
    CHECK(compared(panel)["not_counted"][0]["reason"] == "not_submitted");
}

TEST_CASE("A position may count open scorecards as well, and shows which it counts") {
    const Panel panel;
    const auto add = [&](const Words& more) {
        Words words{"-w",    "w.evenhand", "position",     "add",         "--title",
                    "Clerk", "--rubric",   "merchandiser", "--questions", "A06,A08"};
        words.insert(words.end(), more.begin(), more.end());
        return panel(words);
    };
    CHECK(add({"--count", "some"}).exit == 2);
    CHECK(says(add({"--count", "some"}).err, "--count cannot be some; use submitted or all."));
    REQUIRE(add({"--count", "all"}).exit == 0);
    const Words show{"-w", "w.evenhand", "position", "show"};
    const auto shown = [&](const std::string& id) {
        auto words = show;
        words.push_back(id);
        return panel(words).out;
    };
    CHECK(says(shown("P1"), "Submitted scorecards count; open ones only while none is submitted.\n"));
    CHECK(says(shown("P2"), "All scorecards count, open ones too.\n"));
    CHECK(panel.json({"-w", "w.evenhand", "position", "show", "P2"})["plan"]["counted"] == "all");
}

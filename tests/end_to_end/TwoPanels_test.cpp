// SPDX-License-Identifier: MIT
// Two panels with nobody in common at the terminal: two rankings in text, JSON and the list of decisions.
#include "end_to_end/Program.h"

#include "support/Catch.h"

using namespace end_to_end;

namespace {

std::string marks(const std::string& candidate, const std::string& interviewer, const std::string& level) {
    std::string rows;
    for (const auto* competency : {"communication", "problem-solving", "risk-awareness"})
        rows += candidate + "," + interviewer + ",rating:" + competency + "," + level + "\n";
    return rows;
}

/// Chen saw C01 (5) and C02 (4), Bob saw C03 (3).
struct Room {
    Room() {
        REQUIRE(panel.import(marks("C01", "Chen", "5") + marks("C02", "Chen", "4") + marks("C03", "Bob", "3"))
                    .exit == 0);
    }
    Panel panel;
};

bool says(const std::string& text, const std::string& part) {
    INFO(text);
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("JSON ranks two panels apart and names the group of each candidate") {
    const Room room;
    const auto json = room.panel.json({"-w", "w.evenhand", "compare", "P1"});
    std::string ranks;
    for (const auto& one : json["candidates"])
        ranks += one["id"].get<std::string>() + " " + one["group"].dump() + " " + one["rank"].dump() + "\n";
    CHECK(ranks == "C01 0 1\nC02 0 2\nC03 1 1\n");
    CHECK(json["groups"][0]["candidates"] == nlohmann::json{"C01", "C02"});
    CHECK(json["groups"][1]["interviewers"] == nlohmann::json{"Bob"});
    CHECK(json["pairs"].size() == 1);
}

TEST_CASE("The terminal says that there are two rankings, who is in which and by which tie rule") {
    const Room room;
    const auto text = room.panel({"-w", "w.evenhand", "compare", "P1"}).out;
    CHECK(says(text, "\nPanel A: Li Na, Wang Fang, judged by Chen\nPanel B: 陈晨, judged by Bob\n"));
    CHECK(says(text, "\nPanel B (Bob): 陈晨 is the only candidate who can be ranked.\n"));
    CHECK(says(text, "\nEqual scores share a rank.\n"));
}

TEST_CASE("Hiring the best of the second panel is no decision against the order") {
    const Room room;
    const auto decided = room.panel.json(
        {"-w", "w.evenhand", "decide", "P1", "--candidate", "C03", "--verdict", "hire", "--reason", "best"});
    CHECK(decided["against_order"].is_null());
    CHECK(decided["rank"] == 1);
    CHECK(decided["group"] == 1);
    CHECK(decided["tied"] == false);
    const auto list = room.panel({"-w", "w.evenhand", "decide", "P1"}).out;
    CHECK(says(list, "A 2"));
    CHECK(says(list, "B 1"));
    CHECK_FALSE(says(list, "⚠"));
}

// SPDX-License-Identifier: MIT
// Deciding from the command line: own verdicts, signatures, promises, notes and the way back.
#include "end_to_end/Program.h"

#include "support/Catch.h"

using namespace end_to_end;

namespace {

/// C02 scores 4, C01 scores 3; decide with these words on P1.
struct Room {
    Room() {
        REQUIRE(panel
                    .import("C02,Chen,rating:communication,4\nC02,Chen,rating:problem-solving,4\n"
                            "C02,Chen,rating:risk-awareness,4\nC01,Chen,rating:communication,3\n"
                            "C01,Chen,rating:problem-solving,3\nC01,Chen,rating:risk-awareness,3\n")
                    .exit == 0);
    }
    [[nodiscard]] nlohmann::json decide(const std::string& candidate, const Words& more) const {
        Words words{"-w", "w.evenhand", "decide", "P1", "--candidate", candidate};
        words.insert(words.end(), more.begin(), more.end());
        return panel.json(words);
    }
    Panel panel;
};

} // namespace

TEST_CASE("A decision is made and signed and taken back on the command line") {
    const Room room;
    auto row = room.decide("C02", {"--verdict", "hire", "--reason", "best", "--sign", "Ann=HR", "--sign",
                                   "周=Department", "--by", "Ann"});
    CHECK(row["verdict"] == "hire");
    CHECK(row["rank"] == 1);
    CHECK(row["against_order"].is_null());
    REQUIRE(row["signatures"].size() == 2);
    CHECK(row["signatures"][1]["role"] == "Department");
    row = room.decide("C02", {"--undecide"});
    CHECK(row["verdict"].is_null());
    CHECK(row["signatures"].empty());
    REQUIRE(row["history"].size() == 2);
    CHECK(row["history"][0]["reason"] == "best");
    CHECK(room.panel.json({"-w", "w.evenhand", "position", "list"})[0]["decided"] == 0);
    CHECK(room.panel({"-w", "w.evenhand", "decide", "P1", "--candidate", "C02", "--sign", "Ann"}).exit == 1);
}

TEST_CASE("Hiring past a better candidate shows in the list of decisions") {
    const Room room;
    CHECK(room.decide("C01", {"--verdict", "hire", "--reason", "Portuguese"})["against_order"] ==
          "not-first");
    const auto refused = room.panel({"-w", "w.evenhand", "decide", "P1"});
    CHECK(refused.out.find("Li Na is hired although Wang Fang stands before.") != std::string::npos);
}

TEST_CASE("A position's own verdict is added and used and kept") {
    const Room room;
    CHECK(room.panel({"-w", "w.evenhand", "verdicts", "P1", "--add", "second interview / 复试=hold"}).exit ==
          0);
    CHECK(room.panel({"-w", "w.evenhand", "verdicts", "P1", "--add", "复试"}).exit == 1);
    auto row = room.decide("C02", {"--verdict", "复试", "--reason", "one more talk"});
    CHECK(row["verdict"] == "hold");
    CHECK(row["word"]["en"] == "second interview");
    CHECK(room.panel.json({"-w", "w.evenhand", "verdicts", "P1", "--remove", "复试"}).empty());
    CHECK(room.decide("C02", {})["word"]["zh"] == "复试");
    CHECK(room.panel({"-w", "w.evenhand", "--lang", "zh", "decide", "P1"}).out.find("复试") !=
          std::string::npos);
}

TEST_CASE("A promised result is late by the days between") {
    const Room room;
    auto row = room.decide("C02", {"--promise", "2026-02-27", "--note", "Ask for the reference."});
    CHECK(row["result"]["promised"] == "2026-02-27");
    row = room.decide("C02", {"--sent", "2026-03-01", "--note", "Reference is good."});
    CHECK(row["result"]["state"] == "late");
    CHECK(row["result"]["days"] == 2);
    REQUIRE(row["notes"].size() == 2);
    CHECK(row["notes"][0]["text"] == "Ask for the reference.");
}

TEST_CASE("A letter to a candidate of the demo is written in the language asked for") {
    const Program program;
    REQUIRE(program({"demo", "demo.evenhand"}).exit == 0);
    const auto letter = [&](const Words& more) {
        Words words{"-w", "demo.evenhand", "letter", "P1", "--candidate"};
        words.insert(words.end(), more.begin(), more.end());
        return program(words);
    };
    CHECK(letter({"C03", "-o", "letter.txt"}).out == "letter.txt\n");
    CHECK(program.read("letter.txt").find("Dear Huang Meiling") == 0);
    CHECK(letter({"C03", "-o", "letter.txt", "--lang", "zh"}).exit == 0);
    CHECK(program.read("letter.txt").find("您") != std::string::npos);
    CHECK(letter({"C99", "-o", "other.txt"}).exit == 1);
    CHECK(letter({"C03", "-o", "demo.evenhand"}).exit == 1);
    CHECK(letter({"C03", "-o", "none/letter.txt"}).exit == 3);
    CHECK(letter({"C03"}).exit == 2);
    CHECK_FALSE(std::filesystem::exists(program.file("other.txt")));
    CHECK(program({"-w", "demo.evenhand", "check"}).exit == 0);
}

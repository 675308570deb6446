// SPDX-License-Identifier: MIT
// Ratings from anywhere: published figures through the program, and every mistake with its line.
#include "end_to_end/Program.h"

#include "support/Catch.h"

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace end_to_end;

namespace {

std::vector<std::vector<std::string>> published(const std::string& name) {
    std::ifstream file(std::string(EVENHAND_TEST_DATA) + "/published/" + name + ".csv");
    REQUIRE(file);
    std::vector<std::vector<std::string>> table;
    for (std::string line; std::getline(file, line);) {
        table.emplace_back();
        std::istringstream cells(line);
        for (std::string cell; std::getline(cells, cell, ',');)
            table.back().push_back(cell);
    }
    return table;
}

nlohmann::json figures(const std::string& name) {
    std::ifstream file(std::string(EVENHAND_TEST_DATA) + "/published/" + name + ".expected.json");
    REQUIRE(file);
    return nlohmann::json::parse(file);
}

/// A published table in long form; `byRow` tells what its rows are.
std::string longForm(const std::string& name, const std::string& byRow) {
    const auto table = published(name);
    std::string text = byRow + "," + (byRow == "candidate" ? "rater" : "candidate") + ",score\n";
    for (std::size_t i = 1; i < table.size(); ++i)
        for (std::size_t j = 1; j < table[i].size(); ++j)
            if (!table[i][j].empty())
                text += table[i][0] + "," + table[0][j] + "," + table[i][j] + "\n";
    return text;
}

nlohmann::json analysed(const std::string& input, Words arguments) {
    arguments.insert(arguments.begin(), {"--json", "analyse", "-"});
    const auto outcome = Program()(arguments, input);
    INFO(outcome.err);
    REQUIRE(outcome.exit == 0);
    return nlohmann::json::parse(outcome.out);
}

} // namespace

TEST_CASE("The intraclass correlations of Shrout and Fleiss come out of analyse") {
    const auto icc =
        analysed(longForm("pub_shrout_fleiss_1979", "candidate"), {"--scale", "1..10"})["agreement"]["icc"];
    const auto expected = figures("pub_shrout_fleiss_1979")["psych_ICC"];
    const std::map<std::string, std::string> keys{{"icc1", "ICC1"},    {"icc_a1", "ICC2"},
                                                  {"icc_c1", "ICC3"},  {"icck", "ICC1k"},
                                                  {"icc_ak", "ICC2k"}, {"icc_ck", "ICC3k"}};
    for (const auto& [ours, theirs] : keys) {
        INFO(ours);
        CHECK(icc[ours].get<double>() == Approx(expected[theirs]["est"].get<double>()).margin(1e-9));
        // What is shown begins at 0; the published ends below it are held by the engine's own tests.
        CHECK(icc[ours + "_interval95"][0].get<double>() ==
              Approx(std::max(0.0, expected[theirs]["lo"].get<double>())).margin(1e-9));
        CHECK(icc[ours + "_interval95"][1].get<double>() ==
              Approx(expected[theirs]["hi"].get<double>()).margin(1e-9));
    }
    CHECK(icc["icc_qk_hat"].get<double>() == Approx(icc["icc_ck"].get<double>()).margin(1e-9));
}

TEST_CASE("The alphas of Krippendorff 2011 come out of analyse") {
    const auto agreement =
        analysed(longForm("pub_krippendorff_2011_c", "rater"), {"--scale", "1..5"})["agreement"];
    CHECK(agreement["unit_count"] == 11);
    CHECK(agreement["pairable"] == 40);
    const std::map<std::string, double> printed{
        {"nominal", .743}, {"ordinal", .815}, {"interval", .849}, {"ratio", .797}};
    for (const auto& [metric, value] : printed)
        CHECK(agreement["alpha"][metric].get<double>() == Approx(value).margin(0.0005));
    CHECK(agreement["alpha"]["ordinal_interval95"].is_null());
    CHECK(agreement["alpha"]["ordinal_interval95_reason"] == "too_few");
}

TEST_CASE("A finished table is analysed for its weights only") {
    const auto json =
        analysed("name,K1,K2\nA,80,60\nB,60,80\nC,72,70\n", {"--matrix", "--weights", "K1=.5,K2=.5"});
    CHECK(json["weights"]["candidates"][0] == "C");
    CHECK(json["weights"]["stability"][0]["low"].get<double>() ==
          Approx(5.0 / 11)); // 60+20(1-t) = 70+2t at B
    CHECK(json["weights"]["stability"][0]["low_by"] == "B");
    CHECK(json["candidates"][0]["index"].is_null());
    CHECK(json["candidates"][0]["bounds_reason"] == "no_scale");
    CHECK(json["candidates"][0]["adjusted_reason"] == "not_rated");
    CHECK(json["pairs"][0]["dominance"] == "neither");
}

TEST_CASE("The order of the rows changes no byte of the output") {
    const Program program;
    const std::string head = "candidate,rater,competency,score\n";
    const std::string one = "A,r1,x,4\nA,r2,x,2\nB,r1,x,3\nB,r1,y,5\nC,r2,x,5\n";
    const std::string other = "C,r2,x,5\nB,r1,y,5\nA,r2,x,2\nB,r1,x,3\nA,r1,x,4\n";
    const Words arguments{"--json", "analyse", "-", "--scale", "1..5"};
    CHECK(program(arguments, head + one).out == program(arguments, head + other).out);
}

TEST_CASE("Wrong ratings are refused with their line and print nothing") {
    struct Case {
        std::string text;
        std::string error;
    };
    const std::string head = "candidate,rater,competency,score\n";
    const auto bad = GENERATE_COPY(values<Case>({
        {"name,mark\nA,4\n", "<stdin>:1:1: error: The first row"},
        {"", "<stdin>:1:1: error: The first row"},
        {head, "<stdin>: error: There is no rating"},
        {head + "A,r,x,6\n", "<stdin>:2:7: error: 6 is not on the scale from 1 to 5"},
        {head + "A,r,x,good\n", "<stdin>:2:7: error: \"good\""},
        {head + "A,r,x,nan\n", "<stdin>:2:7: error: \"nan\""},
        {head + "A,r,x,4\nA,r,x,5\n", "<stdin>:3:1: error: Line 2 already"},
        {head + "Ann Lee,r,x,4\nANN\u00A0LEE,R,X,5\n", "<stdin>:3:1: error: Line 2 already"},
        {head + "A,r,x,-0\n", "<stdin>:2:7: error: \"-0\""},
        {head + "A,,x,4\n", "<stdin>:2:3: error: This row names no rater"},
        {head + "A,r,x\n", "<stdin>:2:1: error: This row has 3 fields"},
    }));
    INFO(bad.text);
    const auto outcome = Program()({"analyse", "-", "--scale", "1..5"}, bad.text);
    CHECK(outcome.exit == 1);
    CHECK(outcome.out.empty());
    CHECK(outcome.err.substr(0, bad.error.size()) == bad.error);
}

TEST_CASE("Wrong arguments of analyse name the argument") {
    const Program program;
    const std::string good = "candidate,rater,score\nA,r,4\n";
    CHECK(program({"analyse", "-"}, good).exit == 2);
    CHECK(program({"analyse", "-", "--scale", "5..1"}, good).exit == 2);
    CHECK(program({"analyse", "-", "--scale", "1..5", "--weights", "score"}, good).exit == 2);
    const auto unknown = program({"analyse", "-", "--scale", "1..5", "--weights", "tact=3"}, good);
    CHECK(unknown.exit == 1);
    CHECK(unknown.out.empty());
    CHECK(unknown.err.find("tact") != std::string::npos);
}

TEST_CASE("Without --json analyse says in sentences who is ahead and why") {
    const auto outcome = Program()({"analyse", "-", "--scale", "1..5"},
                                   "candidate,rater,score\nA,r1,5\nA,r2,4\nB,r1,2\nB,r2,2\n");
    CHECK(outcome.exit == 0);
    CHECK(outcome.out.find("A is ") != std::string::npos);
    CHECK(outcome.out.find("Nothing was adjusted.") != std::string::npos);
}

TEST_CASE("The reference of keys names every key that is printed") {
    const auto reference = Program()({"compare", "--keys"});
    REQUIRE(reference.exit == 0);
    const auto json = analysed("candidate,rater,competency,score\nA,r1,x,4\nA,r2,x,3\nB,r1,x,2\nB,r2,x,2\n",
                               {"--scale", "1..5"});
    std::string missing;
    const auto look = [&](const nlohmann::json& object) {
        for (const auto& [key, value] : object.items())
            if (!key.ends_with("_reason") && reference.out.find(key) == std::string::npos)
                missing += key + "\n";
    };
    look(json);
    for (const char* list : {"competencies", "candidates", "pairs", "severity", "groups"})
        look(json[list][0]);
    look(json["weights"]);
    look(json["agreement"]);
    CHECK(missing == "");
}

TEST_CASE("compare wants a position unless only the keys are asked for") {
    CHECK(Program()({"compare"}).exit == 2);
    CHECK(Program()({"compare", "--keys", "--lang", "zh"}).out.find("名次") != std::string::npos);
}

namespace {

/// Candidates c01.. rated by two of three interviewers each on two competencies; r3 marks one lower, odd
/// candidates are one level better, and everybody wavers by one.
std::string manyRatings(int candidates) {
    std::string text = "candidate,rater,competency,score\n";
    std::uint32_t state = 1;
    for (int c = 1; c <= candidates; ++c)
        for (int seat = 0; seat < 2; ++seat)
            for (int k = 0; k < 2; ++k) {
                const int rater = 1 + (c + seat) % 3;
                state = state * 1664525U + 1013904223U;
                const int level = 3 + c % 2 - (rater == 3 ? 1 : 0) + static_cast<int>((state >> 8U) % 3) - 1;
                text += (c < 10 ? "c0" : "c") + std::to_string(c) + ",r" + std::to_string(rater) + ",k" +
                        std::to_string(k) + "," + std::to_string(level) + "\n";
            }
    return text;
}

} // namespace

TEST_CASE("A Rasch report of thirty linked candidates finds the stricter interviewer") {
    const auto rasch = analysed(manyRatings(30), {"--scale", "1..5", "--rasch"})["rasch"];
    REQUIRE(rasch["candidates"].size() == 30);
    REQUIRE(rasch["interviewers"].size() == 3);
    double sum = 0;
    for (const auto& interviewer : rasch["interviewers"])
        sum += interviewer["measure"].get<double>();
    CHECK(sum == Approx(0).margin(1e-9));
    CHECK(rasch["interviewers"][2]["id"] == "r3");
    for (const auto other : {0U, 1U})
        CHECK(rasch["interviewers"][2]["measure"].get<double>() >
              rasch["interviewers"][other]["measure"].get<double>() + 0.5);
    CHECK(rasch["candidates"][0]["fair_average"].get<double>() <= 5);
    CHECK(rasch["candidates"][1]["fair_average"].get<double>() >= 1);
    const auto text = Program()({"analyse", "-", "--scale", "1..5", "--rasch"}, manyRatings(30));
    CHECK(text.out.find("Fair average") != std::string::npos);
}

TEST_CASE("A Rasch report of fewer candidates is refused with a sentence in either language") {
    const auto few = analysed(manyRatings(29), {"--scale", "1..5", "--rasch"});
    CHECK(few["rasch"].is_null());
    CHECK(few["rasch_reason"] == "too_few");
    const Program program;
    CHECK(program({"analyse", "-", "--scale", "1..5", "--rasch"}, manyRatings(29)).out.find("at least 30") !=
          std::string::npos);
    CHECK(program({"--lang", "zh", "analyse", "-", "--scale", "1..5", "--rasch"}, manyRatings(29))
              .out.find("至少需要 30") != std::string::npos);
}

TEST_CASE("A must-have given to analyse fails who is below it and nobody else") {
    const std::string rows = "candidate,rater,competency,score\na,r,k,4\na,s,k,4\nb,r,k,2\nb,s,k,1\n";
    const auto found = analysed(rows, {"--scale", "1..5", "--must", "k=3"});
    CHECK(found["competencies"][0]["must"] == 3);
    CHECK(found["candidates"][0]["id"] == "a");
    CHECK(found["candidates"][0]["must"][0]["status"] == "meets");
    CHECK(found["candidates"][1]["must"][0]["status"] == "below");
    CHECK(Program()({"analyse", "-", "--scale", "1..5", "--must", "k=6"}, rows).exit == 2);
    CHECK(Program()({"analyse", "-", "--scale", "1..5", "--must", "other=3"}, rows).exit == 1);
}

TEST_CASE("compare prints a Rasch report or why there is none") {
    const Panel panel;
    const auto found = panel.json({"-w", "w.evenhand", "compare", "P1", "--rasch"});
    CHECK(found["rasch"].is_null());
    CHECK(found["rasch_reason"] == "not_rated");
}

TEST_CASE("compare brings two rooms to one mean only when asked by name and with a warning") {
    const Panel panel;
    panel.write("people.csv", "name,room\nAnn,East\nBen,East\nCai,West\nDee,West\n");
    REQUIRE(panel({"-w", "w.evenhand", "candidates", "import", "P1", "people.csv"}).out.find("C07") !=
            std::string::npos);
    const Words rooms{"-w", "w.evenhand", "compare", "P1", "--rooms"};
    CHECK(panel(rooms).exit == 1);
    std::string rows;
    for (const auto& [candidate, level] :
         {std::pair("C04", "5"), std::pair("C05", "3"), std::pair("C06", "2"), std::pair("C07", "2")})
        for (const auto* competency : {"communication", "problem-solving", "risk-awareness"})
            rows += std::string(candidate) + ",Li,rating:" + competency + "," + level + "\n";
    const auto imported = panel.import(rows);
    INFO(imported.err);
    REQUIRE(imported.exit == 0);
    CHECK(panel(rooms).out.find("fewer than 10") != std::string::npos);
    auto insisting = rooms;
    insisting.emplace_back("--small-rooms");
    const auto found = panel.json(insisting);
    CHECK(found["rooms"][0]["room"] == "East");
    CHECK(found["rooms"][0]["coefficient"].get<double>() == Approx(0.75)); // mean 60 of room means 80 and 40
    CHECK(found["rooms"][1]["coefficient"].get<double>() == Approx(1.5));
    CHECK(found["candidates"][0]["id"] == "C04");
    CHECK(found["candidates"][0]["final"].get<double>() == Approx(75));
    CHECK_FALSE(found["warning"].get<std::string>().empty());
    const auto text = panel(insisting).out;
    CHECK(text.find("75.00") != std::string::npos);
    CHECK(text.find("equally good") != std::string::npos);
}

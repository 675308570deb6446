// SPDX-License-Identifier: MIT
// Every shipped layout of two rich panels, everything it says and does compared with the approved text in
// tests/data/sheet: a formula, a width, a chart's range cannot change unseen.
#include "sheet/LayoutWorkbook.h"
#include "support/Catch.h"
#include "support/ShippedLayout.h"
#include "unit/compare/PanelText.h"
#include "unit/sheet/WholeText.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace {

struct Scene {
    session::Position position;
    std::vector<session::Candidate> people;
    std::vector<session::Scorecard> cards;
    std::vector<session::Decision> decisions;
    std::vector<session::VerdictWord> verdicts;
};

std::string repeated(const std::string& sentence, int times) {
    std::string text;
    for (int at = 0; at < times; ++at)
        text += sentence;
    return text;
}

/// Two panels with nobody in common, holes of each kind, a flag, far gaps, long notes, an own verdict, signed.
Scene twoPanels() {
    Scene scene{support::smallPosition(), support::people(7), {}, {}, {}};
    const auto longNote = repeated("The delay was found at the mill and confirmed in writing. ", 30);
    scene.cards = support::cardsFrom(
        scene.position,
        {"C01 Li | rating:a=4 | rating:b=3 | asked:Q1=asked | point:Q1-p1=seen | point:Q1-p2=partly | "
         "minutes:Q1=7.5 | star:Q1:S=yes | star:Q1:A=no | note:Q1=" + longNote + " | recommend:=yes",
         "C01 Wu | rating:a=5 | rating:b=5 | criterion:Q1-c1=met | criterion:Q1-c2=not_met | "
         "point:Q1-p1=not_seen | minutes:Q1=9 | recommend:=strong_yes",
         "C02 Li | rating:a=4 | rating:b=NE | asked:Q3=not_asked | flag:RF-1=raised | note:=quick | open",
         "C02 Wu | rating:a=1 | rating:b=2 | recommend:=strong_no",
         "C04 Ma | rating:a=3 | rating:b=4 | asked:Q1=na", "C04 Ng | rating:a=3 | rating:b=5",
         "C05 Ma | rating:a=5 | rating:b=4", "C05 Ng | rating:a=3 | rating:b=3 | note:=brief",
         "C06 Ma | rating:a=4 | rating:b=4", "C06 Ng | rating:a=4 | rating:b=4", "C07 Ng | rating:b=4"});
    scene.verdicts = {{{"复试", "second interview"}, session::Verdict::hold}};
    scene.decisions = {{"C01", session::Verdict::hire, repeated("Best on both. ", 40), "Wu would wait", "HR",
                        "2026-01-02T12:00:00.000Z", {}, {{"Ann", "HR", "2026-01-03T12:00:00.000Z"}}},
                       {"C05", session::Verdict::hold, "close", "", "", "2026-01-02T12:00:00.000Z",
                        {"复试", "second interview"}, {}}};
    return scene;
}

/// Seven interviewers under the panel rule, a rating a question, ties parted late.
Scene official() {
    Scene scene{support::smallPosition(plan::RateBy::question, plan::Rule::panel), support::people(3), {}, {}, {}};
    std::vector<std::string> lines;
    const std::vector<std::string> names{"An", "Bo", "Cai", "Du", "En", "Fu", "Ge"};
    for (std::size_t at = 0; at < names.size(); ++at) {
        const auto level = [&](const char* digits) { return std::string(1, digits[at]); };
        lines.push_back("C01 " + names[at] + " | rating:Q1:a=" + level("1345553") + " | rating:Q3:b=4");
        lines.push_back("C02 " + names[at] + " | rating:Q1:a=" + level("2344455") + " | rating:Q3:b=" +
                        level("5553333"));
        if (at < 4)
            lines.push_back("C03 " + names[at] + " | rating:Q1:a=2 | rating:Q3:b=NE");
    }
    scene.cards = support::cardsFrom(scene.position, lines);
    return scene;
}

/// Hashes belong to other tests.
void hideHash(const std::string& hash, std::string& text) {
    for (const auto size : {hash.size(), std::size_t{12}})
        for (auto at = text.find(hash.substr(0, size)); at != std::string::npos;
             at = text.find(hash.substr(0, size), at))
            text.replace(at, size, "hash");
}

void checkApproved(const std::string& name, const Scene& scene, const sheet::Layout& layout,
                   const words::Words& tr) {
    auto position = scene.position;
    position.frozen->contentHash = "content";
    const auto comparison = compare::compare(position, scene.people, scene.cards);
    auto text = support::wholeText(sheet::layoutWorkbook(
        layout, {comparison, scene.people, scene.decisions, layout.names, scene.verdicts}, tr));
    hideHash(comparison.frozen.structureHash, text);
    const std::string path = std::string(EVENHAND_TEST_DATA) + "/sheet/whole/" + name + ".txt";
    if (std::getenv("EVENHAND_APPROVE") != nullptr)
        std::ofstream(path) << text;
    std::ifstream in(path);
    std::stringstream approved;
    approved << in.rdbuf();
    std::istringstream now(text), before(approved.str());
    std::string nowLine, beforeLine;
    for (int line = 1; std::getline(now, nowLine) && std::getline(before, beforeLine); ++line) {
        INFO(name << ".txt:" << line);
        CHECK(nowLine == beforeLine);
    }
    CHECK(text.size() == approved.str().size());
}

} // namespace

TEST_CASE("Every layout of two panels is what was approved") {
    const auto scene = twoPanels();
    for (const auto& entry : std::filesystem::directory_iterator(EVENHAND_SOURCE "/exports"))
        if (entry.path().extension() == ".toml") {
            const auto layout = support::shippedLayout(entry.path().stem().string());
            checkApproved(layout.id, scene, layout, words::Words(words::Language::english));
        }
}

TEST_CASE("The workbook and the form of a panel of seven are what was approved") {
    const auto scene = official();
    for (const auto* id : {"comparison", "official"})
        checkApproved(std::string(id) + ".seven", scene, support::shippedLayout(id), words::Words::bilingual());
}

// SPDX-License-Identifier: MIT
// Layout files, good and bad: what goes in and what the person reads.
#include "sheet/LayoutFile.h"

#include "support/Catch.h"
#include "support/Soak.h"
#include "support/TempFolder.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

namespace {

const std::string small = R"(id = "small"
title = { zh = "小", en = "Small" }
about = { zh = "短", en = "Short" }
language = "zh"
names = "letters"
paper = "A3 portrait"
notes = [
  { zh = "规", en = "Rule" },
]

[[sheet]]
kind = "ranking"
without = ["low", "high"]

[[sheet]]
kind = "comparison"

[[sheet]]
kind = "panel"
)";

sheet::LayoutReading readingOf(const std::string& text) {
    const support::TempFolder folder;
    std::ofstream(folder / "small.toml", std::ios::binary) << text;
    return sheet::loadLayout(folder / "small.toml");
}

std::string reportOf(const std::string& text, words::Language language = words::Language::english) {
    const auto reading = readingOf(text);
    CHECK(reading.layout.has_value() != reading::hasErrors(reading.findings));
    std::string report;
    for (auto finding : reading.findings) {
        finding.place.file.clear();
        report += (report.empty() ? "" : "\n") + reading::report(finding, words::Words(language));
    }
    return report;
}

std::string with(const std::string& piece, const std::string& instead) {
    auto text = small;
    const auto at = text.find(piece);
    REQUIRE(at != std::string::npos);
    return text.replace(at, piece.size(), instead);
}

std::vector<std::filesystem::path> shipped() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(EVENHAND_SOURCE "/exports"))
        if (entry.path().extension() == ".toml")
            files.push_back(entry.path());
    return files;
}

std::string contents(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("A layout file says everything a layout holds") {
    const auto reading = readingOf(small);
    CHECK(reading.findings.empty());
    REQUIRE(reading.layout);
    const auto& layout = *reading.layout;
    CHECK(layout.title == words::Text{"小", "Small"});
    CHECK(layout.language == sheet::Tongue::chinese);
    CHECK(layout.names == sheet::NameForm::anonymous);
    CHECK(layout.paper == sheet::Paper{sheet::Paper::Size::a3, sheet::Paper::Turn::portrait});
    CHECK(layout.notes == std::vector<words::Text>{{"规", "Rule"}});
    REQUIRE(layout.sheets.size() == 3);
    CHECK(layout.sheets[0] == sheet::LayoutSheet{sheet::SheetKind::ranking, {"low", "high"}});
}

TEST_CASE("Every mistake of a layout is named with its place and how to mend it") {
    const std::vector<std::array<std::string, 3>> cases{
        {"id = \"small\"", "", "1:1: error: layout has no “id”; add it."},
        {"\"small\"", "\"a b\"",
         "1:6: error: “a b” cannot be an id; use letters a-z, digits, - and _ only, from 1 to 64 of them."},
        {"zh = \"小\", ", "", "2:9: error: title has no Chinese text; add zh = \"…\"."},
        {"{ zh = \"短\", en = \"Short\" }", "\"Short\"",
         "3:9: error: “about” must be in both languages: about = { zh = \"…\", en = \"…\" }."},
        {"\"zh\"", "\"cn\"", "4:12: error: “language” cannot be “cn”; did you mean “en”?"},
        {"\"zh\"", "3", "4:12: error: “language” must be one text between quotation marks."},
        {"\"letters\"", "\"leters\"", "5:9: error: “names” cannot be “leters”; did you mean “letters”?"},
        {"paper", "papre", "6:1: error: layout has no key “papre”; did you mean “paper”?"},
        {"\"A3 portrait\"", "\"B2\"",
         "6:9: error: “paper” cannot be “B2”; use one of: A4 landscape, A4 portrait, A3 landscape, A3 "
         "portrait, Letter landscape, Letter portrait."},
        {", en = \"Rule\"", "", "8:3: error: notes has no English text; add en = \"…\"."},
        {"\"panel\"", "\"pannel\"", "19:8: error: “kind” cannot be “pannel”; did you mean “panel”?"},
        {"\"low\"", "\"lo\"", "13:12: error: “without” cannot be “lo”; did you mean “low”?"},
        {"\"low\"", "\"high\"", "13:20: error: “high” stands in “without” twice; remove one."},
        {"kind = \"comparison\"", "kind = \"comparison\"\nwithout = [\"rank\"]",
         "17:11: error: The columns of a sheet “comparison” belong together; remove “without”."},
        {"kind = \"comparison\"", "kind = \"ranking\"",
         "16:8: error: There is already a sheet “ranking”; remove one."},
        {"[[sheet]]\nkind = \"comparison\"\n", "",
         "warning: “ranking” takes its figures from “comparison” and “panel”; without both they are written "
         "as fixed numbers."},
        {"kind = \"comparison\"", "kind = \"comparison\"\ncolour = 1",
         "17:1: error: [[sheet]] has no key “colour”; remove it or use one of: kind, without."},
    };
    CHECK(reportOf(small) == "");
    for (const auto& [piece, instead, report] : cases) {
        INFO(piece << " -> " << instead);
        CHECK(reportOf(with(piece, instead)) == report);
    }
    CHECK(reportOf(small.substr(0, small.find("[[sheet]]"))) ==
          "error: This layout has no sheets; add at least one [[sheet]].");
    CHECK(reportOf("") == "error: This file is empty; start from a copy of a shipped one.");
    CHECK(reportOf(with("names", "na mes")).find("cannot be read as TOML") != std::string::npos);
    CHECK(reportOf(with("kind = \"panel\"", "kind = \"x\""), words::Language::chinese).find("错误") !=
          std::string::npos);
}

TEST_CASE("Several mistakes are reported at once") {
    auto text = with("\"zh\"", "\"xx\"");
    text.replace(text.find("paper"), 5, "papir");
    text.replace(text.find("\"low\""), 5, "1");
    CHECK(std::count(text.begin(), text.end(), '\n') == 19);
    const auto report = reportOf(text);
    CHECK(std::count(report.begin(), report.end(), '\n') == 2);
}

TEST_CASE("A misspelt sheet is one mistake and leads to no others") {
    const auto text = with("\"ranking\"", "\"rankin\"") + "\n[[sheet]]\nkind = \"read-me\"\n";
    const auto report = reportOf(text);
    CHECK(report.find("rankin") != std::string::npos);
    CHECK(report.find('\n') == std::string::npos);
    const auto other = reportOf(with("\"panel\"", "\"panle\""));
    CHECK(other.find("did you mean “panel”?") != std::string::npos);
    CHECK(other.find('\n') == std::string::npos);
}

TEST_CASE("Every shipped layout is sound and known by its file name") {
    const auto files = shipped();
    CHECK(files.size() >= 6);
    for (const auto& file : files) {
        const auto reading = sheet::loadLayout(file);
        INFO(file);
        CHECK(reading.findings.empty());
        REQUIRE(reading.layout);
        CHECK(reading.layout->id == file.stem().string());
    }
}

TEST_CASE("Any broken layout file gives a layout or an error and never both", "[soak]") {
    const int each = support::rounds(300, 6000);
    std::mt19937 random(support::seed(20240817));
    int refused = 0, rounds = 0;
    for (const auto& file : shipped()) {
        const auto whole = contents(file);
        for (int round = 0; round < each; ++round, ++rounds) {
            auto text = whole;
            for (auto changes = 1 + random() % 3; changes > 0; --changes) {
                const auto at = random() % text.size();
                const auto length = std::min<std::size_t>(1 + random() % 30, text.size() - at);
                if (random() % 3 == 0)
                    text.erase(at, length);
                else if (random() % 2 == 0)
                    text[at] = static_cast<char>(random() & 0xFF);
                else
                    text.insert(random() % text.size(), text.substr(at, length));
                if (text.empty())
                    text = "x";
            }
            const auto reading = readingOf(text);
            if (reading.layout.has_value() == reading::hasErrors(reading.findings))
                FAIL("round " << round << "\n" << text);
            refused += reading.layout ? 0 : 1;
        }
    }
    CHECK(refused > rounds / 3);
    CHECK(refused < rounds);
}

// SPDX-License-Identifier: MIT
// Thousands of broken files, made from a shipped one by a fixed seed: the reader answers each of them.
#include "rubric/RubricFile.h"

#include "support/Catch.h"
#include "support/Soak.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

namespace {

using Random = std::mt19937; // its numbers are the same everywhere; the distributions of std are not

std::string shipped(const std::string& name) {
    std::ifstream stream(std::filesystem::path(EVENHAND_RUBRICS) / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string token(Random& random) {
    static const std::vector<std::string> tokens = {"[",
                                                    "]",
                                                    "[[",
                                                    "{",
                                                    "}",
                                                    "\"",
                                                    "\"\"\"",
                                                    "'",
                                                    "=",
                                                    ",",
                                                    ".",
                                                    "#",
                                                    "\\u0000",
                                                    "\n",
                                                    "\\",
                                                    "\r",
                                                    "\x7F",
                                                    "\xFF",
                                                    "\xE4",
                                                    "中",
                                                    "id",
                                                    "true",
                                                    "1e9",
                                                    "inf",
                                                    "[[question]]\n",
                                                    "0x",
                                                    "-1",
                                                    "{}",
                                                    "[]",
                                                    "9999999999999999999",
                                                    "1979-05-27",
                                                    "zh = \"\"",
                                                    "anchor.1 = 1\n"};
    return tokens[random() % tokens.size()];
}

void mutate(std::string& text, Random& random) {
    const auto at = random() % text.size();
    const auto length = std::min<std::size_t>(1 + random() % 40, text.size() - at);
    switch (random() % 5) {
    case 0:
        text.erase(at, length);
        break;
    case 1:
        text.insert(at, token(random));
        break;
    case 2:
        text[at] = static_cast<char>(random() & 0xFF);
        break;
    case 3:
        text.insert(random() % text.size(), text.substr(at, length));
        break;
    default:
        text.replace(at, length, token(random));
        break;
    }
}

} // namespace

TEST_CASE("Any broken file gives a rubric or an error and never both", "[soak]") {
    const int rounds = support::rounds(2000, 40'000);
    const auto whole = shipped("merchandiser.toml");
    Random random(support::seed(20240817));
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        auto text = whole;
        for (auto changes = 1 + random() % 4; changes > 0; --changes)
            mutate(text, random);
        const auto reading = rubric::readRubric(text, "broken.toml");
        const bool hasErrors = reading::hasErrors(reading.findings);
        if (reading.rubric.has_value() == hasErrors)
            FAIL("round " << round << "\n" << text);
        if (hasErrors)
            ++refused;
        if (reading.rubric &&
            rubric::readRubric(rubric::writeRubric(*reading.rubric), "again").rubric != reading.rubric)
            FAIL("round " << round << " is not written back\n" << text);
    }
    CHECK(refused > rounds / 2);
    CHECK(refused < rounds);
}

TEST_CASE("A file cut anywhere is answered") {
    const auto whole = shipped("general.toml");
    for (std::size_t length = 0; length < whole.size(); length += 61) {
        const auto reading = rubric::readRubric(std::string_view(whole).substr(0, length), "cut.toml");
        CHECK(reading.rubric.has_value() != reading::hasErrors(reading.findings));
    }
}

TEST_CASE("Deep nesting and endless openings are refused without trouble") {
    for (const std::string piece : {"[", "{ a = ", "[[", "a.", "\"\"\"", "[[a]]\nx = \"\"\"\n", "x = [\n"}) {
        std::string text = "x = ";
        while (text.size() < 200000)
            text += piece;
        CHECK(reading::hasErrors(rubric::readRubric(text, "deep.toml").findings));
    }
}

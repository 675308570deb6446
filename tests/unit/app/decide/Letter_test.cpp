// SPDX-License-Identifier: MIT
// The feedback letter: what it speaks of, and what must never stand in it.
#include "app/Demo.h"
#include "app/compare/Compute.h"
#include "app/decide/Letter.h"
#include "app/ports/SystemError.h"
#include "app/ports/WholeFile.h"
#include "compare/Strengths.h"
#include "rubric/RubricFile.h"
#include "support/Catch.h"
#include "support/MemoryStore.h"
#include "support/TempFolder.h"

#include <fstream>

namespace {

struct Demo {
    support::MemoryStore store;
    words::Words tr;
    std::string position;
    compare::Comparison comparison;

    explicit Demo(words::Language language)
        : tr(language),
          position(app::makeDemo(
              store, rubric::loadRubric(EVENHAND_SOURCE "/rubrics/merchandiser.toml").rubric.value(), tr)),
          comparison(app::compareNow(store, position)) {}

    [[nodiscard]] app::LetterMatter matter(const std::string& id) const {
        return {comparison, *compare::findCandidate(comparison, id), "Merchandiser", std::nullopt, {}};
    }
};

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("A letter speaks of the best competencies and of those below the middle") {
    const Demo demo(words::Language::english);
    const auto of = [&](const char* id) {
        return compare::strengthsOf(demo.comparison, *compare::findCandidate(demo.comparison, id));
    };
    CHECK(of("C01") == compare::Strengths{{"communication", "problem-solving", "risk-awareness"}, {}, true});
    CHECK(of("C03") == compare::Strengths{{"communication"}, {"risk-awareness", "problem-solving"}, false});
}

TEST_CASE("No digit of a score and nobody else's name stands in any letter") {
    const auto language = GENERATE(words::Language::english, words::Language::chinese);
    const Demo demo(language);
    for (const auto& candidate : demo.comparison.candidates) {
        const auto text = app::feedbackLetter(demo.matter(candidate.id), demo.tr);
        INFO(text);
        CHECK(text.find_first_of("0123456789") == std::string::npos);
        CHECK(text.find(candidate.name) != std::string::npos);
        for (const auto& other : demo.comparison.candidates)
            if (other.id != candidate.id)
                CHECK(text.find(other.name) == std::string::npos);
        for (const auto& interviewer : demo.comparison.interviewers)
            CHECK(text.find(interviewer) == std::string::npos);
        for (const auto& card : demo.store.scorecards(demo.position))
            for (const auto& [item, mark] : card.marks)
                if (item.kind == session::ItemKind::note)
                    CHECK(text.find(mark.value) == std::string::npos);
    }
}

TEST_CASE("A strength reads as its anchor and a gap as what a convincing answer shows") {
    const Demo demo(words::Language::english);
    const auto text = app::feedbackLetter(demo.matter("C03"), demo.tr);
    CHECK(text.find("Dear Huang Meiling 黄美玲,\n\n") == 0);
    CHECK(text.find(
              "What came across well:\n- Communication and coordination: Names party, channel and rhythm; "
              "confirms before passing on\n") != std::string::npos);
    CHECK(text.find("- Problem solving and decision-making: Root cause by stage, decides among options") !=
          std::string::npos);
}

TEST_CASE("The sentence about the result follows the decision") {
    const Demo demo(words::Language::english);
    auto matter = demo.matter("C01");
    const auto says = [&](const std::string& text) {
        return app::feedbackLetter(matter, demo.tr).find(text) != std::string::npos;
    };
    CHECK(says("We will let you know the result.\n"));
    matter.promised = "2026-11-30";
    CHECK(says("We will let you know the result by 2026-11-30.\n"));
    matter.verdict = session::Verdict::reject;
    CHECK(says("we have decided to go on with others"));
    matter.verdict = session::Verdict::hire;
    CHECK(says("We would like to work with you"));
}

TEST_CASE("A file is replaced whole and what cannot be written is said") {
    const support::TempFolder folder;
    app::writeWhole(folder / "a.txt", "first, longer");
    app::writeWhole(folder / "a.txt", "second");
    std::ifstream file(folder / "a.txt");
    CHECK(std::string(std::istreambuf_iterator<char>(file), {}) == "second");
    CHECK_THROWS_AS(app::writeWhole(folder / "none" / "a.txt", "x"), app::SystemError);
    std::ofstream(folder / "a.txt.part") << "mine";
    app::writeWhole(folder / "a.txt", "third");
    CHECK(std::filesystem::file_size(folder / "a.txt.part") == 4);
    const std::filesystem::directory_iterator begin(folder.path()), end;
    CHECK(std::distance(begin, end) == 2);
}

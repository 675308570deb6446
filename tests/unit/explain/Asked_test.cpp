// SPDX-License-Identifier: MIT
// The sentences about what was asked, in both languages.
#include "explain/AskedSentences.h"
#include "support/Catch.h"
#include "support/GuidedRubric.h"
#include "unit/compare/PanelText.h"

namespace {

using words::Language;

std::string said(int people, const std::vector<std::string>& lines, Language language = Language::english) {
    auto position = support::smallPosition();
    position.frozen = support::guidedPlan();
    const auto comparison =
        compare::compare(position, support::people(people), support::cardsFrom(position, lines));
    std::string text;
    for (const auto& sentence :
         explain::askedSentences(comparison, compare::askedLedger(comparison), words::Words(language)))
        text += sentence + "\n";
    return text;
}

const std::vector<std::string> uneven{
    "C01 Li | asked:Q1=asked | minutes:Q1=20 | probe:Q1-g1=used | asked:Q3=not_asked",
    "C02 Li | asked:Q1=asked | minutes:Q1=2 | asked:Q3=not_asked | asked:Q2=asked",
    "C03 Li | asked:Q1=asked | asked:Q3=asked", "C04 Li | asked:Q1=na", "C05 Li | note:=rang off"};

} // namespace

TEST_CASE("Departures over all candidates are said question by question with the names") {
    CHECK(said(5, uneven) == "Q1 was set aside for 1 of 4: Candidate 4.\n"
                             "Q1 took more than half as long again as planned with 1 of 4: Candidate 1.\n"
                             "Q1 took less than half of its planned time with 1 of 4: Candidate 2.\n"
                             "Q1 was probed with 1 of 3: Candidate 1.\n"
                             "Q3 was not asked of 2 of 4: Candidate 1, Candidate 2.\n"
                             "Whether Q3 was asked is not known for 1 of 4: Candidate 4.\n"
                             "Q2, which is not in the plan, was asked of 1 of 4: Candidate 2.\n"
                             "Nothing says what was asked of: Candidate 5.\n");
    CHECK(said(5, uneven, Language::chinese) == "Q1 不适用：4 人中 1 人（Candidate 4）。\n"
                                                "Q1 用时比计划多出一半以上：4 人中 1 人（Candidate 1）。\n"
                                                "Q1 用时不到计划的一半：4 人中 1 人（Candidate 2）。\n"
                                                "Q1 只追问了 3 人中的 1 人（Candidate 1）。\n"
                                                "Q3 未问：4 人中 2 人（Candidate 1、Candidate 2）。\n"
                                                "Q3 是否问过未知：4 人中 1 人（Candidate 4）。\n"
                                                "Q2 不在方案中，却问了 4 人中的 1 人（Candidate 2）。\n"
                                                "没有记录问过什么：Candidate 5。\n");
}

TEST_CASE("Nothing that differs is one sentence, and nothing known is none") {
    CHECK(said(1, {"C01 Li | asked:Q1=asked | asked:Q3=asked"}) ==
          "Everybody was asked what the plan says; no departure is recorded.\n");
    CHECK(said(2, {}).empty());
}

TEST_CASE("Of many candidates the first five are named and the rest counted") {
    std::vector<std::string> lines;
    for (int number = 1; number <= 7; ++number)
        lines.push_back("C0" + std::to_string(number) + " Li | asked:Q1=not_asked | asked:Q3=asked");
    CHECK(said(7, lines) == "Q1 was not asked of 7 of 7: Candidate 1, Candidate 2, Candidate 3, Candidate 4, "
                            "Candidate 5 and 2 more.\n");
}

TEST_CASE("A cell says what one scorecard knows, and nothing where it knows nothing") {
    const words::Words tr(Language::english);
    compare::AskedQuestion asked;
    CHECK(explain::askedWords(asked, tr).empty());
    asked.missing = compare::Missing::none;
    asked.minutes = 7.5;
    asked.probes = {"Q1-g1"};
    CHECK(explain::askedWords(asked, tr) == "asked, 7.5 min, probed");
    asked.departures = {compare::Departure::otherOrder, compare::Departure::longer};
    CHECK(explain::departureWords(asked, tr) == "other order than planned; much longer than planned");
    CHECK(explain::departureWords(asked, words::Words(Language::chinese)) == "次序与方案不同；用时远超计划");
}

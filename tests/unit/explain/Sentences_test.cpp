// SPDX-License-Identifier: MIT
// No sentence claims more than its figure: what is said of small, tied and unequal panels, in both languages.
#include "explain/InsightPhrases.h"
#include "explain/InsightWords.h"
#include "support/Catch.h"
#include "unit/compare/InsightText.h"

#include <algorithm>

using namespace compare;
using support::rowsFrom;

namespace {

const words::Words english(words::Language::english);
const words::Words chinese(words::Language::chinese);

Comparison of(const std::string& rows, const Cuts& cuts = {}) {
    return compareRatings(rowsFrom(rows), {1, 5}, {}, cuts);
}

using Part = explain::Sentences (*)(const Comparison&, const Insight&, const words::Words&);

std::string said(Part part, const Comparison& comparison, const words::Words& tr = english) {
    std::string all;
    for (const auto& sentence : part(comparison, insightOf(comparison), tr))
        all += sentence + "\n";
    return all;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// Five candidates before four interviewers, three each; candidates differ less than chance would have it.
std::string negativeVariance() {
    const std::string marks = "1r1 434 1r2 343 1r3 432 2r2 324 2r3 544 2r4 333 3r1 433 3r3 444 3r4 433";
    std::string rows;
    for (std::size_t at = 0; at + 7 <= marks.size() + 1; at += 8)
        for (std::size_t k = 0; k < 3; ++k)
            rows += (rows.empty() ? "" : ",") + std::string("C") + marks[at] + " " + marks.substr(at + 1, 2) +
                    " k" + std::to_string(k) + " " + marks[at + 4 + k];
    return rows;
}

/// Candidates of very different levels; the second interviewer is stricter by two throughout.
std::string strictSecond(std::size_t candidates) {
    std::string rows;
    for (std::size_t c = 0; c < candidates; ++c)
        for (const auto* k : {"a", "b"}) {
            const auto level = 3 + c % 3;
            rows += fmt::format("{}C{} r1 {} {},C{} r2 {} {}", rows.empty() ? "" : ",", c, k, level, c, k,
                                level - 2);
        }
    return rows;
}

} // namespace

TEST_CASE("A negative variance of candidates is nought and no ranking is called reliable") {
    const auto comparison = of(negativeVariance());
    const auto insight = insightOf(comparison);
    const auto& holes = insight.panel.whole.henderson;
    REQUIRE(holes.why == score::Why::present);
    CHECK(holes.unitVariance == 0.0);
    CHECK(holes.rankingMean == score::figure(0, score::zeroToOne));
    CHECK_FALSE(has(said(explain::allSentences, comparison), "reliable"));
    CHECK_FALSE(has(said(explain::allSentences, comparison, chinese), "可靠"));
}

TEST_CASE("A ranking is called reliable from eight candidates up, with their number") {
    CHECK(has(said(explain::agreementSentences, of(strictSecond(7))), "The panel agrees little: alpha"));
    const auto eight = said(explain::agreementSentences, of(strictSecond(8)));
    CHECK(has(eight, "Same order, different strictness: alpha "));
    CHECK(has(eight, "is low, yet the ranking of 8 candidates is reliable (1.00)."));
    CHECK(
        has(said(explain::agreementSentences, of(strictSecond(8)), chinese), "8 位候选人的排名可靠（1.00）"));
}

TEST_CASE("Below ten things judged together nothing is said about how well a panel agrees") {
    CHECK(said(explain::agreementSentences, of("Ann r1 a 4,Ann r2 a 3,Ann r1 b 4,Ann r2 b 4")).empty());
    const auto nine = strictSecond(5).substr(0, strictSecond(5).rfind(",C4 r2"));
    CHECK_FALSE(has(said(explain::agreementSentences, of(nine)), "agrees"));
    CHECK(has(said(explain::agreementSentences, of(strictSecond(5))),
              "from 20 ratings of 10 things judged together."));
}

TEST_CASE("Who judged nothing together is told so, and not that ratings are few") {
    const auto comparison = of("Ann r1 a 5,Ann r1 b 5,Bob r2 a 3,Bob r2 b 4");
    const auto all = said(explain::allSentences, comparison);
    CHECK(has(all, "No two interviewers judged the same thing, so strictness cannot be told from the "
                   "candidates' level. Nothing was adjusted."));
    CHECK(
        has(all, "How well the panel agrees cannot be computed. No two interviewers judged the same thing."));
    CHECK_FALSE(has(all, "the marks they share"));
    CHECK_FALSE(has(all, "too few"));
    CHECK_FALSE(has(said(explain::allSentences, comparison, chinese), "太少"));
}

TEST_CASE("A chance is said to be about the average of many interviewers and not about another panel") {
    const auto comparison = of("A r1 a 5,A r2 a 4,A r1 b 4,A r2 b 5,B r1 a 3,B r2 a 4,B r1 b 4,B r2 b 3");
    const auto text = said(explain::leadSentences, comparison);
    CHECK(has(text, "A is probably ahead of B by 25.0 points; averaged over many comparable interviewers: "));
    CHECK(has(text, "One other panel of this size would reverse such an order more often"));
    CHECK_FALSE(has(text, "seldom reverse"));
    const auto inChinese = said(explain::leadSentences, comparison, chinese);
    CHECK(has(inChinese, "就众多同类面试官的平均而言"));
    CHECK(has(inChinese, "若只换一个同样规模的面试组，颠倒这一顺序的可能性会更大"));
    const auto alone = said(explain::leadSentences, of("A r1 a 5,B r1 a 3"));
    CHECK(alone == "A is ahead of B by 50.0 points; how sure that is cannot be said. There is only one "
                   "interviewer, so there is nobody to compare with.\n");
}

TEST_CASE("A lead stands beside its chance as the same kind of number") {
    // the strict h did not meet Ann
    const auto comparison =
        of("Ann r1 a 4,Ann r2 a 4,Bob r1 a 4,Bob r2 a 4,Bob h a 2,Cy r1 a 3,Cy r2 a 3,Cy h a "
           "1,Ann r1 b 4,Ann r2 b 4,Bob r1 b 4,Bob r2 b 4,Bob h b 2,Cy r1 b 3,Cy r2 b 3,Cy "
           "h b 1");
    const auto insight = insightOf(comparison);
    const auto gap = 25 * (*findCandidate(insight, "Ann")->adjusted.value -
                           *findCandidate(insight, "Bob")->adjusted.value);
    CHECK(gap < 5);
    const auto text = said(explain::leadSentences, comparison);
    CHECK(has(text, fmt::format("Ann is ahead of Bob by {:.1f} points with strictness taken out", gap)));
    CHECK_FALSE(has(text, "16.7"));
}

TEST_CASE("Two who share the first place are both named, in what is said of weights too") {
    const auto rows = "Ann r1 a 5,Ann r1 b 3,Bob r1 a 3,Bob r1 b 5,Cy r1 a 3,Cy r1 b 4";
    const auto text = said(explain::weightSentences, of(rows));
    CHECK(has(text, "Ann and Bob share the first place; the least change of the weights can put one of them "
                    "before the other."));
    CHECK_FALSE(has(text, "stays first"));
    CHECK_FALSE(has(text, "brings Bob level"));
    CHECK(has(text, "brings Cy level with Ann."));
    const auto three = of("Ann r1 a 4,Bob r1 a 4,Cy r1 a 4,Di r1 a 2");
    CHECK(said(explain::leadSentences, three) == "Ann, Bob, Cy share the first place.\n");
    CHECK(has(said(explain::weightSentences, three), "Ann, Bob, Cy share the first place;"));
}

TEST_CASE("Exactly the level required from everybody is met, and a few doubtful marks are called few") {
    const auto met =
        of("Ann r1 a 4,Ann r1 m 3,Ann r2 a 4,Ann r2 m 3,Ann r3 a 4,Ann r3 m 3,Bob r1 a 3,Bob r1 m "
           "4,Bob r2 a 3,Bob r2 m 4,Bob r3 a 3,Bob r3 m 4",
           {{"m", 3}});
    CHECK(findCandidate(insightOf(met), "Ann")->musts[0].status == score::MustHave::meets);
    CHECK(said(explain::mustSentences, met).empty());
    // every mark meets the level; two interviewers who differ leave it open
    const auto few = of("Ann r1 m 3,Ann r2 m 3,Bob r1 m 5,Bob r2 m 1,Cy r1 m 1,Cy r2 m 5", {{"m", 3}});
    CHECK(has(said(explain::mustSentences, few),
              "Ann is borderline in m: every mark meets the level, but they are few."));
    CHECK(has(said(explain::mustSentences, few), "Bob is borderline in m ("));
}

TEST_CASE("The estimate of a must-have never contradicts the mean against the cut") {
    // nine of ten marks meet the level: the mean lies below it, the estimate far above the line
    std::string rows = "Bob r0 m 5,Bob r1 m 5";
    for (int r = 0; r < 10; ++r)
        rows += fmt::format(",Ann r{} m {}", r, r == 0 ? 2 : 3);
    const auto insight = insightOf(of(rows, {{"m", 3}}));
    const auto& must = findCandidate(insight, "Ann")->musts[0];
    CHECK(*must.below.value < 0.2);
    CHECK(must.status == score::MustHave::borderline);
}

TEST_CASE("One is not said in the plural") {
    std::string rows;
    for (int c = 0; c < 4; ++c)
        rows += fmt::format("{}C{} r1 a 1,C{} r2 a 5", c > 0 ? "," : "", c, c);
    const auto text = said(explain::agreementSentences, of(rows));
    CHECK(has(text, "One more score lies far apart."));
    CHECK_FALSE(has(text, "1 more"));
    CHECK(has(said(explain::agreementSentences, of(rows + ",C4 r1 a 1,C4 r2 a 5")),
              "2 more scores lie far apart."));
}

TEST_CASE("A level beyond the scale is shown as its end with a mark") {
    const score::Scale scale{1, 5};
    const std::vector<std::pair<double, std::string>> table{
        {4.21, "4.21"}, {5, "5.00"},      {5.0049, "5.00"},  {5.005, "≥ 5.00"}, {6.11, "≥ 5.00"},
        {1, "1.00"},    {0.9951, "1.00"}, {0.995, "≤ 1.00"}, {0.25, "≤ 1.00"},  {-3, "≤ 1.00"}};
    for (const auto& [level, text] : table)
        CHECK(explain::levelText(level, scale) == text);
    CHECK(explain::rangeText(score::interval(2.634, 6.37, score::anywhere), scale) == "2.63 – ≥ 5.00");
}

// SPDX-License-Identifier: MIT
// Small and odd panels answer in words instead of numbers.
#include "explain/InsightWords.h"
#include "support/Catch.h"
#include "unit/compare/InsightText.h"
#include "unit/compare/PanelText.h"

using namespace compare;
using support::rowsFrom;

namespace {

std::string crowd(int interviewers) {
    std::string text;
    for (int i = 0; i < interviewers; ++i)
        text += fmt::format("{}A r{} a {}, A r{} b {}", i > 0 ? ", " : "", i, 1 + i % 5, i, 1 + i % 3);
    return text;
}

Comparison comparisonOf(const std::string& rows) {
    return compareRatings(rows.empty() ? std::vector<score::RatingRow>{} : rowsFrom(rows), {1, 5});
}

void checkSound(const Comparison& comparison) {
    const auto insight = insightOf(comparison);
    for (const auto& line : support::bits(insight)) {
        INFO(line);
        CHECK(line.find("nan") == std::string::npos);
        CHECK(line.find("inf") == std::string::npos);
        CHECK(line.find("present") == std::string::npos);
    }
    for (const auto language : {words::Language::english, words::Language::chinese})
        for (const auto& sentence : explain::allSentences(comparison, insight, words::Words(language))) {
            INFO(sentence);
            CHECK(sentence.find("nan") == std::string::npos);
            CHECK(sentence.find('{') == std::string::npos);
        }
}

} // namespace

TEST_CASE("Odd panels give no number that is not one") {
    const auto rows = GENERATE(values<std::string>(
        {"", "A r1 a 3", "A r1 a 3, A r2 a 3", "A r1 a 3, B r1 a 4", "A r1 a 3, A r1 b 4, B r1 a 2, B r1 b 2",
         "A r1 a 3, A r2 a 3, B r1 a 3, B r2 a 3", "A r1 a 3, A r2 b 4", "A r1 a 3, B r2 a 4",
         "A r1 a 3, A r2 a 4, B r1 a 2, C r2 a 5", "A r1 a 1, A r2 a 5, B r1 a 5, B r2 a 1",
         "A r1 a 3, B r1 b 4, C r2 a 1, D r2 b 2",
         "A r1 a 2, A r1 b 2, A r1 c 2, B r2 a 4, B r2 b 4, B r2 c 4"}));
    INFO(rows);
    checkSound(comparisonOf(rows));
}

TEST_CASE("Two hundred interviewers of one candidate are borne") {
    const auto comparison = comparisonOf(crowd(200));
    checkSound(comparison);
    const auto insight = insightOf(comparison);
    CHECK(insight.candidates[0].best.why == score::Why::oneUnit);
    CHECK(insight.panel.severity.size() == 200);
}

TEST_CASE("Nobody scored and plans of one competency are borne") {
    const auto position = support::smallPosition();
    checkSound(compare::compare(position, support::people(2), {}));
    checkSound(compare::compare(position, {}, {}));
    auto single = position;
    single.frozen->plan.weights = {{"a", 100}};
    single.frozen->plan.mustHaves.clear();
    checkSound(
        compare::compare(single, support::people(1), support::cardsFrom(single, {"C01 Li | rating:a=2"})));
}

TEST_CASE("Absent figures name the nearest reason") {
    const auto alone = insightOf(comparisonOf("A r1 a 3, B r1 a 4"));
    CHECK(alone.pairs[0].above.why == score::Why::oneRater);
    CHECK(alone.panel.severity[0].leastSquares.why == score::Why::oneRater);
    CHECK(alone.panel.whole.alpha[1].value.why == score::Why::noDoubleRatings);
    const auto equal = insightOf(comparisonOf("A r1 a 3, A r2 a 3, B r1 a 3, B r2 a 3"));
    CHECK(equal.panel.whole.alpha[1].value.why == score::Why::noVariation);
    CHECK(equal.pairs[0].above.value.value() == Approx(0.5));
}

TEST_CASE("Every reason has its sentence in both languages") {
    for (int why = 0; why <= static_cast<int>(score::Why::notOnScale); ++why)
        for (const auto language : {words::Language::english, words::Language::chinese})
            CHECK(explain::sentence(static_cast<score::Why>(why), words::Words(language)).size() > 5);
}

// SPDX-License-Identifier: MIT
// The structured-panel rule: one highest and one lowest dropped from five interviewers up, 百分制 index.
#include "compare/InterviewerTotal.h"
#include "compare/Means.h"
#include "compare/Standing.h"
#include "score/ratings/Trim.h"
#include "support/Catch.h"
#include "unit/compare/PanelText.h"

namespace {

std::string panel(const std::vector<int>& ratings) {
    const auto position = support::smallPosition(plan::RateBy::competency, plan::Rule::panel);
    std::vector<std::string> lines;
    char name = 'K';
    for (const auto rating : ratings) {
        lines.push_back(std::string("C01 ") + name++ + " | rating:a=" + std::to_string(rating) +
                        " | rating:b=4");
    }
    return support::dump(compare::compare(position, support::people(1), support::cardsFrom(position, lines)));
}

} // namespace

TEST_CASE("From five interviewers up the highest and the lowest are dropped") {
    // a: 1 and 5 dropped, (3+3+4)/3 = 3.3333; .6*3.3333+.4*4 = 3.6; 100*3.6/5 = 72.
    CHECK(panel({1, 3, 3, 4, 5}).rfind("1 C01 3.60 72.00", 0) == 0);
}

TEST_CASE("Below five interviewers nothing is dropped") {
    // a: (1+3+5+5)/4 = 3.5; .6*3.5+.4*4 = 3.7; 74.
    CHECK(panel({1, 3, 5, 5}).rfind("1 C01 3.70 74.00", 0) == 0);
}

// The worked example of element-level trimming (tests/data/published/worked_examples.expected.json): points
// out of 20, 20, 20, 20, 10 and 10 are ratings out of 5 by weights of as many hundredths.
TEST_CASE("Seven examiners by six elements come to the worked figures from the cards on") {
    constexpr std::array most{20, 20, 20, 20, 10, 10};
    constexpr std::array<std::array<int, 6>, 7> points{{{17, 16, 13, 12, 9, 8},
                                                        {18, 15, 14, 13, 8, 8},
                                                        {15, 14, 12, 11, 8, 7},
                                                        {16, 17, 13, 12, 9, 9},
                                                        {19, 16, 15, 14, 9, 9},
                                                        {17, 13, 13, 12, 8, 8},
                                                        {16, 16, 14, 10, 9, 8}}};
    auto position = support::smallPosition(plan::RateBy::competency, plan::Rule::panel);
    auto& plan = position.frozen->plan;
    plan.mustHaves.clear();
    plan.weights.clear();
    for (std::size_t e = 0; e < most.size(); ++e)
        plan.weights.push_back({"e" + std::to_string(e), most[e]});
    std::vector<std::string> lines;
    for (std::size_t r = 0; r < points.size(); ++r) {
        lines.push_back("C01 K" + std::to_string(r));
        for (std::size_t e = 0; e < most.size(); ++e)
            lines.back() +=
                " | rating:e" + std::to_string(e) + "=" + std::to_string(5.0 * points[r][e] / most[e]);
    }
    const auto made = compare::compare(position, support::people(1), support::cardsFrom(position, lines));
    const auto& candidate = made.candidates.front();
    CHECK(candidate.index.value() == Approx(74.40).margin(1e-9));
    CHECK(compare::outOfHundred(made, compare::untrimmedComposite(made, candidate).value()) ==
          Approx(520.0 / 7.0).margin(1e-9));
    std::vector<double> totals;
    for (const auto& interviewer : made.interviewers)
        totals.push_back(compare::interviewerTotal(made, candidate, interviewer).value());
    REQUIRE(totals.size() == 7);
    const std::array expected{75, 76, 67, 76, 82, 71, 73};
    for (std::size_t r = 0; r < totals.size(); ++r)
        CHECK(totals[r] == Approx(expected[r]).margin(1e-9));
    CHECK(*score::trimmedMean(totals).value.value == Approx(74.20).margin(1e-9));
}

// SPDX-License-Identifier: MIT
// The structured-panel rule: one highest and one lowest dropped from five interviewers up, 百分制 index.
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

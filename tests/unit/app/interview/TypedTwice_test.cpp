// SPDX-License-Identifier: MIT
// A whole interview by keys: what it leaves, and what a digit too many does.
#include "support/InterviewByKeys.h"

#include "support/Catch.h"

using support::InterviewByKeys;
using For = support::ScriptedKey::For;

namespace {

constexpr std::size_t all = 99;
const std::filesystem::path rubrics = EVENHAND_SOURCE "/rubrics";

plan::RateBy eitherWay() {
    return GENERATE(plan::RateBy::question, plan::RateBy::competency);
}

} // namespace

TEST_CASE("An interview by keys marks every item once, and nothing of it is taken for a note") {
    const auto rateBy = eitherWay();
    InterviewByKeys interview(rubrics, rateBy);
    interview.typeAll(2);
    CHECK(interview.refused().empty());
    CHECK(interview.marks() == 8 * (3 + 1 + 1) + 2 * 4 + (rateBy == plan::RateBy::question ? 8 * 2 : 5) + 1);
    CHECK(interview.live().state().atEnd);
    CHECK(interview.live().state().recommendation == "yes");
}

TEST_CASE("Every rating typed once too often leaves every rating as it was") {
    const auto rateBy = eitherWay();
    InterviewByKeys plain(rubrics, rateBy);
    plain.typeAll(all);
    REQUIRE(plain.ratings().find("rating:") == 0);
    const auto tooOften = [](InterviewByKeys& interview) {
        const auto rows = interview.live().state().ratings.size();
        for (std::size_t row = 0; row < rows; ++row)
            interview.press({For::rating, row % 2 == 0 ? "5" : "1"});
    };
    InterviewByKeys hasty(rubrics, rateBy);
    hasty.typeAll(all, [&] { tooOften(hasty); });
    CHECK(hasty.ratings() == plain.ratings());
    while (hasty.live().state().question > 0 || hasty.live().state().atEnd) {
        hasty.live().previous();
        tooOften(hasty);
    }
    CHECK(hasty.ratings() == plain.ratings());
}

// SPDX-License-Identifier: MIT
// Hints about how interviewers use the scale.
#include "score/severity/Habits.h"
#include "support/Catch.h"

using namespace score;

namespace {

/// Three candidates by three competencies; "line" gives each candidate one mark, "wide" varies as much within
/// them.
Panel panel() {
    std::vector<RatingRow> rows;
    const double wide[3][3] = {{1, 3, 5}, {2, 4, 3}, {5, 2, 4}};
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t k = 0; k < 3; ++k) {
            const std::string candidate = "c" + std::to_string(c);
            const std::string competency = "k" + std::to_string(k);
            rows.push_back({candidate, "line", competency, 2.0 + static_cast<double>(c)});
            rows.push_back({candidate, "wide", competency, wide[c][k]});
        }
    rows.push_back({"c0", "once", "k0", 4.0});
    return panelOf({}, rows);
}

} // namespace

TEST_CASE("Straight lines and single impressions are seen and a varied hand is not blamed") {
    const auto habits = habitsOf(panel()); // line, once, wide
    CHECK(habits[0].sheets == 3);
    CHECK(habits[0].straight == 3);
    CHECK(*habits[0].withinShare.value == 0.0);
    CHECK(*habits[0].mean.value == Approx(3.0));
    CHECK(marksStraight(habits[0]));
    CHECK(marksByImpression(habits, 0));
    CHECK(habits[2].straight == 0);
    CHECK(*habits[2].withinShare.value > 0.9);
    CHECK_FALSE(marksStraight(habits[2]));
    CHECK_FALSE(marksByImpression(habits, 2));
}

TEST_CASE("One mark says little about an interviewer") {
    const auto habits = habitsOf(panel());
    CHECK(habits[1].deviation == absent(Why::tooFew));
    CHECK(habits[1].withinShare == absent(Why::tooFew));
    CHECK_FALSE(marksStraight(habits[1]));
    CHECK_FALSE(marksByImpression(habits, 1));
}

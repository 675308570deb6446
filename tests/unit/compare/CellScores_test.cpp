// SPDX-License-Identifier: MIT
// One interviewer's score of one competency under each way of rating.
#include "compare/CellScores.h"

#include "support/Catch.h"
#include "unit/compare/PanelText.h"

#include <fmt/format.h>

namespace {

std::string scored(const std::string& marks, const std::string& competency, plan::RateBy rateBy,
                   plan::Rule rule = plan::Rule::anchored) {
    const auto position = support::smallPosition(rateBy, rule);
    const auto card = support::cardsFrom(position, {std::string("C01 Li | ").append(marks)}).front();
    const auto score = compare::raterScore(*position.frozen, card, competency);
    return score.value ? fmt::format("{:.2f}", *score.value) : std::string(compare::codeOf(score.missing));
}

} // namespace

TEST_CASE("Ratings per question count only where the question was asked") {
    const auto byQuestion = plan::RateBy::question;
    CHECK(scored("rating:Q1:a=4", "a", byQuestion) == "4.00");
    CHECK(scored("asked:Q1=not_asked | rating:Q1:a=4", "a", byQuestion) == "not_asked");
    CHECK(scored("asked:Q1=na", "a", byQuestion) == "na");
    CHECK(scored("asked:Q1=asked", "a", byQuestion) == "blank");
    CHECK(scored("rating:Q1:a=NE", "a", byQuestion) == "no_evidence");
}

TEST_CASE("A competency never rated says which kind of missing it is") {
    const auto once = plan::RateBy::competency;
    CHECK(scored("rating:a=2", "a", once) == "2.00");
    CHECK(scored("asked:Q1=asked", "a", once) == "blank");
    CHECK(scored("asked:Q1=not_asked", "a", once) == "not_asked");
    CHECK(scored("rating:a=NE", "a", once) == "no_evidence");
}

TEST_CASE("Ticks suggest a rating but never enter the anchored score") {
    const auto position = support::smallPosition();
    const auto card = support::cardsFrom(position, {"C01 Li | point:Q1-p1=partly | rating:a=5"}).front();
    const auto score = compare::raterScore(*position.frozen, card, "a");
    CHECK(score.value == 5.0);
    CHECK(score.suggested == 3.0); // half of the only point: 1 + 4 * 0.5
}

TEST_CASE("Under the points rule the ticks are the score") {
    const auto points = plan::Rule::points;
    const auto once = plan::RateBy::competency;
    CHECK(scored("point:Q1-p1=seen", "a", once, points) == "5.00");
    CHECK(scored("point:Q1-p1=not_seen", "a", once, points) == "1.00");
    CHECK(scored("asked:Q1=not_asked | point:Q1-p1=seen", "a", once, points) == "not_asked");
}

TEST_CASE("A debrief change is shown as one") {
    const auto position = support::smallPosition();
    auto card = support::cardsFrom(position, {"C01 Li | rating:a=4"}).front();
    auto& mark = card.marks.begin()->second;
    mark.before = "2";
    mark.phase = session::Phase::debrief;
    CHECK(compare::raterScore(*position.frozen, card, "a").debriefed);
    CHECK(session::independentValueOf(card, card.marks.begin()->first) == "2");
}

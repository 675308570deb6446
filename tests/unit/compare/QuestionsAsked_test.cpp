// SPDX-License-Identifier: MIT
// What was asked, in which order and for how long.
#include "compare/QuestionsAsked.h"
#include "support/Catch.h"
#include "unit/compare/PanelText.h"

namespace {

/// Every mark of the question at that time.
void markedAt(session::Scorecard& card, const std::string& question, const std::string& time) {
    for (auto& [item, mark] : card.marks)
        if (item.target.starts_with(question))
            mark.at = time;
}

compare::QuestionsAsked askedOf(const std::vector<session::Scorecard>& cards) {
    const auto position = support::smallPosition();
    return compare::questionsAsked(compare::compare(position, support::people(1), cards)).front();
}

std::vector<session::Scorecard> cardsFrom(const std::vector<std::string>& lines) {
    return support::cardsFrom(support::smallPosition(), lines);
}

} // namespace

TEST_CASE("The minutes of a question are the mean over the interviewers who noted them") {
    const auto asked = askedOf(cardsFrom(
        {"C01 Li | asked:Q1=asked | minutes:Q1=6", "C01 Wu | minutes:Q1=9", "C01 Xu | asked:Q1=asked"}));
    CHECK(asked.planned.front().minutes == 7.5);
    CHECK_FALSE(asked.planned.back().minutes);
}

TEST_CASE("One interviewer who asked is enough, and who says otherwise makes it disputed") {
    const auto asked =
        askedOf(cardsFrom({"C01 Li | asked:Q1=asked | asked:Q3=na", "C01 Wu | asked:Q1=not_asked"}));
    CHECK(asked.planned[0].missing == compare::Missing::none);
    CHECK(asked.planned[0].disputed);
    CHECK(asked.planned[1].missing == compare::Missing::notApplicable);
    CHECK_FALSE(asked.planned[1].disputed);
    CHECK(askedOf({}).planned[0].missing == compare::Missing::blank);
}

TEST_CASE("The order follows the first mark on each question and is open at the same moment") {
    auto cards = cardsFrom({"C01 Li | asked:Q1=asked | asked:Q3=asked | asked:Q2=asked"});
    markedAt(cards[0], "Q1", "2026-11-22T09:10:00.000Z");
    markedAt(cards[0], "Q3", "2026-11-22T09:05:00.000Z");
    const auto asked = askedOf(cards);
    CHECK(asked.planned[0].order == 2);
    CHECK(asked.planned[1].order == 1);
    CHECK_FALSE(asked.planned[0].outOfOrder);
    CHECK(asked.planned[1].outOfOrder);
    CHECK(asked.extra == std::vector<std::string>{"Q2"});
    markedAt(cards[0], "Q3", "2026-11-22T09:10:00.000Z");
    CHECK_FALSE(askedOf(cards).planned[0].order);
    CHECK_FALSE(askedOf(cards).planned[1].outOfOrder);
}

TEST_CASE("Minutes more than half over or under the planned ones depart from the plan") {
    const auto departures = [](const std::string& minutes) {
        // 8 minutes are planned
        return askedOf(cardsFrom({"C01 Li | asked:Q1=asked | minutes:Q1=" + minutes})).planned[0].departures;
    };
    using compare::Departure;
    CHECK(departures("4").empty());
    CHECK(departures("12").empty());
    CHECK(departures("12.5") == std::vector{Departure::longer});
    CHECK(departures("3.5") == std::vector{Departure::shorter});
    CHECK(askedOf(cardsFrom({"C01 Li | asked:Q1=asked"})).planned[0].departures.empty());
}

TEST_CASE("What each scorecard says of the asking is kept apart") {
    const auto asked = askedOf(cardsFrom(
        {"C01 Li | asked:Q1=asked | minutes:Q1=20", "C01 Wu | asked:Q1=not_asked | asked:Q2=asked"}));
    REQUIRE(asked.cards.size() == 2);
    CHECK(asked.cards[0].interviewer == "Li");
    CHECK(asked.cards[0].planned[0].departures == std::vector{compare::Departure::longer});
    CHECK(asked.cards[0].planned[1].missing == compare::Missing::blank);
    CHECK(asked.cards[1].planned[0].missing == compare::Missing::notAsked);
    CHECK_FALSE(asked.cards[1].planned[0].minutes);
    CHECK(asked.cards[1].extra == std::vector<std::string>{"Q2"});
    CHECK(asked.planned[0].departures ==
          std::vector{compare::Departure::disputed, compare::Departure::longer});
}

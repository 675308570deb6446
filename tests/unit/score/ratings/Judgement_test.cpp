// SPDX-License-Identifier: MIT
// Judgements, cells, trimmed means and rooms.
#include "score/ratings/Judgement.h"
#include "score/ratings/Trim.h"
#include "score/severity/Rooms.h"
#include "support/Catch.h"

using namespace score;

TEST_CASE("A judgement weighs its questions by their shares and leaves out what was not rated") {
    const std::vector<QuestionMark> marks{{MarkState::rated, 4.0, 2.0},
                                          {MarkState::rated, 1.0, 1.0},
                                          {MarkState::noEvidence, 0.0, 5.0},
                                          {MarkState::notAsked, 0.0, 5.0}};
    const Judgement judgement = judgementOf(marks);
    CHECK(judgement.state == MarkState::rated);
    CHECK(judgement.value == Approx(3.0));
}

TEST_CASE("A judgement without a rating says the most telling reason") {
    using enum MarkState;
    const auto state = [](std::vector<QuestionMark> marks) { return judgementOf(marks).state; };
    CHECK(state({{notAsked}, {noEvidence}, {blank}}) == noEvidence);
    CHECK(state({{notAsked}, {notApplicable}, {blank}}) == blank);
    CHECK(state({{notAsked}, {notApplicable}}) == notApplicable);
    CHECK(state({{notAsked}}) == notAsked);
    CHECK(state({}) == notAsked);
}

TEST_CASE("Half of the interviewers without evidence make a cell not assessed") {
    using enum MarkState;
    const std::vector<Judgement> half{{rated, 4.0}, {noEvidence, 0.0}};
    CHECK(cellAcross(half, Across::mean).mean == absent(Why::noEvidence));
    CHECK(cellAcross(half, Across::mean).noEvidence == 1);
    const std::vector<Judgement> third{{rated, 4.0}, {noEvidence, 0.0}, {rated, 3.0}, {blank, 0.0}};
    const Cell cell = cellAcross(third, Across::mean);
    CHECK(*cell.mean.value == 3.5);
    CHECK(*cell.spread.value == 1.0);
    CHECK(cell.raters == 2);
    CHECK(cell.blank == 1);
}

TEST_CASE("An empty cell says why and a single rating has no spread") {
    using enum MarkState;
    const auto why = [](std::vector<Judgement> j) { return cellAcross(j, Across::mean).mean.why; };
    CHECK(why({}) == Why::notRated);
    CHECK(why({{blank}, {notAsked}}) == Why::blank);
    CHECK(why({{notAsked}}) == Why::notAsked);
    CHECK(why({{notApplicable}, {notAsked}}) == Why::notApplicable);
    const std::vector<Judgement> one{{rated, 3.0}};
    CHECK(cellAcross(one, Across::mean).spread == absent(Why::oneRater));
}

TEST_CASE("From five ratings up a trimmed cell drops one at either end and keeps its spread") {
    using enum MarkState;
    std::vector<Judgement> judgements{{rated, 1.0}, {rated, 3.0}, {noEvidence}, {rated, 5.0}, {rated, 5.0}};
    CHECK(*cellAcross(judgements, Across::trimmed).mean.value == 3.5);
    judgements.push_back({rated, 3.0});
    const Cell cell = cellAcross(judgements, Across::trimmed);
    CHECK(*cell.mean.value == Approx(11.0 / 3.0));
    CHECK(*cell.spread.value == 4.0);
    CHECK(cell.raters == 5);
    CHECK(*cellAcross(judgements, Across::mean).mean.value == Approx(17.0 / 5.0));
}

TEST_CASE("Only one of equal extremes is dropped") {
    const std::vector<double> values{9, 9, 9, 5, 5};
    const Trimmed trimmed = trimmedMean(values);
    CHECK(*trimmed.value.value == Approx(23.0 / 3.0));
    CHECK(*trimmed.untrimmed.value == Approx(37.0 / 5.0));
}

TEST_CASE("Four raters are not trimmed and nobody gives nothing") {
    const std::vector<double> four{1, 2, 3, 10};
    CHECK(*trimmedMean(four).value.value == 4.0);
    CHECK(*trimmedMean(four).untrimmed.value == 4.0);
    CHECK_FALSE(trimmedMean(four).dropped);
    CHECK(trimmedMean({}).value == absent(Why::notRated));
}

TEST_CASE("Ties of trimmed scores are broken by the plain mean and then by elements") {
    const std::vector<RankKeys> candidates{
        {80, 81, 40, 41}, {80, 82, 39, 43}, {80, 81, 41, 40}, {80, 81, 40, 41}, {90, 0, 0, 0}};
    CHECK(ranksByKeys(candidates) == std::vector<std::size_t>{4, 2, 3, 4, 1});
    CHECK(partedBy(candidates[0], candidates[1]) == 1);
    CHECK(partedBy(candidates[0], candidates[2]) == 2);
    CHECK(partedBy(candidates[0], candidates[3]) == std::nullopt);
}

TEST_CASE("An absent key stands behind every number, also behind those below zero") {
    const std::vector<RankKeys> candidates{{3, std::nullopt}, {3, -7}, {3, std::nullopt}};
    CHECK(ranksByKeys(candidates) == std::vector<std::size_t>{2, 1, 2});
}

TEST_CASE("Keys are equal below a thousand-millionth and differ from it on") {
    CHECK(partedBy({3.0}, {3.0 + 0.9e-9}) == std::nullopt);
    CHECK(partedBy({3.0}, {3.0 + 1.1e-9}) == 0);
}

TEST_CASE("Rooms are refused when small unless someone insists") {
    const std::vector<std::vector<double>> rooms{{70, 80}, {80, 90}};
    CHECK(adjustRooms(rooms, {}).coefficient[0] == absent(Why::tooFew));
    const auto adjusted = adjustRooms(rooms, {RoomReference::meanOfRoomMeans, 0, SmallRooms::insist});
    CHECK(*adjusted.coefficient[0].value == Approx(80.0 / 75.0));
    CHECK(*adjusted.final[1][0].value == Approx(80.0 * 80.0 / 85.0));
    CHECK(adjustRooms({{70, 80}}, {}).coefficient[0] == absent(Why::oneUnit));
}

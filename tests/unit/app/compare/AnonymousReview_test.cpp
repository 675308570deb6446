// SPDX-License-Identifier: MIT
// Answers under letters, and marks changed with a reason.
#include "unit/app/LiveRoom.h"

#include "app/Demo.h"
#include "app/compare/Compute.h"
#include "rubric/RubricFile.h"
#include "support/Approved.h"

#include "app/compare/AnonymousReview.h"
#include "app/compare/ComparisonView.h"
#include "support/Catch.h"

#include <algorithm>
#include <set>

using session::Item;
using session::ItemKind;
using support::LiveRoom;

namespace {

const Item rating{ItemKind::rating, "Q1", "a"};

void record(LiveRoom& room, const std::string& who, std::size_t candidate, const std::string& note,
            const std::string& value) {
    room.desk.setInterviewer(who);
    auto live = room.open(candidate);
    REQUIRE_FALSE(live.mark({ItemKind::note, "Q1", ""}, note));
    REQUIRE_FALSE(live.mark({ItemKind::criterion, "Q1-c1", ""}, "met"));
    REQUIRE_FALSE(live.mark(rating, value));
    live.submit();
}

void take(app::AnonymousReview& review, const LiveRoom& room) {
    app::ComparisonView view(room.desk);
    view.load();
    review.take(*view.comparison());
}

std::string everything(const app::AnonymousState& state) {
    std::string text;
    for (const auto& answer : state.answers) {
        text += answer.title + "\n";
        for (const auto& line : answer.lines)
            text += line + "\n";
        for (const auto& note : answer.notes)
            text += note + "\n";
    }
    return text;
}

const app::AnonymousAnswer& answerOf(const app::AnonymousState& state, const std::string& candidate) {
    const auto at = std::find_if(state.answers.begin(), state.answers.end(),
                                 [&](const auto& row) { return row.candidate == candidate; });
    REQUIRE(at != state.answers.end());
    return *at;
}

} // namespace

TEST_CASE("A nameless answer shows no name anywhere until names are asked for") {
    LiveRoom room;
    record(room, "Ann", 0, "Kim named the ports, unlike Lee", "5");
    record(room, "Bo", 1, "Lee was vague, Ann agrees", "2");
    room.desk.setInterviewer({});
    app::AnonymousReview review(room.desk);
    take(review, room);
    const auto hidden = everything(review.state());
    for (const std::string name : {"Kim", "Lee", "Ann", "Bo"})
        CHECK(hidden.find(name) == std::string::npos);
    CHECK(hidden.find("named the ports, unlike Candidate ") != std::string::npos);
    CHECK(hidden.find("criterion 1: Interviewer 1 ✔ seen") != std::string::npos);
    review.showNames();
    CHECK(everything(review.state()).find("Kim") != std::string::npos);
    review.next();
    CHECK(review.state().names == app::AnonymousState::Names::hidden);
}

TEST_CASE("A nameless answer shows the reason of a rating and nothing found around the interview") {
    LiveRoom room;
    room.desk.setInterviewer("Ann");
    auto live = room.open(0);
    for (const auto& [item, value] :
         std::vector<std::pair<std::string, std::string>>{{"rating:Q1:a", "4"},
                                                          {"because:Q1:a", "Kim drew the plan"},
                                                          {"claim:1:text", "led a mill in Ningbo"},
                                                          {"claim_state:1", "verified"},
                                                          {"portfolio:1:kind", "chart of a Ningbo order"},
                                                          {"to_probe:Q1", "why Ningbo"},
                                                          {"looks:dress", "Ningbo school tie"},
                                                          {"their_question:1:text", "do you know Ningbo"},
                                                          {"lesson_note:Q1", "Ningbo again"},
                                                          {"contact:1:text", "greetings from Ningbo"},
                                                          {"later:a", "a letter of Ningbo"}})
        REQUIRE_FALSE(live.mark(session::readItem(item).value(), value));
    live.submit();
    room.desk.setInterviewer({});
    app::AnonymousReview review(room.desk);
    take(review, room);
    const auto hidden = everything(review.state());
    CHECK(hidden.find("Candidate A drew the plan") != std::string::npos);
    CHECK(hidden.find("Ningbo") == std::string::npos);
}

TEST_CASE("Letters depend on position and question and not on the order given") {
    const std::vector<std::string> people{"C01", "C02", "C03", "C04", "C05", "C06"};
    const std::vector<std::string> backwards(people.rbegin(), people.rend());
    CHECK(app::anonymousOrder("P1", "A03", people) == app::anonymousOrder("P1", "A03", backwards));
    std::set<std::vector<std::string>> orders;
    for (const auto* question : {"A03", "A06", "A08", "A14", "B03", "B04", "B06"}) {
        orders.insert(app::anonymousOrder("P1", question, people));
        orders.insert(app::anonymousOrder("P2", question, people));
    }
    CHECK(orders.size() > 12);
}

TEST_CASE("Every question is visited once and the first comes again") {
    LiveRoom room;
    record(room, "Ann", 0, "first", "5");
    app::AnonymousReview review(room.desk);
    take(review, room);
    CHECK(review.state().question == "Q1");
    CHECK(review.state().answers.size() == 1);
    CHECK(review.state().silent == 1);
    review.next();
    CHECK(review.state().question == "Q2");
    CHECK(everything(review.state()).empty());
    review.previous();
    review.previous();
    CHECK(review.state().question == "Q3");
    review.next();
    CHECK(review.state().number == 1);
}

TEST_CASE("A rating changed in the review is a debrief entry with its reason") {
    LiveRoom room;
    record(room, "Bo", 0, "vague", "3");
    record(room, "Ann", 0, "clear", "5");
    app::AnonymousReview review(room.desk);
    take(review, room);
    const auto ratings = answerOf(review.state(), "C01").ratings;
    REQUIRE(ratings.size() == 2);
    CHECK(ratings[0].value == "5");
    CHECK(review.change("C01", rating, "4", "")->code == "reason-needed");
    CHECK(review.change("C01", rating, "9", "because")->code == "bad-value");
    CHECK_FALSE(review.change("C01", rating, "4", "the port was not named"));
    const auto card = room.store.scorecard(room.position, "C01", "Ann");
    CHECK(session::valueOf(*card, rating) == "4");
    CHECK(session::independentValueOf(*card, rating) == "5");
    CHECK(room.store.log(room.position, "C01").back().phase == session::Phase::debrief);
    CHECK(room.log().ends_with("rating:Q1:a: 5 -> 4 because the port was not named\n"));
    CHECK(session::valueOf(*room.store.scorecard(room.position, "C01", "Bo"), rating) == "3");
}

TEST_CASE("A colleague whose scorecards are hidden is not named by the notes that are shown") {
    LiveRoom room;
    record(room, "Ann", 0, "clear", "5");
    record(room, "Bo", 1, "Lee was vague, Ann agrees", "2");
    app::AnonymousReview review(room.desk);
    take(review, room);
    const auto shown = everything(review.state());
    CHECK(shown.find("was vague, [removed] agrees") != std::string::npos);
    CHECK(shown.find("Ann") == std::string::npos);
}

TEST_CASE("Only a submitted scorecard of one's own can change in the review") {
    LiveRoom room;
    record(room, "Ann", 0, "clear", "5");
    room.desk.setInterviewer({});
    app::AnonymousReview review(room.desk);
    take(review, room);
    CHECK(answerOf(review.state(), "C01").ratings.empty());
    CHECK(review.change("C01", rating, "4", "why not")->code == "no-scorecard");
    room.desk.setInterviewer("Bo");
    auto live = room.open(0);
    REQUIRE_FALSE(live.mark(rating, "2"));
    take(review, room);
    CHECK(review.state().answers.empty());
    CHECK(everything(review.state()).find("clear") == std::string::npos);
    CHECK(review.change("C01", rating, "4", "why not")->code == "not-submitted");
}

TEST_CASE("A rating changed and changed back while the file cannot be written stays as it was said last") {
    LiveRoom room;
    record(room, "Bo", 0, "clear", "3");
    app::AnonymousReview review(room.desk);
    take(review, room);
    room.store.breakDown(
        reading::Finding{reading::Severity::error, "disk-full", "The disk is full.", {}, {}});
    REQUIRE_FALSE(review.change("C01", rating, "4", "heard more"));
    REQUIRE_FALSE(review.change("C01", rating, "3", "no, it stays"));
    REQUIRE(room.desk.outbox().waiting().size() == 2);
    room.store.breakDown(std::nullopt);
    REQUIRE(room.desk.outbox().tryAgain());
    CHECK(session::valueOf(room.store.scorecard("P1", "C01", "Bo").value(), rating) == "3");
    REQUIRE_FALSE(review.change("C01", rating, "3", "the same"));
    CHECK(room.desk.outbox().empty());
}

TEST_CASE("A plan rated once per competency offers the competencies the question feeds") {
    LiveRoom room(plan::RateBy::competency);
    auto live = room.open(0);
    REQUIRE_FALSE(live.mark({ItemKind::rating, {}, "a"}, "4"));
    live.submit();
    app::AnonymousReview review(room.desk);
    take(review, room);
    std::string offered;
    const auto answer = answerOf(review.state(), "C01");
    for (const auto& one : answer.ratings)
        offered += one.competency + " " + one.value + ";";
    CHECK(offered == "comp a 4;comp b ;");
}

TEST_CASE("The whole review of the demo is what was approved") {
    support::MemoryStore store;
    const support::HandClock clock;
    app::Desk desk(store, clock, words::Language::english);
    desk.openPosition(app::makeDemo(
        store, rubric::loadRubric(EVENHAND_SOURCE "/rubrics/merchandiser.toml").rubric.value(), desk.tr()));
    app::AnonymousReview review(desk);
    review.take(app::compareNow(store, desk.position()));
    std::string text;
    for (std::size_t question = 0; question < review.state().count; ++question) {
        const auto state = review.state();
        text += "== " + std::to_string(state.number) + " " + state.question + " " + state.title +
                ", silent " + std::to_string(state.silent) + "\n" + everything(state);
        review.next();
    }
    support::checkApproved("app/review.txt", text);
}

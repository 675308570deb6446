// SPDX-License-Identifier: MIT
// Who sees whose levels of a sample answer, and what is kept of one's own.
#include "app/desk/Practice.h"

#include "app/ports/Refusing.h"
#include "support/Catch.h"
#include "support/MemoryStore.h"
#include "support/SmallRubric.h"
#include "support/TroubleCode.h"

namespace {

using support::MemoryStore;

rubric::Rubric practised() {
    auto rubric = support::smallRubric();
    rubric.samples = {{"S1", "Q1", "a", {"我先查。", "I check first."}, 300, {"只查一次。", "Checks once."}},
                      {"S2", "", "b", {"我会问。", "I would ask."}, 500, {"先问清。", "Asks first."}}};
    return rubric;
}

std::vector<app::PracticeCard> cardsOf(const MemoryStore& store, const rubric::Rubric& rubric,
                                       const char* person) {
    return app::practiceCards(rubric, app::practiceOf(store), person);
}

} // namespace

TEST_CASE("Nobody's level of a sample answer is seen before one's own is given") {
    MemoryStore store;
    const auto rubric = practised();
    app::practise(store, rubric, "S1", 200, "Wu");
    app::practise(store, rubric, "S1", 500, "An");
    auto cards = cardsOf(store, rubric, "Li");
    REQUIRE(cards.size() == 2);
    CHECK(cards[0].answer.en == "I check first.");
    CHECK(cards[0].question == rubric::findQuestion(rubric, "Q1"));
    CHECK(cards[1].question == nullptr);
    for (const auto& card : cards) {
        CHECK_FALSE(card.own);
        CHECK_FALSE(card.authors);
        CHECK(card.why == words::Text{});
        CHECK(card.colleagues.empty());
    }
    app::practise(store, rubric, "S1", 400, "Li");
    cards = cardsOf(store, rubric, "Li");
    CHECK(cards[0].own == 400);
    CHECK(cards[0].authors == 300);
    CHECK(cards[0].why.en == "Checks once.");
    CHECK(cards[0].colleagues == std::vector<app::ColleagueLevel>{{"An", 500}, {"Wu", 200}});
    CHECK_FALSE(cards[1].own);
    CHECK_FALSE(cards[1].authors);
}

TEST_CASE("The last level of a person is theirs, whatever the spelling of the name") {
    MemoryStore store;
    const auto rubric = practised();
    app::practise(store, rubric, "S1", 200, "Li Na");
    app::practise(store, rubric, "S1", 300, "li  na");
    CHECK(app::practiceOf(store) ==
          std::vector<rubric::PracticeRating>{{rubric.id, rubric.version, "S1", 300, "Li Na"}});
    CHECK(cardsOf(store, rubric, "LI NA")[0].own == 300);
}

TEST_CASE("Levels of another version of the rubric are not shown") {
    MemoryStore store;
    auto rubric = practised();
    app::practise(store, rubric, "S1", 200, "Li");
    rubric.version += 1;
    CHECK_FALSE(cardsOf(store, rubric, "Li")[0].own);
}

TEST_CASE("Somebody without a name does not practise") {
    MemoryStore store;
    CHECK(support::refusedCode([&] { app::practise(store, practised(), "S1", 200, ""); }) == "no-name");
    CHECK(store.practice().empty());
}

// SPDX-License-Identifier: MIT
// Opening, reading and closing scorecards.
#include "support/Catch.h"
#include "support/PlainSqlite.h"
#include "support/StoreSample.h"

using namespace support;

TEST_CASE("Scorecards come by candidate and then interviewer") {
    Sample sample(11);
    sample.store->record({edit("C10", "Wang", "rating:a", "1"), edit("C02", "Wang", "rating:a", "2"),
                          edit("C10", "Li", "rating:a", "3"), edit("C02", "Li", "rating:a", "4")});
    std::string order;
    for (const auto& card : sample.store->scorecards("P1"))
        order += card.candidate + card.interviewer + " ";
    CHECK(order == "C02Li C02Wang C10Li C10Wang ");
    CHECK(sample.store->scorecards("P1")[2] == sample.store->scorecard("P1", "C10", "Li").value());
}

TEST_CASE("Scorecards are counted by candidate without reading their marks") {
    Sample sample(3);
    sample.store->record({edit("C01", "Wang", "rating:a", "1"), edit("C01", "Li", "rating:a", "2"),
                          edit("C03", "Li", "rating:a", "3")});
    sample.store->submit("P1", "C01", "Li");
    const std::map<std::string, app::CardCount> expected{{"C01", {2, 1}}, {"C03", {1, 0}}};
    CHECK(sample.store->cardCounts("P1") == expected);
    CHECK(sample.store->cardCounts("P2").empty());
}

TEST_CASE("Two people of one name keep a scorecard each, in the same order everywhere") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    {
        PlainSqlite raw(sample.file); // as records of another machine bring them
        CHECK(raw("INSERT INTO person (uid, name) VALUES (printf('%.*c', 32, 'f'), 'Li')").empty());
        CHECK(raw("INSERT INTO scorecard (uid, candidate, position, author, plan_version)"
                  " SELECT printf('%.*c', 32, 'e'), c.id, 1, p.id, 1 FROM candidate c, person p"
                  " WHERE c.number = 2 AND p.uid = printf('%.*c', 32, 'f')")
                  .empty());
    }
    CHECK_FALSE(sample.store->scorecard("P1", "C02", "Li").has_value());
    sample.store->record({edit("C02", "Li", "rating:a", "4")});
    const auto cards = sample.store->scorecards("P1");
    const auto logs = sample.store->cardRecords("P1");
    REQUIRE(cards.size() == 3);
    CHECK(cards[0].author == cards[1].author);
    CHECK(sample.store->scorecard("P1", "C02", "Li") == cards[1]);
    CHECK(cards[2].author == std::string(32, 'f'));
    CHECK(cards[2].marks.empty());
    for (std::size_t at = 0; at < cards.size(); ++at)
        CHECK(logs[at].uid == cards[at].uid);
    CHECK(sample.store->check().empty());
}

TEST_CASE("A scorecard says under which plan it was opened") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    const auto card = sample.store->scorecard("P1", "C01", "Li").value();
    CHECK(card.planVersion == 1);
    CHECK(card.structureHash == sample.store->position("P1")->frozen->structureHash);
    CHECK(card.submittedAt.empty());
    CHECK_FALSE(sample.store->scorecard("P1", "C01", "Wang").has_value());
}

TEST_CASE("Marks before the plan is frozen are refused") {
    Sample sample;
    sample.store->addPosition(smallPlan(), smallRubric());
    sample.store->addCandidates("P2", newPeople(1));
    auto early = edit("C01", "Li", "rating:a", "3");
    early.position = "P2";
    CHECK(troubleCode([&] { sample.store->record({early}); }) == "not-frozen");
    early.position = "P3";
    CHECK(troubleCode([&] { sample.store->record({early}); }) == "unknown-position");
}

TEST_CASE("A scorecard needs an author") {
    Sample sample;
    CHECK(troubleCode([&] { sample.store->record({edit("C01", "", "rating:a", "3")}); }) == "no-interviewer");
}

TEST_CASE("Submitting twice changes nothing") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    sample.store->submit("P1", "C01", "Li");
    const auto first = sample.store->scorecard("P1", "C01", "Li").value();
    CHECK(first.submittedAt.size() == 27);
    sample.store->submit("P1", "C01", "Li");
    CHECK(sample.store->scorecard("P1", "C01", "Li").value() == first);
}

TEST_CASE("An untouched scorecard can be submitted empty") {
    Sample sample;
    sample.store->submit("P1", "C02", "Li");
    CHECK(sample.store->scorecard("P1", "C02", "Li")->marks.empty());
    CHECK_FALSE(sample.store->scorecard("P1", "C02", "Li")->submittedAt.empty());
    CHECK(troubleCode([&] { sample.store->submit("P1", "C09", "Li"); }) == "unknown-candidate");
}

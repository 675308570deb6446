// SPDX-License-Identifier: MIT
// Several writing calls as one commit: all of it or none, whatever goes wrong in between.
#include "app/exchange/ImportCandidates.h"
#include "support/Catch.h"
#include "support/StoreSample.h"

#include <sstream>

using namespace support;

namespace {

struct Broken {};

session::Decision hire() {
    return {"C01", session::Verdict::hire, "best", "", "HR", ""};
}

void writeSeveral(app::Store& store) {
    store.record({edit("C01", "Li", "rating:a", "4")});
    store.submit("P1", "C01", "Li");
    store.decide("P1", hire());
    store.sign("P1", hire(), {"Ann", "HR", ""});
    store.addCandidates("P1", newPeople(2));
}

std::string contentOf(const app::Store& store) {
    return std::to_string(store.candidates("P1").size()) + " " +
           std::to_string(store.scorecards("P1").size()) + " " +
           std::to_string(store.log("P1", std::nullopt).size()) + " " +
           std::to_string(store.decisionLog("P1", "C01").size());
}

} // namespace

TEST_CASE("What is written in one commit is there as a whole") {
    Sample sample;
    sample.store->inOneCommit([&] { writeSeveral(*sample.store); });
    sample.reopen();
    CHECK(contentOf(*sample.store) == "5 1 1 1");
    CHECK(sample.store->decisions("P1").front().signatures.size() == 1);
    CHECK(sample.store->check().empty());
}

TEST_CASE("A commit that throws or stops leaves nothing, and the next one goes on") {
    Sample sample;
    const auto before = contentOf(*sample.store);
    CHECK_THROWS_AS(sample.store->inOneCommit([&] {
        writeSeveral(*sample.store);
        throw Broken{};
    }),
                    Broken);
    CHECK(contentOf(*sample.store) == before);
    CHECK(sample.store->commitUnlessStopped([&] {
        writeSeveral(*sample.store);
        return app::Outcome::stopped;
    }) == app::Outcome::stopped);
    CHECK(contentOf(*sample.store) == before);
    writeSeveral(*sample.store);
    CHECK(contentOf(*sample.store) == "5 1 1 1");
}

TEST_CASE("A refused part takes only itself back when the rest goes on") {
    Sample sample;
    sample.store->inOneCommit([&] {
        sample.store->record({edit("C01", "Li", "rating:a", "4")});
        const auto refused = [&] {
            sample.store->record({edit("C01", "Li", "rating:b", "5"), edit("C01", "Li", "rating:a", "9")});
        };
        CHECK(troubleCode(refused) == "bad-value");
        sample.store->inOneCommit([&] { sample.store->record({edit("C01", "Li", "note:Q1", "calm")}); });
    });
    const auto card = sample.store->scorecard("P1", "C01", "Li").value();
    CHECK(card.marks.size() == 2);
    CHECK(session::valueOf(card, session::readItem("rating:b").value()).empty());
}

TEST_CASE("Another program does not write between the reads and the writes of one commit") {
    Sample sample;
    const auto other = store::openWorkspace(sample.file, sample.clock, noPatience);
    sample.store->inOneCommit([&] {
        CHECK(sample.store->candidates("P1").size() == 3);
        CHECK(troubleCode([&] { other->addCandidates("P1", newPeople(1)); }) == "locked");
        sample.store->addCandidates("P1", newPeople(1));
        CHECK(other->candidates("P1").size() == 3);
    });
    CHECK(other->candidates("P1").size() == 4);
}

TEST_CASE("Freezing gives back the version it stored") {
    Sample sample;
    const auto first = sample.store->position("P1")->frozen.value();
    CHECK(sample.store->freeze("P1", first).plan.version == 1);
    auto plan = first.plan;
    plan.minutes = 50;
    const auto second = sample.store->freeze("P1", plan::freeze(plan, first.rubric));
    CHECK(second.plan.version == 2);
    CHECK(second.contentHash == sample.store->frozenPlan("P1", 2)->contentHash);
}

TEST_CASE("Two programs that import one list at once make one set of candidates") {
    Sample sample(0);
    const auto other = store::openWorkspace(sample.file, sample.clock, noPatience);
    std::istringstream one("name\nKim\nLee\n");
    std::istringstream two("name\nKim\nLee\n");
    const auto here = app::readCandidates(one, "list.csv", sample.store->candidates("P1"));
    const auto there = app::readCandidates(two, "list.csv", other->candidates("P1"));
    REQUIRE(here.findings.empty());
    REQUIRE(there.findings.empty());
    CHECK(app::addCandidates(*sample.store, "P1", here).ids.size() == 2);
    const auto late = app::addCandidates(*other, "P1", there);
    CHECK(late.ids.empty());
    REQUIRE(late.findings.size() == 2);
    CHECK(reading::report(late.findings.front(), words::Words(words::Language::english)) ==
          "list.csv:2:1: error: Kim is already a candidate of this position (C01); remove the row.");
    CHECK(other->candidates("P1").size() == 2);
}

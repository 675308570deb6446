// SPDX-License-Identifier: MIT
// Practice in the file: nothing of it is changed or deleted, and it is in nobody's score.
#include "support/Catch.h"
#include "support/PlainSqlite.h"
#include "support/StoreSample.h"

using namespace support;

TEST_CASE("What was given in practice is never changed or deleted") {
    Sample sample;
    sample.store->keepPractice({"small", 1, "S1", 300, "Li"});
    PlainSqlite raw(sample.file);
    CHECK(raw("UPDATE practice SET level = 500") == "practice never changes");
    CHECK(raw("DELETE FROM practice") == "practice is never deleted");
    sample.reopen();
    CHECK(sample.store->practice().front().what == rubric::PracticeRating{"small", 1, "S1", 300, "Li"});
    CHECK(sample.store->check().empty());
}

TEST_CASE("Practice opens no scorecard and changes no mark") {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    const auto before = sample.store->scorecards("P1");
    sample.store->keepPractice({"small", 1, "S1", 100, "Li"});
    sample.store->keepPractice({"small", 1, "S1", 100, "Wu"});
    CHECK(sample.store->scorecards("P1") == before);
    CHECK(sample.store->log("P1", std::nullopt).size() == 1);
}

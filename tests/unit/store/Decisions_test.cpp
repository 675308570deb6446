// SPDX-License-Identifier: MIT
// Decisions: the newest counts, the older ones stay.
#include "support/Catch.h"
#include "support/PlainSqlite.h"
#include "support/StoreSample.h"

using namespace support;
using session::Decision;
using session::Verdict;

TEST_CASE("The newest decision of a candidate counts and the older ones stay") {
    Sample sample;
    sample.store->decide("P1", {"C02", Verdict::hold, "wait", "", "HR", ""});
    sample.store->decide("P1", {"C01", Verdict::reject, "不合适", "Wang disagrees", "HR", ""});
    sample.store->decide("P1", {"C02", Verdict::hire, "best", "", "HR", ""});
    sample.reopen();
    auto rows = sample.store->decisions("P1");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].at < rows[1].at);
    for (auto& row : rows)
        row.at.clear();
    CHECK(rows[0] == Decision{"C01", Verdict::reject, "不合适", "Wang disagrees", "HR", ""});
    CHECK(rows[1] == Decision{"C02", Verdict::hire, "best", "", "HR", ""});
    PlainSqlite raw(sample.file);
    CHECK(raw("SELECT count(*) FROM decision") == "3");
    CHECK(raw("UPDATE decision SET verdict = 'hire'") == "a decision never changes");
    CHECK(raw("DELETE FROM decision") == "a decision is never deleted");
}

TEST_CASE("A decision about nobody is refused") {
    Sample sample;
    CHECK(troubleCode([&] {
              sample.store->decide("P1", {"C04", Verdict::hold, "wait", "", "HR", ""});
          }) == "unknown-candidate");
    CHECK(troubleCode([&] {
              sample.store->decide("P2", {"C01", Verdict::hold, "wait", "", "HR", ""});
          }) == "unknown-position");
    CHECK(sample.store->decisions("P1").empty());
}

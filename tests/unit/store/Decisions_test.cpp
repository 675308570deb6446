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
    sample.store->decide("P1", {"C02", Verdict::hold, "wait", "", "HR", "", {}, {}});
    sample.store->decide("P1", {"C01", Verdict::reject, "不合适", "Wang disagrees", "HR", "", {}, {}});
    sample.store->decide("P1", {"C02", Verdict::hire, "best", "", "HR", "", {}, {}});
    sample.reopen();
    auto rows = sample.store->decisions("P1");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].at < rows[1].at);
    for (auto& row : rows)
        row.at.clear();
    CHECK(rows[0] == Decision{"C01", Verdict::reject, "不合适", "Wang disagrees", "HR", "", {}, {}});
    CHECK(rows[1] == Decision{"C02", Verdict::hire, "best", "", "HR", "", {}, {}});
    PlainSqlite raw(sample.file);
    CHECK(raw("SELECT count(*) FROM decision") == "3");
    CHECK(raw("UPDATE decision SET verdict = 'hire'") == "a decision never changes");
    CHECK(raw("DELETE FROM decision") == "a decision is never deleted");
}

TEST_CASE("A decision about nobody is refused") {
    Sample sample;
    CHECK(troubleCode([&] {
              sample.store->decide("P1", {"C04", Verdict::hold, "wait", "", "HR", "", {}, {}});
          }) == "unknown-candidate");
    CHECK(troubleCode([&] {
              sample.store->decide("P2", {"C01", Verdict::hold, "wait", "", "HR", "", {}, {}});
          }) == "unknown-position");
    CHECK(sample.store->decisions("P1").empty());
}

TEST_CASE("A decision taken back leaves its rows and counts no more") {
    Sample sample;
    sample.store->decide("P1", {"C02", Verdict::hire, "best", "", "HR", ""});
    CHECK(sample.store->positions().front().decided == 1);
    sample.store->decide("P1", {"C02", std::nullopt, "too early", "", "HR", ""});
    sample.reopen();
    CHECK(sample.store->decisions("P1").empty());
    CHECK(sample.store->positions().front().decided == 0);
    const auto log = sample.store->decisionLog("P1", "C02");
    REQUIRE(log.size() == 2);
    CHECK(log[0].verdict == Verdict::hire);
    CHECK_FALSE(session::isDecided(log[1]));
    CHECK(log[1].reason == "too early");
}

TEST_CASE("A word of the position is kept with the decision when the list changes") {
    Sample sample;
    const session::VerdictWord again{{"复试", "second interview"}, Verdict::hold};
    sample.store->setVerdictWords("P1", {again, {{"背调", "reference check"}, std::nullopt}});
    sample.store->decide("P1", {"C02", again.meaning, "", "", "HR", "", again.text});
    sample.reopen();
    REQUIRE(sample.store->verdictWords("P1").size() == 2);
    CHECK(sample.store->verdictWords("P1").front() == again);
    sample.store->setVerdictWords("P1", {});
    CHECK(sample.store->verdictWords("P1").empty());
    CHECK(sample.store->decisions("P1").front().word == again.text);
}

TEST_CASE("A signature holds for what was signed and comes back with it") {
    Sample sample;
    const auto signers = [&] {
        std::string text;
        const auto decision = sample.store->decisions("P1").front();
        for (const auto& one : decision.signatures)
            text += one.name + "=" + one.role + " ";
        return text;
    };
    const Decision hire{"C02", Verdict::hire, "best", "", "HR", ""};
    CHECK(troubleCode([&] { sample.store->sign("P1", hire, {"Ann", "HR", ""}); }) == "not-decided");
    sample.store->decide("P1", hire);
    sample.store->sign("P1", hire, {"Ann", "HR", ""});
    sample.store->sign("P1", hire, {"Ann", "HR", ""});
    sample.store->sign("P1", hire, {"Wang", "", ""});
    CHECK(signers() == "Ann=HR Wang= ");
    sample.store->decide("P1", {"C02", Verdict::hire, "another reason", "", "HR", ""});
    CHECK(signers().empty());
    CHECK(troubleCode([&] { sample.store->sign("P1", hire, {"Bo", "HR", ""}); }) == "other-decision");
    CHECK(troubleCode([&] { sample.store->withdraw("P1", hire, {"Ann", "HR", ""}); }) == "other-decision");
    sample.store->decide("P1", hire);
    sample.reopen();
    CHECK(signers() == "Ann=HR Wang= ");
    sample.store->withdraw("P1", hire, {"Ann", "HR", ""});
    CHECK(signers() == "Wang= ");
    PlainSqlite raw(sample.file);
    CHECK(raw("SELECT count(*) FROM signature") == "4");
    CHECK(raw("DELETE FROM signature") == "a signature is never deleted");
}

TEST_CASE("The newest promise counts and debrief notes stay in order") {
    Sample sample;
    sample.store->keepNotice("P1", {"C02", "2026-01-05", "", "HR", ""});
    sample.store->keepNotice("P1", {"C02", "2026-01-05", "2026-01-06", "HR", ""});
    CHECK(troubleCode([&] { sample.store->keepNotice("P1", {"C02", "soon", "", "HR", ""}); }) == "bad-date");
    sample.store->addDebriefNote("P1", {"C02", "背景调查", "Ann", ""});
    sample.store->addDebriefNote("P1", {"C01", "strong", "Bo", ""});
    sample.reopen();
    REQUIRE(sample.store->notices("P1").size() == 1);
    CHECK(sample.store->notices("P1").front().sent == "2026-01-06");
    const auto notes = sample.store->debriefNotes("P1");
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].text == "背景调查");
    CHECK(notes[1].candidate == "C01");
    PlainSqlite raw(sample.file);
    CHECK(raw("UPDATE debrief_note SET text = 'x'") == "a debrief note never changes");
    sample.store->keepNotice("P1", {"C02", "", "", "HR", ""});
    CHECK(sample.store->notices("P1").empty());
}

// SPDX-License-Identifier: MIT
// What older files get on their way to the latest version: names that two copies of one file share,
// sequences, times.
#include "support/Catch.h"
#include "support/OldWorkspace.h"
#include "support/StoreSample.h"

using namespace support;

namespace {

/// Opens and closes it.
void bringUpToDate(const std::filesystem::path& file) {
    const StepClock clock;
    (void)store::openWorkspace(file, clock, noPatience);
}

std::string allUids(const std::filesystem::path& file) {
    std::string all;
    for (const auto* table : {"workspace", "person", "position", "frozen_plan", "candidate", "scorecard",
                              "entry", "submission", "decision", "signature", "notice", "debrief_note"})
        all += std::string(table) + "\n" +
               PlainSqlite{file}("SELECT uid FROM " + std::string(table) + " ORDER BY rowid") + "\n";
    return all + PlainSqlite{file}("SELECT device FROM actor ORDER BY id");
}

} // namespace

TEST_CASE("Two copies of one old file get the same names for the same things") {
    const int version = GENERATE(1, 2, 3, 4, 5, 6);
    const TempFolder one;
    const TempFolder other;
    const auto file = oldWorkspace(one, version);
    const auto copy = oldWorkspace(other, version);
    bringUpToDate(file);
    bringUpToDate(copy);
    CHECK(allUids(file) == allUids(copy));
}

TEST_CASE("What had a name keeps it when an old file is brought up to date") {
    const TempFolder folder;
    const auto file = oldWorkspace(folder, 4);
    const auto uids = [&](const char* table) {
        return PlainSqlite{file}("SELECT uid FROM " + std::string(table) + " ORDER BY rowid");
    };
    std::map<std::string, std::string> before;
    for (const auto* table :
         {"workspace", "position", "candidate", "entry", "decision", "signature", "notice"})
        before[table] = uids(table);
    bringUpToDate(file);
    for (const auto& [table, names] : before)
        CHECK(uids(table.c_str()) == names);
}

TEST_CASE("An entry whose name stands twice gets one of its own, the same in every copy") {
    const std::string twice = "697c2662a6c335edbd2daa948dd27a8a";
    const TempFolder one;
    const TempFolder other;
    const auto file = oldWorkspace(one, 4, "9184d18fb4f38cf513df0b01c48733ba", twice);
    const auto copy = oldWorkspace(other, 4, "9184d18fb4f38cf513df0b01c48733ba", twice);
    bringUpToDate(file);
    bringUpToDate(copy);
    CHECK(PlainSqlite{file}("SELECT uid FROM entry WHERE id = 1") == twice);
    CHECK(PlainSqlite{file}("SELECT count(DISTINCT uid) FROM entry") == "3");
    CHECK(allUids(file) == allUids(copy));
}

TEST_CASE(
    "Old records have an actor nobody knows, and go on in their author's sequence on a device of their own") {
    const TempFolder folder;
    const auto file = oldWorkspace(folder, 4);
    const StepClock clock;
    {
        const auto store = store::openWorkspace(file, clock, noPatience, store::Backups::none,
                                                {{"ann", "test", "desk"}, "key"});
        store->record({edit("C01", "Li", "rating:b", "2", "forgotten")});
    }
    PlainSqlite raw(file);
    CHECK(raw("SELECT a.person || '|' || a.program || '|' || a.machine || '|' || e.sequence "
              "FROM entry e JOIN actor a ON a.id = e.actor ORDER BY e.id") ==
          "|||1\n|||1\n|||3\nann|test|desk|1");
    CHECK(raw("SELECT sequence FROM submission") == "2");
    CHECK(raw("SELECT count(DISTINCT device) FROM actor") == "2");
    CHECK(raw("SELECT p.name || ' ' || s.last_sequence FROM stream s JOIN person p ON p.id = s.author "
              "ORDER BY p.id, s.last_sequence") == " 9\nLi 1\nLi 3\n王芳 1");
    CHECK(raw("SELECT length(at) FROM entry WHERE length(at) <> 27") == "");
    CHECK(raw("SELECT at FROM entry WHERE id = 1") == "2026-01-01T00:00:03.000000Z");
}

TEST_CASE("An old file whose clock was set back keeps its newest marks") {
    const TempFolder folder;
    const auto file = oldWorkspace(folder, 4, "'96ced446bc06474bbfabbedfc5392703','2026-01-01T00:00:05.000Z'",
                                   "'96ced446bc06474bbfabbedfc5392703','2025-01-01T00:00:05.000Z'");
    PlainSqlite{file}("UPDATE mark SET at = '2025-01-01T00:00:05.000Z' WHERE item = 'rating:a'");
    const StepClock clock;
    const auto store = store::openWorkspace(file, clock, noPatience);
    CHECK(store->check().empty());
    const auto log = store->log("P1", "C01");
    REQUIRE(log.size() == 2);
    CHECK(log[1].newValue == "5");
    const auto cards = store->cardRecords("P1");
    auto empty = store->scorecards("P1").front();
    const auto kept = empty;
    empty.marks.clear();
    empty.submittedAt.clear();
    CHECK(records::replay(store->position("P1")->frozen.value(), empty, cards.front().records) == kept);
}

TEST_CASE("A mark of an item the plan of its scorecard does not have is no damage in an old file") {
    const TempFolder folder;
    const auto file = oldWorkspace(folder, 4, "2,'note:Q1','','calm", "2,'note:Q9','','calm");
    PlainSqlite{file}("UPDATE mark SET item = 'note:Q9' WHERE scorecard = 2");
    const StepClock clock;
    const auto store = store::openWorkspace(file, clock, noPatience);
    CHECK(store->check().empty());
    PlainSqlite{file}("UPDATE mark SET value = 'other' WHERE scorecard = 2");
    REQUIRE(store->check().size() == 1);
    CHECK(store->check().front().code == "mark-differs");
}

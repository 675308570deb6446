// SPDX-License-Identifier: MIT
// check() finds what somebody changed behind the program's back.
#include "support/Catch.h"
#include "support/PlainSqlite.h"
#include "support/StoreSample.h"

using namespace support;

namespace {

std::string triggerIn(const std::string& triggers, const std::string& name) {
    const auto from = triggers.find("CREATE TRIGGER " + name);
    return triggers.substr(from, triggers.find("END;", from) + 4 - from);
}

/// Codes of what check() says after the SQL was run from outside.
std::string codesAfter(const std::string& sql) {
    Sample sample;
    const auto triggers =
        PlainSqlite{sample.file}("SELECT sql || ';' FROM sqlite_schema WHERE type = 'trigger' "
                                 "AND name GLOB '*_stays' OR name GLOB '*_remains'");
    sample.store->record({edit("C01", "Li", "rating:a", "3"), edit("C01", "Li", "rating:a", "4"),
                          edit("C01", "Li", "rating:b", "2")});
    CHECK(sample.store->check().empty());
    CHECK(PlainSqlite{sample.file}(sql) == "");
    for (const auto* dropped : {"frozen_plan_stays", "entry_stays", "entry_remains"})
        if (sql.find("DROP TRIGGER " + std::string(dropped)) != std::string::npos)
            CHECK(PlainSqlite{sample.file}(triggerIn(triggers, dropped)) == "");
    std::string codes;
    for (const auto& finding : sample.store->check()) {
        codes += (codes.empty() ? "" : " ") + finding.code;
        const words::Words english(words::Language::english);
        CHECK(reading::sentence(finding, english).find('{') == std::string::npos);
    }
    return codes;
}

} // namespace

TEST_CASE("A sound file has no problems") {
    CHECK(codesAfter("") == "");
}

TEST_CASE("A frozen plan that was changed is found") {
    CHECK(codesAfter("DROP TRIGGER frozen_plan_stays;"
                     "UPDATE frozen_plan SET plan = replace(plan, 'Merchandiser', 'Buyer')") ==
          "changed-plan");
    CHECK(codesAfter("DROP TRIGGER frozen_plan_stays;"
                     "UPDATE frozen_plan SET rubric = replace(rubric, 'question Q1', 'question X')") ==
          "changed-plan");
    CHECK(codesAfter("DROP TRIGGER frozen_plan_stays; UPDATE frozen_plan SET rubric = 'no rubric'") ==
          "changed-plan");
    CHECK(codesAfter("DROP TRIGGER frozen_plan_stays; UPDATE frozen_plan SET plan = '{}'") == "changed-plan");
}

TEST_CASE("A mark without its entry is found") {
    CHECK(codesAfter("UPDATE mark SET value = '5' WHERE item = 'rating:a'") == "mark-differs");
    CHECK(codesAfter("DELETE FROM mark WHERE item = 'rating:a'") == "mark-differs");
    CHECK(codesAfter("INSERT INTO mark VALUES (1, 'rating:c', '5', 'independent', NULL, '')") ==
          "mark-differs");
    CHECK(codesAfter("UPDATE mark SET value = '5'") == "mark-differs mark-differs");
}

TEST_CASE("A submission without its record is found") {
    CHECK(codesAfter("UPDATE scorecard SET submitted_at = '2026-01-01T00:00:09.000000Z'") == "mark-differs");
}

TEST_CASE("A gap in the log is found") {
    CHECK(codesAfter("DROP TRIGGER entry_remains; DELETE FROM entry WHERE id = 1") == "broken-log");
    CHECK(codesAfter("DROP TRIGGER entry_stays; UPDATE entry SET new_value = '5' WHERE id = 1") ==
          "broken-log");
}

TEST_CASE("A lost reference is found") {
    CHECK(codesAfter("PRAGMA foreign_keys = OFF; DELETE FROM candidate WHERE number = 1") ==
          "lost-reference");
}

TEST_CASE("A part that Evenhand did not make is found") {
    CHECK(codesAfter("CREATE TABLE more (x)") == "foreign-part");
    CHECK(codesAfter("DROP TRIGGER decision_stays") == "foreign-part");
}

TEST_CASE("A plan that cannot be is found") {
    CHECK(codesAfter("UPDATE position SET plan = '{\"title\": 1e999}'") == "unreadable-plan");
}

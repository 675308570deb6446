// SPDX-License-Identifier: MIT
// Files in which somebody planted something: refused with a sentence before any of it runs.
#include "support/Catch.h"
#include "support/PlainSqlite.h"
#include "support/StoreSample.h"

using namespace support;

namespace {

/// What opening says after the SQL was run from outside; the file must be as it was.
std::string openAfter(const std::string& sql) {
    Sample sample;
    sample.store->record({edit("C01", "Li", "rating:a", "3")});
    sample.store.reset();
    CHECK(PlainSqlite{sample.file}(sql) == "");
    try {
        const auto store = store::openWorkspace(sample.file, sample.clock, noPatience);
        store->record({edit("C01", "Li", "rating:a", "4")});
    } catch (const app::SystemError& trouble) {
        CHECK(PlainSqlite{sample.file}("SELECT count(*) FROM entry") == "1");
        auto said = reading::sentence(trouble.finding(), words::Words(words::Language::english));
        const auto at = said.find(sample.file.string());
        return at == std::string::npos ? said : said.replace(at, sample.file.string().size(), "FILE");
    }
    return "opened";
}

std::string refusedFor(const std::string& part) {
    return "FILE is not opened: " + part + " is not as Evenhand makes it; open the newest backup beside it.";
}

} // namespace

TEST_CASE("A file with a part of somebody else is refused") {
    CHECK(openAfter("CREATE TRIGGER evil AFTER INSERT ON entry BEGIN UPDATE mark SET value = '5'; END") ==
          refusedFor("trigger evil"));
    CHECK(openAfter("CREATE VIEW seen AS SELECT * FROM mark") == refusedFor("view seen"));
    CHECK(openAfter("CREATE TABLE more (x)") == refusedFor("table more"));
    CHECK(openAfter("CREATE INDEX quick ON mark (value)") == refusedFor("index quick"));
    CHECK(openAfter("CREATE VIRTUAL TABLE words USING fts5(x)").find("FILE is not opened: table words") == 0);
}

TEST_CASE("A file with one of our parts changed or missing is refused") {
    CHECK(openAfter("DROP TRIGGER entry_stays") == refusedFor("trigger entry_stays"));
    CHECK(
        openAfter("DROP TRIGGER entry_stays; CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT "
                  "1; END") == refusedFor("trigger entry_stays"));
    CHECK(openAfter("DROP TABLE verdict_word; CREATE VIEW verdict_word AS SELECT 1 AS position") ==
          refusedFor("table verdict_word"));
}

TEST_CASE("Statistics that SQLite keeps are no foreign part") {
    CHECK(openAfter("ANALYZE") == "opened");
}

TEST_CASE("A file with a plan that was never frozen is refused") {
    const std::string stays = "CREATE TRIGGER frozen_plan_stays BEFORE UPDATE ON frozen_plan\n"
                              "BEGIN SELECT raise(ABORT, 'a frozen plan never changes'); END";
    const std::string said =
        "FILE is not opened: the plan of P1 is not what Evenhand froze or could have made; open "
        "the newest backup beside it.";
    for (const auto* change :
         {"plan = replace(plan, 'Merchandiser', 'Buyer')", "plan = '{}'", "rubric = 'no rubric'",
          "plan = replace(plan, '\"hundredths\":', '\"hundredths\":-9')",
          "structure_hash = hex(randomblob(32))"})
        CHECK(openAfter(std::string("DROP TRIGGER frozen_plan_stays; UPDATE frozen_plan SET ") + change +
                        ";" + stays) == said);
    CHECK(openAfter("UPDATE position SET plan = '{\"questions\": 7}'") == said);
}

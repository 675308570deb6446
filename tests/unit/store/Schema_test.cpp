// SPDX-License-Identifier: MIT
// Files of every earlier version open, keep what they hold and end with the same tables as a new file.
#include "support/Catch.h"
#include "support/OldWorkspace.h"
#include "support/StoreSample.h"

using namespace support;
namespace fs = std::filesystem;

namespace {

std::string tables(const fs::path& file) {
    return PlainSqlite{file}("SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name");
}

} // namespace

TEST_CASE("Every earlier version of the file opens with all it holds") {
    const TempFolder folder;
    const int version = GENERATE(1, 2, 3, 4, 5, 6, 7);
    const auto file = oldWorkspace(folder, version);
    const StepClock clock;
    const auto store = store::openWorkspace(file, clock, noPatience);
    CHECK(store->check().empty());
    CHECK(store->position("P1")->frozen == plan::freeze(smallPlan(), smallRubric()));
    CHECK(store->candidates("P1").size() == 3);
    CHECK(store->log("P1", std::nullopt).size() == 3);
    const auto card = store->scorecard("P1", "C01", "Li").value();
    CHECK(session::valueOf(card, session::readItem("rating:a").value()) == "5");
    CHECK(session::independentValueOf(card, session::readItem("rating:a").value()) == "4");
    CHECK(store->decisions("P1").size() == (version >= 2 ? 1 : 0));
    CHECK(store->positions().front().decided == (version >= 2 ? 1 : 0));
    CHECK(store->notices("P1").size() == (version >= 3 ? 1 : 0));
    CHECK(store->debriefNotes("P1").size() == (version >= 3 ? 1 : 0));
    CHECK(store->verdictWords("P1").size() == (version >= 3 ? 1 : 0));
    CHECK(store->drafts("P1").size() == (version >= 4 ? 1 : 0));
    if (version >= 3)
        CHECK(store->decisions("P1").front().signatures.front().name == "Ann");
    CHECK(store->practice().size() == (version >= 7 ? 1 : 0));
    store->keepPractice({"small", 1, "S1", 400, "Li"});
    CHECK(records::counting(store->practice()) ==
          std::vector<rubric::PracticeRating>{{"small", 1, "S1", 400, "Li"}});
    store->decide("P1", {"C02", session::Verdict::hire, "best", "", "HR", "", {}, {}});
    CHECK(store->decisions("P1").back().candidate == "C02");
}

TEST_CASE("An updated file has the same tables as a new one") {
    const TempFolder folder;
    const StepClock clock;
    const auto file = oldWorkspace(folder, GENERATE(1, 2, 3, 4, 5, 6, 7));
    (void)store::openWorkspace(file, clock, noPatience);
    (void)store::createWorkspace(folder / "new.evenhand", clock, noPatience);
    CHECK(PlainSqlite{file}("PRAGMA user_version") ==
          PlainSqlite{folder / "new.evenhand"}("PRAGMA user_version"));
    CHECK(tables(file) == tables(folder / "new.evenhand"));
}

TEST_CASE("There is an archived dump of the version this program writes") {
    const TempFolder folder;
    const StepClock clock;
    (void)store::createWorkspace(folder / "new.evenhand", clock, noPatience);
    const auto version = PlainSqlite{folder / "new.evenhand"}("PRAGMA user_version");
    CHECK(fs::exists(fs::path(EVENHAND_TEST_DATA) / "workspace" / ("version-" + version + ".sql")));
}

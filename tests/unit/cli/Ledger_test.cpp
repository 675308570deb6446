// SPDX-License-Identifier: MIT
// What was asked and what is kept around the interview, as the command line prints it.
#include "cli/Run.h"

#include "support/Catch.h"
#include "support/OpenedStore.h"
#include "support/SmallPosition.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace {

struct Desk {
    Desk() { (void)support::addSmallPosition(store, 2); }

    int operator()(const std::vector<std::string>& words) {
        std::vector<const char*> argv{"evenhand-cli"};
        for (const auto& word : words)
            argv.push_back(word.c_str());
        const app::Adapters adapters{
            [this](const auto&) { return std::make_unique<support::OpenedStore>(store); },
            [](const auto&) -> std::unique_ptr<app::Store> { return nullptr; },
            workbooks,
            clock,
            EVENHAND_SOURCE "/rubrics",
            {EVENHAND_SOURCE "/exports", folder.path()}};
        std::istringstream in;
        out.str({});
        std::ostringstream err;
        return cli::run(static_cast<int>(argv.size()), argv.data(), adapters, out, err, in);
    }

    support::MemoryStore store;
    support::StepClock clock;
    support::TempFolder folder;
    support::NoWorkbooks workbooks;
    std::ostringstream out;
};

} // namespace

TEST_CASE("The items of tidy rows are listed with their fields and values") {
    Desk desk;
    CHECK(desk({"--lang", "en", "marks", "items"}) == 0);
    const auto list = desk.out.str();
    for (const auto* part : {"rating:[QUESTION:]COMPETENCY", "claim:N:FIELD", "text, number, unit", "1-20",
                             "contact_at:N", "2026-11-30 14:05", "subtick:POINT:N", "note:[QUESTION]",
                             "a number from -240 to 240", "verified, doubtful, unsupported"}) {
        INFO(part);
        CHECK(list.find(part) != std::string::npos);
    }
    CHECK(list.find("{0}") == std::string::npos);
    CHECK(desk({"--json", "marks", "items"}) == 0);
    CHECK(desk.out.str().find("\"item\": \"check:CHECK\"") != std::string::npos);
    CHECK(desk({"--lang", "en", "marks", "import", "--help"}) == 0);
    CHECK(desk.out.str().find("marks items") != std::string::npos);
}

TEST_CASE("The comparison for scripts has what was asked and what is kept around the interview") {
    Desk desk;
    for (const auto& [item, value] :
         std::vector<std::pair<std::string, std::string>>{{"asked:Q1", "asked"},
                                                          {"minutes:Q1", "20"},
                                                          {"asked:Q2", "not_asked"},
                                                          {"rating:a", "4"},
                                                          {"claim:1:text", "Led a team"},
                                                          {"arrival:", "5"}})
        desk.store.record({support::edit("C01", "Ann", item, value)});
    desk.store.record({support::edit("C02", "Ann", "asked:Q1", "asked")});
    CHECK(desk({"-w", "x", "--lang", "en", "--json", "compare", "P1"}) == 0);
    const auto json = nlohmann::json::parse(desk.out.str());
    const auto& first = json["candidates"][0];
    REQUIRE(first["id"] == "C01");
    CHECK(first["protocol"] ==
          nlohmann::json::parse(
              R"([{"interviewer": "Ann", "items": {"claim:1:text": "Led a team", "arrival:": "5"}}])"));
    const auto& asked = first["asked"]["questions"];
    CHECK(asked[0]["departures"] == nlohmann::json{"longer"});
    CHECK(asked[0]["minutes"] == 20);
    CHECK(asked[1]["asked"] == "not_asked");
    CHECK(asked[2]["asked"] == "unknown");
    CHECK(asked[2]["minutes"].is_null());
    CHECK(first["asked"]["cards"][0]["interviewer"] == "Ann");
    CHECK(json["ledger"]["questions"][1]["not_asked"] == nlohmann::json{"C01"});
    CHECK(json["ledger"]["sentences"][1] == "Q2 was not asked of 1 of 2: Person 1.");
    CHECK(desk({"-w", "x", "--lang", "en", "compare", "P1"}) == 0);
    CHECK(desk.out.str().find("Q2 was not asked of 1 of 2: Person 1.") != std::string::npos);
    CHECK(desk.out.str().find("Q1 question Q1  2 of 2") != std::string::npos);
}

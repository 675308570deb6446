// SPDX-License-Identifier: MIT
// Every writing command does all of it or nothing, wherever a write fails.
#include "cli/Run.h"

#include "app/exchange/ExportMarks.h"
#include "support/Catch.h"
#include "support/OpenedStore.h"
#include "support/SmallPosition.h"
#include "support/StepClock.h"

#include <sstream>

namespace {

using Words = std::vector<std::string>;

struct Room {
    Room() {
        (void)support::addSmallPosition(file, 2);
        for (const auto* who : {"Ann", "Bo"})
            file.record({support::edit("C01", who, "rating:a", "4")});
        const session::Decision held{"C02", session::Verdict::hold, "later", "", "HR", ""};
        file.decide("P1", held);
        file.sign("P1", held, {"Bo", "HR", ""});
    }

    int operator()(const Words& words, const std::string& input = {}) {
        std::vector<const char*> argv{"evenhand-cli", "--lang", "en", "-w", "x"};
        for (const auto& word : words)
            argv.push_back(word.c_str());
        const app::Adapters adapters{
            [this](const auto&) { return std::make_unique<support::OpenedStore>(file); },
            [](const auto&) -> std::unique_ptr<app::Store> { return nullptr; },
            workbooks,
            clock,
            EVENHAND_SOURCE "/rubrics",
            {}};
        std::istringstream in(input);
        std::ostringstream errors;
        out.str({});
        const int exit = cli::run(static_cast<int>(argv.size()), argv.data(), adapters, out, errors, in);
        err = errors.str();
        return exit;
    }

    /// All that a person could find in it.
    [[nodiscard]] std::string content() const {
        std::ostringstream all;
        const auto position = file.position("P1").value();
        all << position.frozen->plan.version << position.draft.title << position.draft.minutes << '\n';
        for (const auto& person : file.candidates("P1"))
            all << person.id << person.name << '\n';
        app::writeMarks(all, *position.frozen, file.scorecards("P1"));
        for (const auto& card : file.scorecards("P1"))
            all << card.candidate << card.interviewer << card.submittedAt << '\n';
        for (const auto& edit : file.log("P1", std::nullopt))
            all << edit.id << session::write(edit.item) << edit.newValue << '\n';
        for (const auto& person : file.candidates("P1"))
            for (const auto& decision : file.decisionLog("P1", person.id)) {
                all << decision.candidate << decision.reason << decision.dissent << '\n';
                for (const auto& one : decision.signatures)
                    all << one.name << one.role << '\n';
            }
        for (const auto& notice : file.notices("P1"))
            all << notice.candidate << notice.promised << notice.sent << '\n';
        for (const auto& note : file.debriefNotes("P1"))
            all << note.candidate << note.text << '\n';
        for (const auto& word : file.verdictWords("P1"))
            all << word.text.en << '\n';
        return all.str();
    }

    support::MemoryStore file;
    support::StepClock clock;
    support::NoWorkbooks workbooks;
    std::ostringstream out;
    std::string err;
};

const reading::Finding full{
    reading::Severity::error, "disk-full", "No room and nothing was changed.", {}, {}};

} // namespace

TEST_CASE("A command whose writing fails somewhere has changed nothing, as it says") {
    const std::vector<std::pair<Words, std::string>> commands{
        {{"decide", "P1", "--candidate", "C01", "--verdict", "hire", "--reason", "best", "--sign", "Ann=HR",
          "--sign", "Bo=Dept", "--promise", "2026-11-30", "--note", "Ask."},
         ""},
        {{"decide", "P1", "--candidate", "C02", "--sign", "Ann=HR", "--withdraw", "Bo=HR"}, ""},
        {{"submit", "P1"}, ""},
        {{"candidates", "import", "P1", "-"}, "name\nKim\nLee\n"},
        {{"marks", "import", "P1", "-"},
         "candidate,interviewer,item,value\nC01,Ann,rating:b,3\nC02,Bo,rating:a,2\n"},
        {{"verdicts", "P1", "--add", "second interview=hold", "--add", "on file"}, ""},
    };
    for (const auto& [words, input] : commands) {
        INFO(words.front() << " " << (words.size() > 4 ? words[4] : ""));
        int writes = 0;
        for (;; ++writes) {
            REQUIRE(writes < 20);
            Room room;
            const auto before = room.content();
            room.file.breakDown(full, writes);
            const int exit = room(words, input);
            room.file.breakDown(std::nullopt);
            if (exit == 0) {
                CHECK(room.content() != before);
                break;
            }
            CHECK(exit == 3);
            CHECK(room.err.find("error: No room and nothing was changed.\n") != std::string::npos);
            CHECK(room.content() == before);
        }
        CHECK(writes > 0);
    }
}

TEST_CASE("A decision with something refused in the same command is not kept either") {
    Room room;
    const auto before = room.content();
    CHECK(room({"decide", "P1", "--candidate", "C02", "--of", "00000000", "--sign", "Ann=HR", "--promise",
                "2026-11-30"}) == 1);
    CHECK(room.err.find("The decision on C02 is ") != std::string::npos);
    CHECK(room.content() == before);
}

TEST_CASE("A signature for a decision that was changed meanwhile is refused") {
    Room room;
    REQUIRE(room({"--json", "decide", "P1", "--candidate", "C02"}) == 0);
    const auto at = room.out.str().find("\"key\": \"");
    REQUIRE(at != std::string::npos);
    const auto key = room.out.str().substr(at + 8, 8);
    CHECK(room({"decide", "P1", "--candidate", "C02", "--of", key, "--sign", "Ann=HR"}) == 0);
    REQUIRE(room({"decide", "P1", "--candidate", "C02", "--verdict", "reject", "--reason", "no"}) == 0);
    CHECK(room({"decide", "P1", "--candidate", "C02", "--of", key, "--sign", "Bo=HR"}) == 1);
    CHECK(room.file.decisions("P1").front().signatures.empty());
    CHECK(room({"decide", "P1", "--candidate", "C02", "--withdraw", "Bo=HR"}) == 1);
    CHECK(room.err.find("is not signed by Bo=HR") != std::string::npos);
}

TEST_CASE("Freezing prints the version that was stored") {
    Room room;
    auto plan = room.file.position("P1")->draft;
    plan.minutes = 60;
    room.file.saveDraft("P1", plan, support::smallRubric(), room.file.position("P1")->revision);
    REQUIRE(plan.version == 1);
    CHECK(room({"position", "freeze", "P1"}) == 0);
    CHECK(room.out.str() == "P1: plan frozen, version 2\n");
    CHECK(room.file.position("P1")->frozen->plan.version == 2);
}

TEST_CASE("The log on the terminal tells the time of day here") {
    Room room;
    setenv("TZ", "Asia/Shanghai", 1);
    tzset();
    room({"log"});
    CHECK(room.out.str().find("2026-01-01 08:00:0") != std::string::npos);
    room({"--json", "log"});
    CHECK(room.out.str().find("2026-01-01T00:00:0") != std::string::npos);
    unsetenv("TZ");
    tzset();
}

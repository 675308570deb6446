// SPDX-License-Identifier: MIT
// Whose marks each outlet shows: who looks, whether the plan names a panel, whether they have submitted.
#include "cli/Run.h"

#include "app/compare/ComparisonView.h"
#include "app/privacy/Scrubbed.h"
#include "support/Catch.h"
#include "support/OpenedStore.h"
#include "support/SmallPosition.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"

#include <fstream>
#include <sstream>

namespace {

struct Case {
    std::string viewer;
    enum class Panel { named, nobody } panel;
    enum class Ann { open, submitted } ann;
    bool sees;
};

/// C01: Bo has submitted, Ann has begun and perhaps submitted; Cy is on the panel if there is one.
struct Room {
    explicit Room(const Case& row) {
        auto plan = support::smallPlan();
        if (row.panel == Case::Panel::named)
            plan.panel = {"Ann", "Bo", "Cy"};
        store.addPosition(plan, support::smallRubric());
        store.freeze("P1", plan::freeze(plan, support::smallRubric()));
        store.addCandidates("P1", support::newPeople(1));
        for (const auto* who : {"Ann", "Bo"})
            for (const auto* item : {"rating:a", "rating:b"})
                store.record({support::edit("C01", who, item, *who == 'A' ? "2" : "5")});
        store.record({support::edit("C01", "Bo", "note:Q1", "call bo@example.org")});
        store.submit("P1", "C01", "Bo");
        if (row.ann == Case::Ann::submitted)
            store.submit("P1", "C01", "Ann");
        viewer = row.viewer;
    }

    /// Exit code, a blank, and all that was printed.
    std::string say(std::vector<std::string> words, const std::string& input = {}) {
        words.insert(words.begin(), {"evenhand-cli", "--lang", "en", "-w", "x"});
        if (!viewer.empty())
            words.insert(words.begin() + 1, {"--as", viewer});
        std::vector<const char*> argv;
        for (const auto& word : words)
            argv.push_back(word.c_str());
        const app::Adapters adapters{
            [this](const auto&) { return std::make_unique<support::OpenedStore>(store); },
            [](const auto&) -> std::unique_ptr<app::Store> { return nullptr; },
            workbooks,
            clock,
            EVENHAND_SOURCE "/rubrics",
            {EVENHAND_SOURCE "/exports", folder.path()}};
        std::istringstream in(input);
        std::ostringstream out, errors;
        const int exit = cli::run(static_cast<int>(argv.size()), argv.data(), adapters, out, errors, in);
        err = errors.str();
        return std::to_string(exit) + " " + out.str();
    }
    bool shows(const std::vector<std::string>& words, const std::string& mark,
               const std::string& input = {}) {
        return say(words, input).find(mark) != std::string::npos;
    }

    support::MemoryStore store;
    support::StepClock clock;
    support::TempFolder folder;
    support::NoWorkbooks workbooks;
    std::string viewer;
    std::string err;
};

const std::vector<Case> cases{
    {"", Case::Panel::named, Case::Ann::open, true},
    {"", Case::Panel::nobody, Case::Ann::open, true},
    {"HR", Case::Panel::named, Case::Ann::open, true},
    {"HR", Case::Panel::nobody, Case::Ann::open, false},
    {"Ann", Case::Panel::named, Case::Ann::open, false},
    {"ANN ", Case::Panel::named, Case::Ann::open, false},
    {"Ann", Case::Panel::nobody, Case::Ann::open, false},
    {"Ann", Case::Panel::named, Case::Ann::submitted, true},
    {"Ann", Case::Panel::nobody, Case::Ann::submitted, true},
    {"Cy", Case::Panel::named, Case::Ann::submitted, false},
    {"Cy", Case::Panel::nobody, Case::Ann::submitted, false},
};

} // namespace

TEST_CASE("No outlet of the terminal shows marks to whom they are hidden from") {
    for (const auto& row : cases) {
        Room room(row);
        INFO(row.viewer << (row.panel == Case::Panel::named ? " panel" : " no panel")
                        << (row.ann == Case::Ann::open ? " open" : " submitted"));
        const std::string csv = (room.folder / "flat.csv").string();
        const std::string text = (room.folder / "letter.txt").string();
        CHECK(room.shows({"compare", "P1", "--json"}, "Bo") == row.sees);
        CHECK(room.shows({"compare", "P1"}, "Ranking: ") == true);
        CHECK(room.shows({"marks", "export", "P1"}, "bo@example.org") == row.sees);
        CHECK(room.shows({"log"}, "bo@example.org") == row.sees);
        CHECK(room.shows({"log", "--json"}, "bo@example.org") == row.sees);
        const std::string handed =
            "candidate,interviewer,item,value\nC01,Bo,note:Q1,other\nC01,Bo,rating:a,5\n";
        CHECK(room.shows({"marks", "import", "P1", "-", "--preview"}, "bo@example.org", handed) == row.sees);
        CHECK(room.shows({"marks", "import", "P1", "-", "--preview", "--json"}, "bo@example.org", handed) ==
              row.sees);
        CHECK(room.shows({"decide", "P1", "--json"}, "\"composite\"") == false);
        const bool letter = room.shows({"letter", "P1", "--candidate", "C01", "-o", text}, "0 ");
        CHECK(letter == row.sees);
        CHECK(std::filesystem::exists(text) == row.sees);
        CHECK(room.shows({"export", "P1", "-o", csv}, "0 ") == row.sees);
        CHECK(std::filesystem::exists(csv) == row.sees);
        CHECK(room.shows({"export", "P1", "-o", (room.folder / "x.xlsx").string()}, "0 ") == row.sees);
        CHECK(room.shows({"export", "--all", "--layout", "comparison", "-o", (room.folder / "all").string()},
                         "0 ") == row.sees);
        CHECK(room.shows({"export", "P1", "--layout", "panel-sheet", "-o", (room.folder / "s.xlsx").string()},
                         "0 "));
    }
}

TEST_CASE("No view of the window and no preview has marks that are hidden") {
    for (const auto& row : cases) {
        Room room(row);
        INFO(row.viewer << (row.panel == Case::Panel::named ? " panel" : " no panel"));
        app::Desk desk(room.store, room.clock, words::Language::english);
        desk.openPosition("P1");
        desk.setInterviewer(row.viewer);
        app::ComparisonView view(desk);
        view.load();
        const auto& cards = view.comparison()->cards;
        CHECK(std::any_of(cards.begin(), cards.end(),
                          [](const auto& card) { return card.interviewer == "Bo"; }) == row.sees);
        CHECK(view.state().blind.empty() == row.sees);
        const auto scrubbed = app::scrubbedTexts(room.store, "P1", desk.tr(), row.viewer);
        CHECK(scrubbed.empty() != row.sees);
    }
}

TEST_CASE("Without a name everything is shown and that is said once, while somebody is blind") {
    Room open({"", Case::Panel::nobody, Case::Ann::open, true});
    open.say({"marks", "export", "P1"});
    CHECK(open.err ==
          "note: Everything is shown, though somebody still judges blind: --as NAME shows what NAME "
          "may see. A file one can read is a file one can read.\n");
    Room done({"", Case::Panel::nobody, Case::Ann::submitted, true});
    done.say({"marks", "export", "P1"});
    CHECK(done.err.empty());
    Room ann({"Ann", Case::Panel::nobody, Case::Ann::open, false});
    ann.say({"marks", "export", "P1"});
    CHECK(ann.err ==
          "The panel judges blind: the others' marks show once you have submitted your own scorecard. "
          "Hidden so far: Person 1.\n");
    ann.say({"marks", "import", "P1", "-", "--preview"},
            "candidate,interviewer,item,value\nC01,Bo,rating:a,5\n");
    CHECK(ann.err ==
          "note: 1 of these marks are on scorecards hidden from you until you have submitted your own; "
          "what they say now is left blank.\n");
}

TEST_CASE("A name that is only like a known one is asked about, an unknown one is said to be one") {
    const auto said = [](const std::string& viewer) {
        Room room({viewer, Case::Panel::named, Case::Ann::open, false});
        const auto out = room.say({"marks", "export", "P1"});
        return out.substr(0, 1) + " " + room.err;
    };
    CHECK(said("\u00C1nn") ==
          "1 error: --as \u00C1nn: no interviewer has this very name; if Ann is meant, write it "
          "so.\n");
    CHECK(said("Ann Lee").starts_with("1 error: --as Ann Lee: no interviewer has this very name; if Ann is"));
    CHECK(said("Zed") ==
          "0 note: Zed is on no panel and has no scorecard here: what a panel hides from its members "
          "is shown.\n");
    CHECK(said("\u200B") == "2 error: --as is empty; give it a value or leave it out.\n");
}

TEST_CASE("Through somebody's eyes what is decided on a hidden candidate is neither shown nor changed") {
    Room room({"Ann", Case::Panel::named, Case::Ann::open, false});
    room.store.decide("P1", {"C01", session::Verdict::hire, "Bo 5/5/5", "Cy gave 2", "HR", ""});
    room.store.addDebriefNote("P1", {"C01", "Bo: five on everything", "Bo", ""});
    for (const auto& words : std::vector<std::vector<std::string>>{
             {"decide", "P1"}, {"decide", "P1", "--json"}, {"compare", "P1"}, {"compare", "P1", "--json"}}) {
        const auto out = room.say(words);
        INFO(out);
        CHECK(out.find("Bo 5/5/5") == std::string::npos);
        CHECK(out.find("Cy gave 2") == std::string::npos);
        CHECK(out.find("five on everything") == std::string::npos);
        CHECK(out.find("no-rank") == std::string::npos);
        CHECK(out.find("rated everyone") == std::string::npos);
    }
    CHECK(room.shows({"compare", "P1", "--json"}, "\"hidden\": [\n    \"C01\"\n  ]"));
    CHECK(room.say({"decide", "P1", "--candidate", "C01", "--verdict", "reject", "--reason", "no"})
              .starts_with("1"));
    CHECK(room.store.decisions("P1").front().verdict == session::Verdict::hire);
}

TEST_CASE("Importing tells nothing of hidden marks, and clears them when asked to") {
    Room room({"Ann", Case::Panel::named, Case::Ann::open, false});
    const auto bo = [&] { return *room.store.scorecard("P1", "C01", "Bo"); };
    const auto item = session::readItem("rating:a").value();
    const auto present = session::valueOf(bo(), item);
    const std::string header = "candidate,interviewer,item,value\n";
    for (const std::string& guess : {std::string("1"), present})
        CHECK(room.say({"marks", "import", "P1", "-", "--reason", "x"},
                       header + "C01,Bo,rating:a," + guess + "\n")
                  .starts_with("0 1 marks saved"));
    CHECK(session::valueOf(bo(), item) == present);
    room.say({"marks", "import", "P1", "-", "--reason", "x"}, header + "C01,Bo,note:Q1,\n");
    CHECK(session::valueOf(bo(), session::readItem("note:Q1").value()).empty());
}

TEST_CASE("Through somebody's eyes only their own scorecards are submitted") {
    Room room({"Ann", Case::Panel::named, Case::Ann::open, false});
    room.store.record({support::edit("C01", "Cy", "rating:a", "2")});
    room.say({"submit", "P1"});
    CHECK_FALSE(room.store.scorecard("P1", "C01", "Ann")->submittedAt.empty());
    CHECK(room.store.scorecard("P1", "C01", "Cy")->submittedAt.empty());
}

TEST_CASE("No command takes an argument that is empty or cannot be seen or is no text") {
    Room room({"", Case::Panel::named, Case::Ann::open, true});
    const std::vector<std::pair<std::vector<std::string>, std::string>> table{
        {{"submit", "P1", "--interviewer", ""}, "--interviewer is empty; give it a value or leave it out."},
        {{"submit", "P1", "--candidate", " "}, "--candidate is empty; give it a value or leave it out."},
        {{"log", "--candidate", "\u200B"}, "--candidate is empty; give it a value or leave it out."},
        {{"decide", "P1", "--candidate", "C01", "--sign", "Ann=HR", "--of", ""},
         "--of is empty; give it a value or "
         "leave it out."},
        {{"decide", "P1", "--candidate", "C01", "--note", "caf\xe9"}, "--note is not UTF-8 text."},
        {{"decide", "P1", "--candidate", "C01", "--note", "a\x1b[31m"},
         "--note holds the invisible character U+001B; "
         "remove it."},
        {{"decide", "P1", "--candidate", "C01", "--verdict", "hire", "--reason", "\u202Eevil"},
         "--reason holds the invisible character U+202E; remove it."},
        {{"verdicts", "P1", "--add", "a\u2028b"}, "--add holds the invisible character U+2028; remove it."},
        {{"decide", "P1", "--candidate", "C01", "--reason", "because"},
         "--reason and --dissent belong to a verdict; "
         "add --verdict."}};
    for (const auto& [words, sentence] : table) {
        CHECK(room.say(words).starts_with("2"));
        CHECK(room.err == "error: " + sentence + "\n");
    }
    CHECK(room.store.decisions("P1").empty());
    CHECK(room.store.debriefNotes("P1").empty());
    CHECK(room.say({"decide", "P1", "--candidate", "C01", "--promise", ""}).starts_with("0"));
    for (const auto* word : {"undecided", "HIRE", "second / 录用"})
        CHECK(room.say({"verdicts", "P1", "--add", word}).starts_with("1"));
    CHECK(room.say({"decide", "P1", "--candidate", "C01", "--undecide"}).starts_with("1"));
    CHECK(room.err.ends_with("error: There is no decision on C01.\n"));
}

// SPDX-License-Identifier: MIT
// Arguments, exit codes and streams of the command line, on a workspace in memory.
#include "cli/Run.h"

#include "app/ports/SystemError.h"
#include "support/Catch.h"
#include "support/MemoryStore.h"
#include "support/SmallPosition.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"

#include <csignal>
#include <fstream>
#include <sstream>

namespace {

class NoWorkbooks : public app::WorkbookWriter {
public:
    app::Outcome write(const sheet::SheetSource&, const std::filesystem::path&,
                       const app::GoOn& goOn) const override {
        if (interrupt)
            std::raise(SIGINT);
        return goOn(0.5) ? app::Outcome::done : app::Outcome::stopped;
    }
    bool interrupt = false;
};

reading::Finding broken() {
    return {reading::Severity::error, "broken", "It is broken.", {}, {}};
}

struct Desk {
    Desk() : position(support::addSmallPosition(store, 2)) {}

    int operator()(const std::vector<std::string>& words, const std::string& input = {}) {
        std::vector<const char*> argv{"evenhand-cli"};
        for (const auto& word : words)
            argv.push_back(word.c_str());
        const app::Adapters adapters{
            [this](const auto&) { return opened(); },
            [](const auto&) -> std::unique_ptr<app::Store> { throw app::SystemError(broken()); },
            workbooks,
            clock,
            EVENHAND_SOURCE "/rubrics",
            {EVENHAND_SOURCE "/exports", own},
        };
        std::istringstream in(input);
        out.str({});
        err.str({});
        return cli::run(static_cast<int>(argv.size()), argv.data(), adapters, out, err, in);
    }
    std::unique_ptr<app::Store> opened() {
        ++opens;
        if (trouble)
            throw app::SystemError(broken());
        return std::make_unique<support::MemoryStore>(store);
    }

    support::MemoryStore store;
    std::string position;
    support::StepClock clock;
    NoWorkbooks workbooks;
    std::ostringstream out;
    std::ostringstream err;
    std::filesystem::path own;
    int opens = 0;
    bool trouble = false;
};

} // namespace

TEST_CASE("What was done exits with 0 and what was refused with 1") {
    Desk desk;
    CHECK(desk({"--lang", "en", "-w", "x", "position", "list"}) == 0);
    CHECK(desk.out.str().find("Merchandiser") != std::string::npos);
    CHECK(desk({"--lang", "en", "-w", "x", "position", "show", "P9"}) == 1);
    CHECK(desk.err.str() == "error: There is no position P9; this workspace has: P1.\n");
    CHECK(desk({"-w", "x", "marks", "import", "P1", "-"}, "wrong\n") == 1);
    CHECK(desk({"-w", "x", "submit", "P1"}) == 1);
    CHECK(desk({"-w", "x", "decide", "P1", "--candidate", "C01", "--verdict", "hire", "--reason", " "}) == 2);
}

TEST_CASE("Weights of a plan are shown rounded half up") {
    Desk desk;
    auto plan = support::smallPlan();
    plan.weights = {{"a", 4900}, {"b", 35100}};
    const auto id = desk.store.addPosition(plan, support::smallRubric());
    CHECK(desk({"--lang", "en", "-w", "x", "position", "show", id}) == 0);
    CHECK(desk.out.str().find("12.3 %") != std::string::npos);
}

TEST_CASE("Wrong usage exits with 2 before any workspace is opened") {
    Desk desk;
    CHECK(desk({"position", "list"}) == 2);
    CHECK(desk({"-w", "x"}) == 2);
    CHECK(desk({"-w", "x", "compare"}) == 2);
    CHECK(desk({"-w", "x", "compare", "P1", "more"}) == 2);
    CHECK(desk({"-w", "x", "--lang", "fr", "position", "list"}) == 2);
    CHECK(desk({"-w", "x", "decide", "P1", "--candidate", "C01", "--verdict", "hire", "--undecide"}) == 2);
    CHECK(desk({"-w", "x", "decide", "P1", "--candidate", "C01", "--promise", "2026-02-30"}) == 2);
    CHECK(desk({"-w", "x", "decide", "P1", "--verdict", "hire", "--reason", "r"}) == 2);
    CHECK(desk.opens == 0);
    CHECK(desk({"-w", "x", "decide", "P1", "--candidate", "C01", "--verdict", "maybe", "--reason", "r"}) ==
          2);
    CHECK(desk({"-w", "x", "compare", "P1", "--weights", "a"}) == 2);
}

TEST_CASE("Wrong usage is said in the language asked for and names what was meant") {
    const auto said = [](std::vector<std::string> words, const std::string& language = "en") {
        Desk desk;
        words.insert(words.begin(), {"--lang", language});
        CHECK(desk(words) == 2);
        const auto text = desk.err.str();
        return text.substr(0, text.find('\n'));
    };
    CHECK(said({"comprae", "P1"}) == "Wrong usage: there is no command comprae; did you mean compare?");
    CHECK(said({"marks", "dance"}) ==
          "Wrong usage: there is no command dance; use one of: import, export, items.");
    CHECK(said({"marks"}) == "Wrong usage: a command is missing; use one of: import, export, items.");
    CHECK(said({"compare"}) == "Wrong usage: position is missing.");
    CHECK(said({"export", "P1"}) == "Wrong usage: --output is missing.");
    CHECK(said({"compare", "P1", "more"}) ==
          "Wrong usage: nothing more was expected than what stands before more.");
    CHECK(said({"compare", "P1", "--wieghts", "a=1"}) ==
          "Wrong usage: there is no option --wieghts here; did you mean --weights?");
    CHECK(said({"compare", "P1", "--zzzzzzzz"}) == "Wrong usage: there is no option --zzzzzzzz here.");
    CHECK(said({"compare", "P1", "-w"}) == "Wrong usage: --workspace needs a value after it.");
    CHECK(said({"-w", "a", "-w", "b", "compare", "P1"}) ==
          "Wrong usage: --workspace may be given once only.");
    CHECK(said({"export", "P1", "--all", "-o", "x"}) ==
          "Wrong usage: position and --all do not go together.");
    CHECK(said({"comprae"}, "zh") == "用法错误：没有命令 comprae；是否想用 compare？");
    CHECK(said({"export", "P1"}, "zh") == "用法错误：缺少 --output。");
}

TEST_CASE("Trouble with files exits with 3 and its sentence") {
    Desk desk;
    desk.trouble = true;
    CHECK(desk({"--lang", "en", "-w", "x", "position", "list"}) == 3);
    CHECK(desk.err.str() == "error: It is broken.\n");
    CHECK(desk({"--lang", "en", "demo", "new"}) == 3);
}

TEST_CASE("Output that fails exits with 3") {
    Desk desk;
    desk.out.setstate(std::ios::badbit);
    CHECK(desk({"--lang", "en", "rubric", "list"}) == 3);
    CHECK(desk.err.str().find("could not be written") != std::string::npos);
}

TEST_CASE("Global options may stand before or behind the command") {
    Desk desk;
    CHECK(desk({"-w", "x", "--json", "position", "list"}) == 0);
    const auto before = desk.out.str();
    CHECK(before.substr(0, 1) == "[");
    CHECK(desk({"position", "list", "--json", "--workspace=x"}) == 0);
    CHECK(desk.out.str() == before);
}

TEST_CASE("Control characters of user text never reach the terminal") {
    Desk desk;
    session::NewCandidate person;
    person.name = "Eve \x1B[2J\nBob";
    desk.store.addCandidates("P1", {person});
    CHECK(desk({"-w", "x", "candidates", "list", "P1"}) == 0);
    CHECK(desk.out.str().find('\x1B') == std::string::npos);
    CHECK(desk.out.str().find("Eve [2J Bob") != std::string::npos);
}

TEST_CASE("Neither C1 controls nor direction overrides of stored text reach the terminal") {
    Desk desk;
    session::NewCandidate person;
    person.name = "\u202EEve\u2069 \u009B31mBob";
    desk.store.addCandidates("P1", {person});
    CHECK(desk({"-w", "x", "candidates", "list", "P1"}) == 0);
    CHECK(desk.out.str().find("Eve 31mBob") != std::string::npos);
    CHECK(desk({"-w", "x", "candidates", "list", "P1", "--json"}) == 0);
    CHECK(desk.out.str().find("\\u202eEve\\u2069 \\u009b31mBob") != std::string::npos);
    for (const auto* raw : {"\u202E", "\u2069", "\u009B"})
        CHECK(desk.out.str().find(raw) == std::string::npos);
}

TEST_CASE("Absent figures are null with their reason and never zero") {
    Desk desk;
    CHECK(desk({"-w", "x", "compare", "P1", "--json"}) == 0);
    const auto text = desk.out.str();
    CHECK(text.find("\"composite\": null,\n      \"composite_reason\": \"no-marks\"") != std::string::npos);
    CHECK(text.find("\"mean\": null,\n          \"mean_reason\": \"blank\"") != std::string::npos);
    CHECK(text.find("NaN") == std::string::npos);
}

TEST_CASE("Help speaks the language asked for") {
    Desk desk;
    CHECK(desk({"--help", "--lang", "zh"}) == 0);
    CHECK(desk.out.str().find("用法") != std::string::npos);
    CHECK(desk({"position", "add", "--help", "--lang=en"}) == 0);
    CHECK(desk.out.str().find("What the position is called") != std::string::npos);
}

TEST_CASE("One table is exported as CSV with or without byte order mark and formula-proof") {
    Desk desk;
    session::NewCandidate hostile;
    hostile.name = "=1+1";
    const auto id = desk.store.addCandidates(desk.position, {hostile}).front();
    session::Edit edit;
    edit.position = desk.position;
    edit.candidate = id;
    edit.interviewer = "@Li";
    edit.item = {session::ItemKind::rating, "", "a"};
    edit.newValue = "4";
    (void)desk.store.record({edit});
    const support::TempFolder folder;
    const auto file = folder / "marks.csv";
    const auto exported = [&](const std::vector<std::string>& more) {
        std::vector<std::string> words{"-w",     "w",           "--lang", "en",
                                       "export", desk.position, "-o",     file.string()};
        words.insert(words.end(), more.begin(), more.end());
        CHECK(desk(words) == 0);
        std::ifstream in(file);
        return std::string(std::istreambuf_iterator<char>(in), {});
    };
    const auto plain = exported({"--bom", "no"});
    CHECK(plain.substr(0, 13) == "Id,Candidate,");
    CHECK(plain.find(id + ",'=1+1,'@Li,rating:a,") != std::string::npos);
    CHECK(exported({}) == "\xEF\xBB\xBF" + plain);
    CHECK(desk({"-w", "w", "export", desk.position, "--layout", "comparison", "-o", file.string()}) == 2);
    CHECK(desk({"-w", "w", "export", desk.position, "-o", file.string(), "--bom", "maybe"}) == 2);
    CHECK(exported({}) == "\xEF\xBB\xBF" + plain);
}

TEST_CASE("Two reports are not asked for at once") {
    Desk desk;
    CHECK(desk({"-w", "w", "compare", desk.position, "--rasch", "--rooms"}) == 2);
    CHECK(desk.out.str().empty());
}

TEST_CASE("An interrupted export ends in order and says so") {
    Desk desk;
    CHECK(desk({"-w", "w", "export", desk.position, "-o", "b.xlsx"}) == 0);
    desk.workbooks.interrupt = true;
    CHECK(desk({"-w", "w", "--lang", "zh", "export", desk.position, "-o", "b.xlsx"}) == 1);
    CHECK(desk.err.str() == "错误: 已停止，没有留下写到一半的文件。\n");
    CHECK(desk.out.str().empty());
}

TEST_CASE("Scales, seeds and weights nothing can be computed with are refused by name") {
    Desk desk;
    const std::string marks = "candidate,rater,competency,score\nA,x,k1,4\nA,y,k1,3\nB,x,k1,2\nB,y,k1,5\n";
    const auto refused = [&](std::vector<std::string> more, const std::string& why) {
        std::vector<std::string> words{"--lang", "en", "analyse", "-"};
        words.insert(words.end(), more.begin(), more.end());
        INFO(more.back());
        CHECK(desk(words, marks) == 2);
        CHECK(desk.err.str().find(why) != std::string::npos);
        CHECK(desk.out.str().empty());
    };
    for (const auto* scale :
         {"-1e308..1e308", "0..1e308", "0..1000001", "1..1.0000001", "5..1", "1..1", "nan..5", "1..inf"})
        refused({"--scale", scale}, "--scale cannot be");
    for (const auto* seed : {"-1", "18446744073709551616", "1.5", "x"})
        refused({"--scale", "1..5", std::string("--seed=") + seed}, "--seed cannot be");
    for (const auto* weights : {"k1=nan", "k1=inf"})
        refused({"--scale", "1..5", "--weights", weights}, "--weights cannot be");
    for (const auto* weights : {"k1=1e308", "k1=1e-320"})
        refused({"--scale", "1..5", "--weights", weights}, "must lie between 0.000001 and 1000000");
    CHECK(desk({"analyse", "-", "--matrix"}, "candidate,k1\nA,1e308\nB,2\n") == 1);
    CHECK(desk({"-w", "x", "compare", "P1", "--seed=-1"}) == 2);
}

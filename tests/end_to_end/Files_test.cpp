// SPDX-License-Identifier: MIT
// Files that are not what they should be, and streams that end early: one sentence, exit code 3, nothing
// changed.
#include "end_to_end/Program.h"

#include "support/Catch.h"

using namespace end_to_end;

namespace {

/// Overwrites bytes in the middle of a file.
std::string patched(std::string bytes, std::size_t at, std::string_view with) {
    return bytes.replace(at, with.size(), with);
}

/// One line, beginning like this.
bool oneSentence(const Outcome& outcome) {
    return std::count(outcome.err.begin(), outcome.err.end(), '\n') == 1 &&
           outcome.err.find("error: ") != std::string::npos;
}

} // namespace

TEST_CASE("An import from what is no file is trouble") {
    const Panel panel;
    std::filesystem::create_directory(panel.file("folder"));
    for (const std::string name : {"missing.csv", "folder", "/dev/zero", "/dev/null", "people.csv/x"}) {
        CAPTURE(name);
        for (const std::string group : {"marks", "candidates"}) {
            const auto outcome = panel({"-w", "w.evenhand", group, "import", "P1", name});
            CHECK(outcome.exit == 3);
            CHECK(oneSentence(outcome));
        }
        CHECK(panel({"rubric", "check", name}).exit == 3);
    }
    CHECK(panel.marks() == tidyHeader);
}

TEST_CASE("An import from a file that may not be read is trouble") {
    const Panel panel;
    panel.write("secret.csv", tidyHeader);
    std::filesystem::permissions(panel.file("secret.csv"), std::filesystem::perms::none);
    panel.shell("cp w.evenhand open.evenhand; chmod 666 open.evenhand");
    const auto outcome = panel.asNobody({"-w", "open.evenhand", "marks", "import", "P1", "secret.csv"});
    CHECK(outcome.exit == 3);
    CHECK(oneSentence(outcome));
}

TEST_CASE("A pipe may be imported from") {
    const Panel panel;
    const auto outcome =
        panel.shell("mkfifo p; printf 'name\\nZhao\\n' > p & \"$cli\" -w w.evenhand candidates import P1 p");
    CHECK(outcome.out == "C04\tZhao\n");
}

TEST_CASE("What is no workspace is refused and left as it was") {
    const Panel panel;
    const auto workspace = panel.read("w.evenhand");
    REQUIRE(workspace.size() > 100);
    struct Case {
        std::string what;
        std::string bytes;
    };
    const std::vector<Case> cases{
        {"empty", ""},
        {"text", "name,email\nLi Na,x\n"},
        {"newer", patched(workspace, 60, std::string_view("\0\0\x7F\xFF", 4))},
        {"another program's", patched(workspace, 68, "abcd")},
        {"cut off", workspace.substr(0, 1000)},
        {"overwritten", patched(workspace, 4096, std::string(4096, '\x5A'))},
    };
    for (const auto& bad : cases) {
        CAPTURE(bad.what);
        panel.write("bad.evenhand", bad.bytes);
        const auto outcome = panel({"-w", "bad.evenhand", "marks", "import", "P1", "-"},
                                   tidyHeader + "C01,Chen,rating:communication,4\n");
        CHECK(outcome.exit == 3);
        CHECK(oneSentence(outcome));
        CHECK(panel.read("bad.evenhand") == bad.bytes);
    }
    for (const std::string name : {"missing.evenhand", ".", "/dev/null", "missing/w.evenhand"}) {
        CAPTURE(name);
        const auto outcome = panel({"-w", name, "position", "list"});
        CHECK(outcome.exit == 3);
        CHECK(oneSentence(outcome));
    }
}

TEST_CASE("A read-only workspace is not written and says so") {
    const Panel panel;
    panel.shell("mkdir d && cp w.evenhand d/r.evenhand && chmod 444 d/r.evenhand && chmod 555 d");
    const auto bytes = panel.read("d/r.evenhand");
    panel.write("rows.csv", tidyHeader + "C01,Chen,rating:communication,4\n");
    const auto outcome = panel.asNobody({"-w", "d/r.evenhand", "marks", "import", "P1", "rows.csv"});
    CHECK(outcome.exit == 3);
    CHECK(oneSentence(outcome));
    CHECK(panel.read("d/r.evenhand") == bytes);
    panel.shell("chmod 755 d");
}

TEST_CASE("A workbook that cannot be written leaves the old file as it was") {
    const Panel panel;
    panel.write("old.xlsx", "old");
    CHECK(panel({"-w", "w.evenhand", "export", "P1", "-o", "no/where.xlsx"}).exit == 3);
    CHECK(panel({"-w", "w.evenhand", "export", "P1", "-o", "."}).exit == 3);
    CHECK(panel({"-w", "w.evenhand", "export", "P1", "-o", "w.evenhand"}).exit == 1);
    CHECK(panel({"-w", "w.evenhand", "export", "P9", "-o", "old.xlsx", "--lang", "both"}).exit == 1);
    CHECK(panel({"-w", "w.evenhand", "export", "P1", "-o", "old.xlsx", "--layout", "poster"}).exit == 2);
    for (const std::string lock : {".~lock.old.xlsx#", "~$old.xlsx"}) {
        panel.write(lock, "somebody");
        const auto open = panel({"-w", "w.evenhand", "export", "P1", "-o", "old.xlsx"});
        CHECK(open.exit == 3);
        CHECK(oneSentence(open));
        CHECK(open.err.find(lock) != std::string::npos);
        std::filesystem::remove(panel.file(lock));
    }
    CHECK(panel.read("old.xlsx") == "old");
    CHECK(panel({"-w", "w.evenhand", "check"}).exit == 0);
}

TEST_CASE("A name that promises another kind of file is refused") {
    const Panel panel;
    const auto refused = [&](const std::vector<std::string>& words, const std::string& file) {
        auto all = words;
        all.insert(all.begin(), {"-w", "w.evenhand"});
        all.insert(all.end(), {"-o", file});
        const auto outcome = panel(all);
        CHECK(oneSentence(outcome));
        CHECK(outcome.err.find(file) != std::string::npos);
        CHECK(panel.shell("test ! -e " + file).exit == 0);
        return outcome.exit == 2;
    };
    for (const auto* file : {"book.pdf", "book.json", "book"})
        CHECK(refused({"export", "P1"}, file));
    CHECK(refused({"letter", "P1", "--candidate", "C01"}, "letter.pdf"));
    REQUIRE(panel({"-w", "w.evenhand", "export", "P1", "-o", "marks.CSV"}).exit == 0);
    CHECK(panel.read("marks.CSV").find("Candidate,") != std::string::npos);
    CHECK(panel({"-w", "w.evenhand", "export", "P1", "-o", "BOOK.XLSX"}).exit == 0);
}

TEST_CASE("Output that cannot be written is trouble and no crash") {
    const Panel panel;
    for (const std::string script :
         {"\"$cli\" rubric show merchandiser > /dev/full", "\"$cli\" rubric show merchandiser >&-",
          "\"$cli\" --help > /dev/full",
          "{ \"$cli\" rubric show merchandiser --json; echo $? > code; } | true; exit $(cat code)"}) {
        CAPTURE(script);
        const auto outcome = panel.shell(script);
        CHECK(outcome.exit == 3);
        CHECK(oneSentence(outcome));
    }
    CHECK(panel.shell("\"$cli\" -w w.evenhand marks import P1 - <&-").exit != 0);
    CHECK(panel.shell("\"$cli\" rubric list 2>&-").exit == 0);
    CHECK(panel.shell("\"$cli\" -w w.evenhand position list >&- 2>&- <&-").exit == 3);
    CHECK(panel({"-w", "w.evenhand", "check"}).exit == 0);
}

TEST_CASE("Wrong usage is exit code 2 and nothing on standard output") {
    const Program program;
    for (const Words& words : std::vector<Words>{{},
                                                 {"dance"},
                                                 {"position"},
                                                 {"position", "list"},
                                                 {"rubric", "check"},
                                                 {"--lang", "de", "rubric", "list"},
                                                 {"-w", "w.evenhand", "compare"},
                                                 {"-w", "w.evenhand", "compare", "P1", "P2"},
                                                 {"rubric", "list", "--colour"}}) {
        const auto outcome = program(words);
        CHECK(outcome.exit == 2);
        CHECK(outcome.out.empty());
        CHECK_FALSE(outcome.err.empty());
    }
    CHECK(program({"--help"}).exit == 0);
    CHECK(program({"marks", "import", "--help"}).exit == 0);
    CHECK(program({"--version"}).out == "Evenhand 0.1.0\n");
}

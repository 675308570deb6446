// SPDX-License-Identifier: MIT
// Wrong lists: a clear error with its line, exit code 1, and a workspace that has not changed.
#include "end_to_end/Program.h"

#include "support/Catch.h"

using namespace end_to_end;

namespace {

struct Case {
    std::string what;
    std::string text;
    /// How the first line of the errors begins.
    std::string error;
};

const std::string good = "C01,Chen,rating:communication,4\n";

} // namespace

TEST_CASE("Wrong marks are refused with their line and change nothing") {
    const auto bad = GENERATE(values<Case>({
        {"wrong header", "name,score\nLi Na,4\n", "bad.csv:1:1: error: The first row must be"},
        {"empty file", "", "bad.csv:1:1: error: The first row must be"},
        {"unknown candidate", tidyHeader + good + "C09,Chen,rating:communication,4\n",
         "bad.csv:3:1: error: \"C09\""},
        {"unknown item", tidyHeader + good + "C01,Chen,rating:beauty,4\n",
         "bad.csv:3:10: error: rating:beauty"},
        {"rating 6", tidyHeader + "C01,Chen,rating:communication,6\n",
         "bad.csv:2:31: error: rating:communication"},
        {"rating 3.5", tidyHeader + "C01,Chen,rating:communication,3.5\n",
         "bad.csv:2:31: error: rating:communication"},
        {"rating 0", tidyHeader + "C01,Chen,rating:communication,0\n",
         "bad.csv:2:31: error: rating:communication"},
        {"text in a rating", tidyHeader + "C01,Chen,rating:communication,good\n",
         "bad.csv:2:31: error: rating:communication cannot be \"good\""},
        {"text in a number", tidyHeader + "C01,Chen,minutes:A06,ten\n", "bad.csv:2:22: error: minutes:A06"},
        {"formula in a rating", tidyHeader + "C01,Chen,rating:communication,=2+2\n", "bad.csv:2:31: error:"},
        {"duplicate row", tidyHeader + good + "Li Na,Chen,rating:communication,4\n",
         "bad.csv:3:1: error: This mark"},
        {"CR LF and a wrong row",
         "candidate,interviewer,item,value\r\n" + good + "C01,Chen,rating:communication\r\n",
         "bad.csv:3:1: error: This row has 3 fields"},
        {"UTF-8 mark and a wrong row", "\xEF\xBB\xBF" + tidyHeader + "C09,Chen,note:,x\n",
         "bad.csv:2:1: error: \"C09\""},
        {"quoted newlines before a wrong row",
         tidyHeader + "C01,Chen,note:,\"one\ntwo\nthree\"\nC09,Chen,note:,x\n",
         "bad.csv:5:1: error: \"C09\""},
        {"quote never closed", tidyHeader + good + "C01,Chen,note:,\"one\ntwo\n",
         "bad.csv:3:16: error: The quote"},
        {"stray quote", tidyHeader + "C01,Chen,note:,a\"b\n", "bad.csv:2:17: error: A quote"},
        {"GBK", tidyHeader + "C01,Chen,note:,\xC4\xE3\n", "bad.csv:2:16: error: The text is not UTF-8"},
        {"UTF-16",
         std::string("\xFF\xFE"
                     "c\0a\0",
                     6),
         "bad.csv:1:1: error: This file is UTF-16"},
        {"zero byte", tidyHeader + std::string("C01,Chen,note:,a\0b\n", 19),
         "bad.csv:2:17: error: This is not a text"},
        {"long note", tidyHeader + "C01,Chen,note:," + std::string(20'001, 'x') + "\n",
         "bad.csv:2:16: error: The note"},
        {"two megabytes in a field", tidyHeader + "C01,Chen,note:," + std::string(2'000'000, 'x') + "\n",
         "bad.csv:2:16: error: The field that begins here"},
    }));
    CAPTURE(bad.what);
    const Panel panel;
    REQUIRE(panel.import("C02,Chen,rating:communication,2\nC02,Chen,note:,\"a\nb\"\n").exit == 0);
    const auto before = panel.marks();
    panel.write("bad.csv", bad.text);
    const auto outcome = panel({"-w", "w.evenhand", "marks", "import", "P1", "bad.csv"});
    CHECK(outcome.exit == 1);
    CHECK(outcome.out.empty());
    CHECK(outcome.err.substr(0, bad.error.size()) == bad.error);
    CHECK(panel.marks() == before);
}

TEST_CASE("Wrong candidate lists are refused with their line and change nothing") {
    const auto bad = GENERATE(values<Case>({
        {"wrong header", "first,second\nA,B\n", "bad.csv:1:1: error: No column is called name"},
        {"empty file", "", "bad.csv:1:1: error: The list is empty"},
        {"empty name", "name,email\nA,a@x\n,b@x\n", "bad.csv:3:1: error: This row has no name"},
        {"duplicate row", "name\nA\nB\nA\n", "bad.csv:4:1: error: A is already in line 2"},
        {"candidate known already", "name,email\nLi Na,L@example.cn\n",
         "bad.csv:2:1: error: Li Na is already"},
        {"quoted newlines before a wrong row", "name,note\nA,\"one\ntwo\"\n,x\n",
         "bad.csv:4:1: error: This row has no"},
        {"CR LF and a wrong row", "name,note\r\nA,x\r\n,y\r\n", "bad.csv:3:1: error: This row has no"},
    }));
    CAPTURE(bad.what);
    const Panel panel;
    const auto before = panel.json({"-w", "w.evenhand", "candidates", "list", "P1"});
    panel.write("bad.csv", bad.text);
    const auto outcome = panel({"-w", "w.evenhand", "candidates", "import", "P1", "bad.csv"});
    CHECK(outcome.exit == 1);
    CHECK(outcome.err.substr(0, bad.error.size()) == bad.error);
    CHECK(panel.json({"-w", "w.evenhand", "candidates", "list", "P1"}) == before);
}

TEST_CASE("All mistakes of a list come in one go") {
    const Panel panel;
    const auto outcome =
        panel.import("C09,Chen,rating:communication,4\n" + good + "C01,Chen,rating:communication,7\n" + good);
    CHECK(outcome.exit == 1);
    CHECK(std::count(outcome.err.begin(), outcome.err.end(), '\n') == 4);
    CHECK(outcome.err.find("<stdin>:5:1: error:") != std::string::npos);
    CHECK(panel.marks() == tidyHeader);
}

TEST_CASE("A field of a gigabyte is refused at once and in little memory") {
    const Panel panel;
#ifdef __SANITIZE_ADDRESS__
    const std::string limit; // the sanitizer itself reserves far more address space
#else
    const std::string limit = "ulimit -v 400000; ";
#endif
    const std::string before = limit + "{ printf 'candidate,interviewer,item,value\\nC01,Chen,note:,";
    const std::string after = "'; head -c 1073741824 /dev/zero | tr '\\0' '\\170'; } 2>/dev/null | "
                              "\"$cli\" -w w.evenhand marks import P1 -";
    for (const std::string quote : {"", "\""}) {
        const auto outcome = panel.shell(before + quote + after);
        CHECK(outcome.exit == 1);
        CHECK(outcome.err.substr(0, 19) == "<stdin>:2:16: error");
    }
    panel.write("sparse.csv", tidyHeader);
    std::filesystem::resize_file(panel.file("sparse.csv"), std::uintmax_t{1} << 30);
    const auto outcome = panel({"-w", "w.evenhand", "marks", "import", "P1", "sparse.csv"});
    CHECK(outcome.exit == 1);
    CHECK(outcome.err.substr(0, 22) == "sparse.csv:2:1: error:");
    CHECK(panel.marks() == tidyHeader);
}

TEST_CASE("A submitted scorecard is not changed by an import") {
    const Panel panel;
    REQUIRE(panel.import(good).exit == 0);
    REQUIRE(
        panel({"-w", "w.evenhand", "submit", "P1", "--interviewer", "Chen", "--candidate", "Li Na"}).exit ==
        0);
    const auto outcome = panel.import("C01,Chen,rating:communication,5\n");
    CHECK(outcome.exit == 1);
    CHECK(outcome.err.substr(0, 20) == "<stdin>:2:31: error:");
    CHECK(panel.import(good).exit == 0);
    CHECK(panel.marks() == tidyHeader + good);
}

TEST_CASE("A refused plan makes no workspace") {
    const Program program;
    const auto with = [&](const Words& more) {
        Words words{"-w", "new.evenhand", "position", "add", "--title", "T", "--rubric", "merchandiser"};
        words.insert(words.end(), more.begin(), more.end());
        return program(words).exit;
    };
    CHECK(with({"--questions", "A06,Z99"}) == 1);
    CHECK(with({"--questions", "A06,A06"}) == 1);
    CHECK(with({"--weights", "communication=0"}) == 1);
    CHECK(with({"--weights", "beauty=10"}) == 1);
    CHECK(with({"--must", "risk-awareness=6"}) == 1);
    CHECK(with({"--weights", "communication"}) == 2);
    CHECK(with({"--rule", "loudest"}) == 2);
    CHECK(
        program({"-w", "new.evenhand", "position", "add", "--title", "", "--rubric", "merchandiser"}).exit ==
        2);
    CHECK(program({"-w", "new.evenhand", "position", "add", "--title", "T", "--rubric", "nothing"}).exit ==
          1);
    CHECK_FALSE(std::filesystem::exists(program.file("new.evenhand")));
}

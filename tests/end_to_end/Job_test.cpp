// SPDX-License-Identifier: MIT
// The main job with the real program: from a rubric to a workbook, in both languages.
#include "end_to_end/Program.h"

#include "support/Catch.h"

#include <sys/stat.h>

using namespace end_to_end;

TEST_CASE("The whole job goes from a rubric to a workbook") {
    const Panel panel;
    REQUIRE(panel
                .import("Li Na,Chen,rating:communication,5\nLi Na,Chen,rating:problem-solving,4\n"
                        "Li Na,Chen,rating:risk-awareness,3\nC02,Chen,rating:communication,4\n"
                        "C02,Chen,rating:problem-solving,4\nC02,Chen,rating:risk-awareness,4\n"
                        "C01,周,rating:communication,4\nC01,周,note:,\"calm, precise\"\n")
                .exit == 0);
    CHECK(panel({"-w", "w.evenhand", "submit", "P1"}).out == "3 scorecards submitted, 0 were before\n");

    const auto comparison = panel.json({"-w", "w.evenhand", "compare", "P1"});
    CHECK(comparison["rule"] == "anchored");
    REQUIRE(comparison["candidates"].size() == 3);
    const auto& first = comparison["candidates"][0];
    CHECK(first["id"] == "C02");
    CHECK(first["name"] == "Wang Fang");
    CHECK(first["rank"] == 1);
    CHECK(first["composite"].get<double>() == Approx(4.0));
    CHECK(first["index"].get<double>() == Approx(75.0));
    const auto& second = comparison["candidates"][1];
    CHECK(second["composite"].get<double>() == Approx(0.40 * 4.5 + 0.35 * 4 + 0.25 * 3)); // 3.95
    CHECK(second["cells"][0]["spread"].get<double>() == Approx(1.0));
    const auto& third = comparison["candidates"][2];
    CHECK(third["rank"].is_null());
    CHECK(third["rank_reason"] == "no-marks");
    CHECK(third["composite"].is_null());
    CHECK(third["composite_reason"] == "no-marks");

    const auto text = panel({"-w", "w.evenhand", "compare", "P1"});
    CHECK(text.exit == 0);
    CHECK(text.out.find("Wang Fang") < text.out.find("Li Na"));
    CHECK(text.out.find("3.95") != std::string::npos);

    for (const std::string language : {"en", "zh"}) {
        const auto book = language + ".xlsx";
        CHECK(panel({"-w", "w.evenhand", "export", "P1", "--layout", "comparison", "-o", book, "--lang",
                     language})
                  .exit == 0);
        CHECK(panel.read(book).substr(0, 2) == "PK");
    }
    CHECK(panel({"-w", "w.evenhand", "decide", "P1", "--candidate", "Wang Fang", "--verdict", "hire",
                 "--reason", "even"})
              .exit == 0);
    CHECK(panel.json({"-w", "w.evenhand", "position", "list"})[0]["decided"] == 1);
    CHECK(panel({"-w", "w.evenhand", "check"}).exit == 0);
}

TEST_CASE("Marks survive a round trip through another workspace byte for byte") {
    const Panel panel;
    REQUIRE(
        panel
            .import(
                "C01,Chen,note:A06,\"=1+1, \"\"quoted\"\"\ntwo lines\"\nC01,Chen,rating:communication,NE\n"
                "C03,周 敏,point:A06-p1,partly\nC03,周 敏,star:B04:S,no\nC03,周 敏,minutes:A08,6.5\n"
                "C02,Chen,recommend:,strong_yes\nC02,Chen,flag:RF-05,raised\n")
            .exit == 0);
    const auto marks = panel.marks();
    const Panel other;
    other.write("marks.csv", marks);
    CHECK(other({"-w", "w.evenhand", "marks", "import", "P1", "marks.csv"}).out == "7 marks saved\n");
    CHECK(other.marks() == marks);
    CHECK(other({"-w", "w.evenhand", "marks", "import", "P1", "marks.csv"}).out == "0 marks saved\n");
}

TEST_CASE("A list with a UTF-8 mark and CR LF is the same list") {
    const Panel panel;
    const auto outcome = panel({"-w", "w.evenhand", "marks", "import", "P1", "-"},
                               "\xEF\xBB\xBF"
                               "candidate,interviewer,item,value\r\n陈晨,Chen,rating:communication,4\r\n");
    CHECK(outcome.exit == 0);
    CHECK(panel.marks() == tidyHeader + "C03,Chen,rating:communication,4\n");
}

TEST_CASE("The demo is a workspace that compares") {
    const Program program;
    REQUIRE(program({"demo", "d.evenhand"}).exit == 0);
    const auto comparison = program.json({"-w", "d.evenhand", "compare", "P1"});
    CHECK(comparison["candidates"].size() == 6);
    CHECK(comparison["interviewers"].size() == 3);
    CHECK(program({"demo", "d.evenhand"}).exit == 3);
    struct stat facts {};
    REQUIRE(stat(program.file("d.evenhand").c_str(), &facts) == 0);
    CHECK((facts.st_mode & 0777) == 0600);
}

TEST_CASE("Messages follow the language of the environment and --lang above it") {
    const Panel panel;
    const std::string freeze = "\"$cli\" -w w.evenhand position freeze P1";
    CHECK(panel.shell("LC_ALL= LANG=zh_CN.UTF-8 " + freeze).err == "错误: P1 的面试方案已经冻结。\n");
    CHECK(panel.shell("LC_ALL= LC_MESSAGES=zh_CN LANG=en_US " + freeze).err ==
          "错误: P1 的面试方案已经冻结。\n");
    CHECK(panel.shell("LC_ALL=C LANG=zh_CN.UTF-8 " + freeze).err ==
          "error: The plan of P1 is frozen already.\n");
    CHECK(panel.shell("LC_ALL=zh_CN.UTF-8 " + freeze + " --lang=en").err ==
          "error: The plan of P1 is frozen already.\n");
    CHECK(panel.shell("\"$cli\" --help --lang zh").out.find("对比岗位的候选人") != std::string::npos);
}

TEST_CASE("A backup is a workspace of its own and never replaces a file") {
    const Panel panel;
    REQUIRE(panel.import("C01,Chen,rating:communication,4\n").exit == 0);
    CHECK(panel({"-w", "w.evenhand", "backup", "copy.evenhand"}).exit == 0);
    CHECK(panel({"-w", "copy.evenhand", "marks", "export", "P1"}).out == panel.marks());
    CHECK(panel({"-w", "w.evenhand", "backup", "copy.evenhand"}).exit == 3);
}

TEST_CASE("A nameless export holds no name") {
    const Panel panel;
    REQUIRE(panel.import("C01,Chen,rating:communication,4\nC01,Chen,note:,Li Na was calm\n").exit == 0);
    REQUIRE(panel({"-w", "w.evenhand", "export", "P1", "-o", "x.xlsx", "--anonymous"}).exit == 0);
    CHECK(panel.shell("unzip -p x.xlsx | grep -a -c -e 'Li Na' -e 'Wang Fang' -e 陈晨 -e example.cn").out ==
          "0\n");
    REQUIRE(panel({"-w", "w.evenhand", "export", "P1", "-o", "y.xlsx"}).exit == 0);
    CHECK(panel.shell("unzip -p y.xlsx | grep -a -c 'Li Na'").out != "0\n");
}

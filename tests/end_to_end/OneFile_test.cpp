// SPDX-License-Identifier: MIT
// The one file from the command line: readable where it cannot be written, whole after every command, brought
// back from a backup.
#include "end_to_end/Program.h"

#include "support/Catch.h"

#include <algorithm>

using namespace end_to_end;
namespace fs = std::filesystem;

TEST_CASE("A workspace that may only be read is listed, compared, exported and checked") {
    const Panel panel;
    REQUIRE(panel.import("C01,Chen,rating:communication,4\n").exit == 0);
    const std::string name = "d/r 100%41 #1?.evenhand";
    panel.shell("mkdir d && cp w.evenhand '" + name + "' && chmod 444 d/* && chmod 555 d");
    const auto own = [&](Words words) {
        words.insert(words.begin(), {"-w", "w.evenhand"});
        return panel(words);
    };
    for (const Words& words : {Words{"position", "list"}, Words{"position", "show", "P1"},
                               Words{"compare", "P1"}, Words{"marks", "export", "P1"}, Words{"log"}}) {
        CAPTURE(words[0]);
        Words all{"-w", name};
        all.insert(all.end(), words.begin(), words.end());
        const auto outcome = panel.asNobody(all);
        CHECK(outcome.exit == 0);
        CHECK(outcome.err == own(words).err);
        CHECK(outcome.out == own(words).out);
    }
    CHECK(panel.asNobody({"-w", name, "check"}).exit == 0);
    CHECK(panel.asNobody({"-w", name, "export", "P1", "-o", "x.xlsx"}).exit == 0);
    CHECK(panel.asNobody({"-w", name, "backup", "copy.evenhand"}).exit == 0);
    const auto refused = panel.asNobody({"-w", name, "submit", "P1"});
    CHECK(refused.exit == 3);
    CHECK(refused.err == "error: " + name + " is read-only; allow writing to it or open a copy of it.\n");
    CHECK(panel.shell("ls d | wc -l").out == "1\n");
    panel.shell("chmod 755 d");
}

TEST_CASE("After a command a plain copy of the one file holds everything, whoever else has it open") {
    const Panel panel;
    // Another program that has it open and neither reads nor writes.
    const auto outcome = panel.shell(
        "mkfifo hold; \"$cli\" -w w.evenhand marks import P1 hold > held 2>&1 & "
        "exec 3> hold; printf 'candidate,interviewer,item,value\\nC01,Chen,rating:communication,4\\n' | "
        "\"$cli\" -w w.evenhand marks import P1 - && cp w.evenhand copy.evenhand; "
        "printf 'candidate,interviewer,item,value\\n' >&3; exec 3>&-; wait; \"$cli\" -w copy.evenhand marks "
        "export P1");
    CHECK(outcome.out.find("C01,Chen,rating:communication,4") != std::string::npos);
}

TEST_CASE("A command asked to end leaves one sound file") {
    const Panel panel;
    const auto outcome = panel.shell(
        "mkfifo hold; \"$cli\" -w w.evenhand marks import P1 hold & pid=$!; exec 3> hold; "
        "kill -TERM $pid; wait $pid; echo $?; \"$cli\" -w w.evenhand check; ls | grep -c w.evenhand-");
    CHECK(outcome.out == "143\nw.evenhand: the workspace is sound\n0\n");
}

TEST_CASE("A backup is listed and brought back in place or under a new name") {
    const Panel panel;
    REQUIRE(panel.import("C01,Chen,rating:communication,4\n").exit == 0);
    REQUIRE(panel({"-w", "w.evenhand", "backup", "w.backup-1.evenhand"}).exit == 0);
    REQUIRE(panel.import("C01,Chen,rating:communication,5\nC02,Chen,rating:communication,3\n").exit == 0);
    const auto list = panel.json({"-w", "w.evenhand", "restore"});
    REQUIRE(list.size() == 1);
    CHECK(list[0]["file"] == "w.backup-1.evenhand");
    CHECK(list[0]["marks"] == 1);
    CHECK(list[0]["candidates"] == 3);
    CHECK(panel({"-w", "w.evenhand", "restore"}).out.find("w.backup-1.evenhand") != std::string::npos);

    CHECK(panel({"restore", "w.backup-1.evenhand", "--to", "new.evenhand"}).out ==
          "new.evenhand: restored from w.backup-1.evenhand\n");
    CHECK(panel({"restore", "w.backup-1.evenhand", "--to", "new.evenhand"}).exit == 3);
    CHECK(panel({"-w", "new.evenhand", "marks", "export", "P1"}).out ==
          tidyHeader + "C01,Chen,rating:communication,4\n");

    const auto present = panel.marks();
    const auto back = panel({"-w", "w.evenhand", "restore", "w.backup-1.evenhand"});
    CHECK(back.exit == 0);
    CHECK(back.out.find("w.before-restore-1.evenhand\n") != std::string::npos);
    CHECK(panel.marks() == tidyHeader + "C01,Chen,rating:communication,4\n");
    CHECK(panel({"-w", "w.before-restore-1.evenhand", "marks", "export", "P1"}).out == present);
    CHECK(panel({"-w", "none.evenhand", "restore"}).exit == 1);
    CHECK(panel({"restore"}).exit == 2);
}

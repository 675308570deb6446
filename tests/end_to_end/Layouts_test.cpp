// SPDX-License-Identifier: MIT
// Layouts with the real program: the shipped ones, one's own, several positions, both languages.
#include "end_to_end/Program.h"

#include "support/Catch.h"

#include <filesystem>

using namespace end_to_end;

namespace {

const std::string own = R"(id = "own"
title = { zh = "自用", en = "Our own" }
about = { zh = "自用", en = "Ours" }
language = "zh"
[[sheet]]
kind = "ranking"
without = ["low", "high"]
)";

} // namespace

TEST_CASE("The shipped layouts are listed and every one exports") {
    const Panel panel;
    REQUIRE(panel.import("C01,Chen,rating:communication,4\nC02,Wu,rating:communication,5\n").exit == 0);
    const auto layouts = panel.json({"layout", "list"});
    REQUIRE(layouts.size() >= 6);
    for (const auto& layout : layouts) {
        const auto id = layout["id"].get<std::string>();
        for (const std::string language : {"en", "zh", "both"}) {
            INFO(id << " " << language);
            CHECK(panel({"-w", "w.evenhand", "export", "P1", "--layout", id, "-o", "x.xlsx", "--lang",
                         language})
                      .exit == 0);
            CHECK(panel.read("x.xlsx").substr(0, 2) == "PK");
        }
    }
    CHECK(panel({"layout", "show", "blind"}).out.find("ranking") != std::string::npos);
    CHECK(panel({"layout", "show", "nothing"}).exit == 1);
}

TEST_CASE("A layout of one's own is found and a second one with the same id is refused") {
    const Panel panel;
    REQUIRE(panel.import("C01,Chen,rating:communication,4\n").exit == 0);
    panel.shell("mkdir -p data/evenhand/exports");
    panel.write("data/evenhand/exports/own.toml", own);
    const std::string cli = "XDG_DATA_HOME=$PWD/data \"$cli\" ";
    CHECK(panel.shell(cli + "-w w.evenhand export P1 --layout own -o o.xlsx").exit == 0);
    CHECK(panel.shell("unzip -p o.xlsx | grep -a -c 排名").out != "0\n"); // the layout's language
    CHECK(panel.shell("unzip -p o.xlsx xl/worksheets/sheet1.xml | grep -c '<f>'").out == "0\n");
    panel.write("data/evenhand/exports/two.toml", own);
    const auto twice = panel.shell(cli + "layout list --lang en");
    CHECK(twice.exit == 1);
    CHECK(twice.err.find("two.toml: error: The layout “own” is already in ") != std::string::npos);
    panel.write("bad.toml", "id = \"bad\"\n[[sheet]]\nkind = \"rankin\"\n");
    const auto bad = panel({"layout", "check", "bad.toml", "--lang", "en"});
    CHECK(bad.exit == 1);
    CHECK(bad.err.find("bad.toml:3:8: error: “kind” cannot be “rankin”; did you mean “ranking”?") !=
          std::string::npos);
    CHECK(panel({"layout", "check", "absent.toml"}).exit == 3);
}

TEST_CASE("All positions go into one folder and those not frozen stay out") {
    const Panel panel;
    REQUIRE(panel({"-w", "w.evenhand", "position", "add", "--title", "Second / draft", "--rubric", "general"})
                .exit == 0);
    const auto outcome = panel({"-w", "w.evenhand", "export", "--all", "--layout", "flat", "-o", "out"});
    CHECK(outcome.exit == 0);
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(panel.file("out"))) {
        CHECK(entry.path().filename().string().substr(0, 3) == "P1 ");
        ++files;
    }
    CHECK(files == 1);
    CHECK(panel({"-w", "w.evenhand", "export", "P1", "--all", "-o", "out"}).exit == 2);
    panel.write("taken", "a file");
    CHECK(panel({"-w", "w.evenhand", "export", "--all", "-o", "taken"}).exit == 3);
    CHECK(panel.read("taken") == "a file");
}

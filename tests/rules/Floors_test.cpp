// SPDX-License-Identifier: MIT
// Shows that the house rules can fail: one bad file for each rule, and a good one.
#include "rules/HouseRules.h"

#include "support/Catch.h"

namespace {

const std::string head = "// SPDX-License-Identifier: MIT\n// What it is.\n";

std::size_t count(const std::string& path, const std::string& text) {
    return rules::violations(path, text).size();
}

} // namespace

TEST_CASE("A file that keeps the rules has no violation") {
    CHECK(count("src/plan/Check.cpp",
                head + "#include \"plan/Check.h\"\n#include \"rubric/Rubric.h\"\n#include <map>\n") == 0);
}

TEST_CASE("An include that goes up is a violation") {
    CHECK(count("src/rubric/A.cpp", head + "#include \"plan/Plan.h\"\n") == 1);
    CHECK(count("src/score/rasch/A.cpp", head + "#include \"app/ports/Ports.h\"\n") == 1);
    CHECK(count("src/score/ratings/A.cpp", head + "#include \"score/rasch/Rasch.h\"\n") == 1);
    CHECK(count("src/score/rasch/A.cpp", head + "#include \"score/ratings/Figure.h\"\n") == 0);
    CHECK(count("src/app/ports/A.cpp", head + "#include \"app/privacy/VisibleCards.h\"\n") == 1);
    CHECK(count("src/gui/controls/A.cpp", head + "#include \"gui/frame/Frame.h\"\n") == 1);
    CHECK(count("src/session/A.cpp", head + "#include \"records/Record.h\"\n") == 1);
    CHECK(count("src/records/A.cpp", head + "#include \"session/Records.h\"\n") == 0);
}

TEST_CASE("An include that goes sideways is a violation") {
    CHECK(count("src/store/A.cpp", head + "#include \"workbook/XlsxWriter.h\"\n") == 1);
    CHECK(count("src/gui/frame/A.cpp", head + "#include \"cli/Run.h\"\n") == 1);
    CHECK(count("src/cli/A.cpp", head + "#include \"gui/controls/Table.h\"\n") == 1);
    CHECK(count("src/app/compare/A.cpp", head + "#include \"app/interview/LiveState.h\"\n") == 1);
    CHECK(count("src/gui/interview/A.cpp", head + "#include \"gui/compare/HeatMap.h\"\n") == 1);
    CHECK(count("src/gui/dialogs/A.cpp", head + "#include \"gui/paper/PageText.h\"\n") == 1);
    CHECK(count("src/text/A.cpp", head + "#include \"words/Words.h\"\n") == 1);
}

TEST_CASE("A place of the window sees what a person does there, and nothing of another place") {
    CHECK(count("src/gui/interview/A.cpp", head + "#include \"app/interview/LiveState.h\"\n") == 0);
    CHECK(count("src/gui/interview/A.cpp", head + "#include \"app/compare/HeatTable.h\"\n") == 1);
    CHECK(count("src/gui/controls/A.cpp", head + "#include \"app/interview/LiveState.h\"\n") == 1);
    CHECK(count("src/gui/controls/A.cpp", head + "#include \"app/desk/Desk.h\"\n") == 0);
    CHECK(count("src/gui/frame/A.cpp", head + "#include \"app/exchange/Export.h\"\n") == 0);
}

TEST_CASE("Adapters see the ports only, and only mains sees them") {
    CHECK(count("src/store/A.cpp", head + "#include \"app/ports/Ports.h\"\n") == 0);
    CHECK(count("src/store/A.cpp", head + "#include \"app/desk/Desk.h\"\n") == 1);
    CHECK(count("src/gui/frame/A.cpp", head + "#include \"store/Workspace.h\"\n") == 1);
    CHECK(count("src/mains/A.cpp", head + "#include \"store/Workspace.h\"\n") == 0);
}

TEST_CASE("A page that asks the store is a violation, the frame hands it on") {
    const auto text = head + "void f() { desk.store().positions(); }\n";
    CHECK(count("src/gui/decide/A.cpp", text) == 1);
    CHECK(count("src/gui/controls/A.cpp", text) == 1);
    CHECK(count("src/gui/frame/A.cpp", text) == 0);
    CHECK(count("src/cli/A.cpp", text) == 0);
}

TEST_CASE("A file beside the rooms is a violation") {
    CHECK(count("src/gui/A.cpp", head + "#include \"plan/Plan.h\"\n") == 1);
    CHECK(count("src/new/A.cpp", head + "#include \"plan/Plan.h\"\n") == 1);
}

TEST_CASE("An include without a room is a violation") {
    CHECK(count("src/store/A.cpp", head + "#include \"Workspace.h\"\n") == 1);
}

TEST_CASE("A foreign header in the wrong room is a violation") {
    CHECK(count("src/app/A.cpp", head + "#include <wx/wx.h>\n") == 1);
    CHECK(count("src/gui/controls/A.cpp", head + "#include <wx/wx.h>\n") == 0);
    CHECK(count("src/cli/A.cpp", head + "#include <sqlite3.h>\n") == 1);
    CHECK(count("src/reading/A.h", head + "#pragma once\n#include <toml++/toml.h>\n") == 1);
    CHECK(count("src/reading/A.cpp", head + "#include <toml++/toml.h>\n") == 0);
    CHECK(count("src/rubric/A.cpp", head + "#include <toml++/toml.h>\n") == 1);
    CHECK(count("src/gui/paper/A.cpp", head + "#include <cairo/cairo-svg.h>\n") == 0);
    CHECK(count("src/gui/paper/A.h", head + "#pragma once\n#include <cairo/cairo-svg.h>\n") == 1);
    CHECK(count("src/plan/A.cpp", head + "#include <curl/curl.h>\n") == 1);
    CHECK(count("src/text/A.cpp", head + "#include <utf8proc.h>\n") == 0);
    CHECK(count("src/text/A.h", head + "#pragma once\n#include <utf8proc.h>\n") == 1);
    CHECK(count("src/app/A.cpp", head + "#include <utf8proc.h>\n") == 1);
    CHECK(count("src/text/A.cpp", head + "#include <unicode/translit.h>\n") == 0);
    CHECK(count("src/gui/A.cpp", head + "#include <unicode/translit.h>\n") == 1);
}

TEST_CASE("A file above 300 lines is a violation") {
    std::string text = head;
    for (int line = 2; line < 300; ++line)
        text += "\n";
    CHECK(count("src/plan/A.cpp", text) == 0);
    CHECK(count("src/plan/A.cpp", text + "\n") == 1);
}

TEST_CASE("Form counts too") {
    CHECK(count("src/plan/A.cpp", "int x;\n") == 1);
    CHECK(count("src/plan/A.h", head) == 1);
    CHECK(count("src/plan/StringUtils.cpp", head) == 1);
    CHECK(count("src/plan/A.cpp", head + "\tint x;\n") == 1);
}

TEST_CASE("Reading scorecards past the gate is a violation") {
    CHECK(count("src/gui/frame/A.cpp", head + "auto cards = desk.store().scorecards(id);\n") == 1);
    CHECK(count("src/cli/A.cpp", head + "auto log = store->log(id, {});\n") == 1);
    CHECK(count("src/app/A.cpp", head + "auto all = store.cardRecords(id);\n") == 1);
    CHECK(count("src/app/privacy/VisibleCards.cpp", head + "auto log = store.log(id, {});\n") == 0);
    CHECK(count("src/store/A.cpp", head + "auto cards = store.scorecards(id);\n") == 0);
}

TEST_CASE("A mark's value outside the table of mark kinds is a violation") {
    CHECK(count("src/app/A.cpp", head + "if (value == \"seen\") return;\n") == 1);
    CHECK(count("src/gui/frame/A.cpp", head + "f({\"strong_no\", \"NE\"});\n") == 2);
    CHECK(count("src/gui/frame/A.cpp", head + "f(\"no\");\n") == 1);
    CHECK(count("src/app/A.cpp", head + "tr(\"partly\"); message(\"no\"); // \"seen\"\n") == 0);
    CHECK(count("src/app/A.cpp", head + "tr(\"seen by all\"); f(\"seen_at\");\n") == 0);
    CHECK(count("src/session/MarkKind.cpp", head + "f(\"seen\");\n") == 0);
    CHECK(count("src/cli/ExportCommand.cpp", head + "f(\"yes\", \"met\");\n") == 1);
    CHECK(count("tests/unit/app/A.cpp", head + "f(\"seen\");\n") == 0);
}

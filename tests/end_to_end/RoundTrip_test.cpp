// SPDX-License-Identifier: MIT
// A workbook goes out, is changed by another program, and comes back in.
#include "end_to_end/Program.h"

#include "support/Catch.h"

using namespace end_to_end;

namespace {

/// Runs Python with openpyxl on book.xlsx: b is the workbook, d its Data sheet; saves it as changed.xlsx.
void change(const Panel& panel, const std::string& lines) {
    panel.write("change.py", "import openpyxl\nb = openpyxl.load_workbook('book.xlsx')\nd = b['Data']\n" +
                                 lines + "\nb.save('changed.xlsx')\n");
    const auto done = panel.shell("/usr/bin/python3 change.py");
    INFO(done.err);
    REQUIRE(done.exit == 0);
}

const std::string setFirstRating =
    "for row in d.iter_rows():\n"
    "    if row[3].value == 'rating:communication' and row[2].value == 'Chen':\n"
    "        row[5].value = {}\n";

std::string rating(const std::string& value) {
    auto text = setFirstRating;
    text.replace(text.find("{}"), 2, value);
    return text;
}

} // namespace

TEST_CASE("A changed Data sheet comes back through another spreadsheet program") {
    const Panel panel;
    REQUIRE(panel
                .import("C01,Chen,rating:communication,2\nC01,Chen,note:,\"=1+1, calm\"\n"
                        "C01,周,rating:communication,4\n")
                .exit == 0);
    REQUIRE(panel({"-w", "w.evenhand", "export", "P1", "--layout", "comparison", "-o", "book.xlsx"}).exit ==
            0);
    change(panel, rating("5"));
    const Words import{"-w", "w.evenhand", "marks", "import", "P1", "changed.xlsx"};

    auto preview = import;
    preview.emplace_back("--preview");
    const auto shown = panel(preview);
    CHECK(shown.out.find("1 marks would change; nothing was saved") != std::string::npos);
    CHECK(panel.marks().find("C01,Chen,rating:communication,2") != std::string::npos);

    CHECK(panel(import).out == "1 marks saved\n");
    CHECK(panel.marks().find("C01,Chen,rating:communication,5") != std::string::npos);
    CHECK(panel({"-w", "w.evenhand", "log"}).out.find("changed.xlsx Data!F") != std::string::npos);
    CHECK(panel(import).out == "0 marks saved\n");
}

TEST_CASE("Filled score sheets come back as one interviewer's marks") {
    const Panel panel;
    REQUIRE(panel({"-w", "w.evenhand", "export", "P1", "--layout", "panel-sheet", "-o", "book.xlsx"}).exit ==
            0);
    panel.write("fill.py", "import openpyxl\nb = openpyxl.load_workbook('book.xlsx')\n"
                           "for s in b.worksheets:\n    for row in s.iter_rows():\n"
                           "        if row[0].value == 'Interviewer' and s is b.worksheets[0]:\n"
                           "            row[1].value = '周'\n"
                           "        if row[0].value == 'rating:communication' and s['A1'].value == 'C02':\n"
                           "            row[2].value = 4\n"
                           "        if row[0].value == 'note:' and s['A1'].value == 'C03':\n"
                           "            row[2].value = '=calm'\n            row[2].data_type = 's'\n"
                           "b.save('filled.xlsx')\n");
    REQUIRE(panel.shell("/usr/bin/python3 fill.py").exit == 0);
    const auto done = panel({"-w", "w.evenhand", "marks", "import", "P1", "filled.xlsx"});
    INFO(done.err);
    CHECK(done.out == "2 marks saved\n");
    CHECK(panel.marks() == tidyHeader + "C02,周,rating:communication,4\nC03,周,note:,=calm\n");
}

TEST_CASE("A changed Data sheet with mistakes changes nothing and names the cell") {
    const Panel panel;
    REQUIRE(panel.import("C01,Chen,rating:communication,2\nC02,Chen,rating:communication,3\n").exit == 0);
    REQUIRE(panel({"-w", "w.evenhand", "submit", "P1"}).exit == 0);
    REQUIRE(panel({"-w", "w.evenhand", "export", "P1", "--layout", "comparison", "-o", "book.xlsx"}).exit ==
            0);
    const auto before = panel.marks();
    const Words import{"-w", "w.evenhand", "marks", "import", "P1", "changed.xlsx"};

    change(panel, rating("7"));
    const auto wrong = panel(import);
    CHECK(wrong.exit == 1);
    CHECK(wrong.err.find("changed.xlsx Data!F") != std::string::npos);

    change(panel, rating("4"));
    const auto submitted = panel(import);
    CHECK(submitted.exit == 1);
    CHECK(submitted.err.find("a change needs a reason") != std::string::npos);
    CHECK(panel.marks() == before);
    auto reasoned = import;
    reasoned.insert(reasoned.end(), {"--reason", "typed wrong"});
    CHECK(panel(reasoned).out == "2 marks saved\n");

    change(panel, "for row in d.iter_rows():\n    if row[0].value and 'hash' in str(row[0].value):\n"
                  "        row[0].value = 'Structure hash: ' + 'a' * 64\n");
    CHECK(panel(import).err.find("another plan") != std::string::npos);
    CHECK(panel({"-w", "w.evenhand", "marks", "import", "P1", "w.evenhand.xlsx"}).exit == 3);
}

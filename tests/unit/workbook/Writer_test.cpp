// SPDX-License-Identifier: MIT
// What lies in the file: text stays text, nothing private, and an old file survives every failure.
#include "app/ports/SystemError.h"
#include "sheet/MakeCell.h"
#include "sheet/TabNames.h"
#include "support/Catch.h"
#include "support/SaveBook.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"
#include "unit/workbook/Books.h"
#include "workbook/CellText.h"

#include <csignal>
#include <fstream>
#include <sys/resource.h>

using namespace support;
namespace fs = std::filesystem;

namespace {

void write(const sheet::Workbook& book, const fs::path& target) {
    support::saveBook(book, target);
}

std::string troubleOf(const sheet::Workbook& book, const fs::path& target) {
    try {
        write(book, target);
    } catch (const app::SystemError& trouble) {
        return trouble.finding().code;
    }
    return "none";
}

} // namespace

TEST_CASE("Hostile text arrives as text in every program") {
    const std::vector<std::string> hostile{"=1+1",
                                           "+1",
                                           "-1+2",
                                           "@SUM(A1)",
                                           "\t=cmd",
                                           "=HYPERLINK(\"http://x\")",
                                           "a\x01"
                                           "b\x1F",
                                           "bad \xFF\xC0\xAF utf",
                                           "lone \xED\xA0\x80 half",
                                           "\xEF\xBF\xBF end",
                                           "_x0041_",
                                           "<a href='x'>&amp;</a>",
                                           "王小明 😀 \"quoted\"",
                                           "123",
                                           "1 Jan 2026",
                                           "TRUE",
                                           "two\nlines"};
    const std::vector<std::string> shown{"=1+1",
                                         "+1",
                                         "-1+2",
                                         "@SUM(A1)",
                                         "\t=cmd",
                                         "=HYPERLINK(\"http://x\")",
                                         "a␁b␟",
                                         "bad \uFFFD\uFFFD\uFFFD utf",
                                         "lone \uFFFD\uFFFD\uFFFD half",
                                         "\uFFFD end",
                                         "_x0041_",
                                         "<a href='x'>&amp;</a>",
                                         "王小明 😀 \"quoted\"",
                                         "123",
                                         "1 Jan 2026",
                                         "TRUE",
                                         "two\nlines"};
    const TempFolder folder;
    const auto file = folder / "hostile.xlsx";
    write(bookWith(hostile), file);
    CHECK(part(file, "xl/worksheets/sheet1.xml").find("<f>") == std::string::npos);
    for (const auto program : {Program::gnumeric, Program::libreOffice}) {
        if (!installed(program))
            continue;
        const auto grid = recalculated(program, file, {"Page & one"}).at(0);
        for (std::size_t at = 0; at < shown.size(); ++at) {
            INFO("row " << at);
            // Gnumeric alone shows the escape of the format as it stands.
            const bool raw = program == Program::gnumeric && shown[at] == "_x0041_";
            CHECK(grid.at(at).at(0) == (raw ? "_x005F_x0041_" : shown[at]));
        }
    }
}

TEST_CASE("A text longer than a cell is cut with a mark") {
    const TempFolder folder;
    const auto file = folder / "long.xlsx";
    write(bookWith({std::string(40'000, 'x')}), file);
    const auto xml = part(file, "xl/sharedStrings.xml");
    CHECK(xml.find(std::string(32'760, 'x') + "… (cut)<") != std::string::npos);
    CHECK(xml.find(std::string(32'761, 'x')) == std::string::npos);
}

TEST_CASE("A workbook too large for memory holds the same text") {
    auto book = bookWith({});
    book.sheets.front().rows.assign(60'000, sheet::Row(9, sheet::text("=1+1")));
    const TempFolder folder;
    write(book, folder / "large.xlsx");
    const auto sheet = part(folder / "large.xlsx", "xl/worksheets/sheet1.xml");
    CHECK(sheet.find("<c r=\"I60000\" s=\"1\" t=\"inlineStr\"><is><t>=1+1</t></is></c>") !=
          std::string::npos);
    CHECK(sheet.find("<f>") == std::string::npos);
}

TEST_CASE("A workbook names no author and no path and its time is the clock's") {
    const TempFolder folder;
    const auto file = folder / "private.xlsx";
    write(bookWith({"x"}), file);
    const auto core = part(file, "docProps/core.xml");
    CHECK(core.find("<dc:title>A title &amp; more</dc:title>") != std::string::npos);
    CHECK(core.find("2026-01-01T00:00:00Z") != std::string::npos);
    CHECK(core.find("<dc:creator></dc:creator>") != std::string::npos);
    CHECK(output("unzip -p '" + file.string() + "'").find(folder.path().string()) == std::string::npos);
}

TEST_CASE("The same workbook at the same time is the same file") {
    const TempFolder folder;
    write(bookWith({"x"}), folder / "a.xlsx");
    write(bookWith({"x"}), folder / "b.xlsx");
    for (const auto* name :
         {"xl/worksheets/sheet1.xml", "xl/styles.xml", "docProps/core.xml", "xl/workbook.xml"})
        CHECK(part(folder / "a.xlsx", name) == part(folder / "b.xlsx", name));
}

TEST_CASE("A target that cannot be written is refused with a reason and nothing is left behind") {
    const TempFolder folder;
    const auto book = bookWith({"x"});
    fs::create_directory(folder / "taken.xlsx");
    std::ofstream(folder / "old.xlsx") << "old";
    fs::permissions(folder / "old.xlsx", fs::perms::owner_read);
    CHECK(troubleOf(book, folder / "missing/out.xlsx") == "missing-folder");
    CHECK(troubleOf(book, folder / "taken.xlsx") == "is-folder");
    CHECK(troubleOf(book, folder / "old.xlsx") == "read-only");
    CHECK(troubleOf(book, "/dev/full") == "not-a-file");
    CHECK(troubleOf(book, folder / (std::string(300, 'n') + ".xlsx")) == "long-name");
    CHECK(contents(folder / "old.xlsx") == "old");
    CHECK(filesIn(folder.path()) == 2);
}

TEST_CASE("A disk that fills up while writing leaves the old file") {
    const TempFolder folder;
    const auto target = folder / "out.xlsx";
    std::ofstream(target) << "old";
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    for (const rlim_t room : {rlim_t{1'000}, rlim_t{30'000}, rlim_t{200'000}}) {
        std::vector<std::string> texts(20'000, "the same short text over and over");
        auto small = before;
        small.rlim_cur = room;
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
        const auto code = troubleOf(bookWith(texts), target);
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
        CHECK(code == "disk-full");
        CHECK((contents(target) == "old"));
        CHECK(filesIn(folder.path()) == 1);
    }
    std::signal(SIGXFSZ, handler);
}

TEST_CASE("A text that looks like a character by its number comes back as it was typed") {
    // As the format says, once over each text; openpyxl does it for some kinds of cells only.
    constexpr auto program = R"py(
import re, sys, zipfile
from xml.etree import ElementTree
book = zipfile.ZipFile(sys.argv[1])
for name, tag in ("xl/sharedStrings.xml", "t"), ("xl/worksheets/sheet1.xml", "v"):
    for part in ElementTree.fromstring(book.read(name)).iter():
        if part.tag.endswith("}" + tag) and not part.text.isdigit():
            print(re.sub("_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), part.text))
)py";
    auto book =
        bookWith({"part no. _x0041_ is late", "_x0041_x0042_", "_x005F_x0041_", "_xyz_ _x12_", "a_x000D_"});
    book.sheets.front().rows.push_back(
        {sheet::formula("\"_x\"&\"0041_ made\"", std::string("_x0041_ made"), sheet::Role::text)});
    book.sheets.front().rows.push_back({sheet::text("First _x0041_ line\nsecond line")});
    const TempFolder folder;
    const auto file = folder / "numbered.xlsx", script = folder / "look.py";
    write(book, file);
    std::ofstream(script) << program;
    CHECK(output("/usr/bin/python3 -W ignore '" + script.string() + "' '" + file.string() + "' 2>&1") ==
          "part no. _x0041_ is late\n_x0041_x0042_\n_x005F_x0041_\n_xyz_ _x12_\na_x000D_\n"
          "First _x0041_ line\nsecond line\n_x0041_ made\n");
    CHECK(sheet::tabNames({"C01 _x0041_ Li"}).front() == "C01 -x0041_ Li");
}

TEST_CASE("A link to a candidate leads to the right tab whatever its name") {
    auto book = bookWith({"x"});
    auto other = book.sheets.front();
    other.id = "candidate-C01";
    other.name = "C01 O'Neil & 王 <😀>";
    book.sheets.push_back(other);
    book.sheets.front().rows.push_back({sheet::linked(sheet::text("go"), "candidate-C01")});
    const TempFolder folder;
    write(book, folder / "links.xlsx");
    CHECK(part(folder / "links.xlsx", "xl/worksheets/sheet1.xml")
              .find("location=\"'C01 O''Neil &amp; 王 &lt;😀&gt;'!A1\"") != std::string::npos);
}

TEST_CASE("A cell that begins with the warning sign stands out by a rule every spreadsheet reads alike") {
    const TempFolder folder;
    write(bookWith({"one", "two"}), folder / "b.xlsx");
    const auto page = part(folder / "b.xlsx", "xl/worksheets/sheet1.xml");
    CHECK(page.find("sqref=\"A1:A2\"><cfRule type=\"expression\"") != std::string::npos);
    CHECK(page.find("<formula>LEFT(A1,1)=\"⚠\"</formula>") != std::string::npos);
}

TEST_CASE("A text that grows when it is spelled for the file still fits a cell") {
    std::string numbered;
    while (numbered.size() + 7 <= workbook::longestCellText)
        numbered += "_x0041_";
    const auto cut = workbook::cellText(numbered);
    CHECK(workbook::escaped(cut).size() <= workbook::longestCellText + 4); // "…" is three bytes and one unit
    CHECK(cut.ends_with("… (cut)"));
    CHECK(workbook::cellText("_x0041_") == "_x0041_");
}

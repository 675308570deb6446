// SPDX-License-Identifier: MIT
// What lies in the file: text stays text, nothing private, and an old file survives every failure.
#include "app/Trouble.h"
#include "sheet/Cells.h"
#include "support/Catch.h"
#include "support/SaveBook.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"
#include "unit/workbook/Spreadsheets.h"

#include <atomic>
#include <csignal>
#include <fstream>
#include <sys/resource.h>

using namespace support;
namespace fs = std::filesystem;

namespace {

sheet::Workbook bookWith(const std::vector<std::string>& texts) {
    sheet::Sheet page;
    page.id = "page";
    page.name = "Page & one";
    page.columns = {{"text", 20}};
    for (const auto& text : texts)
        page.rows.push_back({sheet::text(text)});
    sheet::Workbook book;
    book.title = "A title & more";
    book.sheets = {page};
    return book;
}

void write(const sheet::Workbook& book, const fs::path& target) {
    support::saveBook(book, target);
}

std::string part(const fs::path& file, const std::string& name) {
    return output("unzip -p '" + file.string() + "' '" + name + "'");
}

std::string troubleOf(const sheet::Workbook& book, const fs::path& target) {
    try {
        write(book, target);
    } catch (const app::Trouble& trouble) {
        return trouble.finding().code;
    }
    return "none";
}

std::size_t filesIn(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

std::string contents(const fs::path& path) {
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), {}};
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
            CHECK(grid.at(at).at(0) == shown[at]);
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

TEST_CASE("A file written over keeps its permissions and a new one is private") {
    const TempFolder folder;
    write(bookWith({"x"}), folder / "new.xlsx");
    CHECK(fs::status(folder / "new.xlsx").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    const auto shared = fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read;
    fs::permissions(folder / "new.xlsx", shared);
    write(bookWith({"y"}), folder / "new.xlsx");
    CHECK(fs::status(folder / "new.xlsx").permissions() == shared);
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

TEST_CASE("A stopped writer leaves the old file and nothing beside it") {
    const TempFolder folder;
    const auto target = folder / "book.xlsx";
    std::ofstream(target) << "old";
    auto book = bookWith({"one"});
    book.sheets.push_back(book.sheets.front());
    book.sheets.back().id = book.sheets.back().name = "second";
    const StepClock clock;
    const sheet::MadeSheets sheets(book);
    std::vector<double> told;
    const auto until = [&](double last) {
        told.clear();
        return workbook::XlsxWriter(clock).write(sheets, target, [&](double share) {
            told.push_back(share);
            return share < last;
        });
    };
    for (const double last : {0.0, 0.25, 0.5, 1.0}) {
        CHECK(until(last) == app::Outcome::stopped);
        CHECK(told.back() == last);
        CHECK(contents(target) == "old");
        CHECK(filesIn(folder.path()) == 1);
    }
    CHECK(until(2) == app::Outcome::done);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(contents(target).substr(0, 2) == "PK");
}

TEST_CASE("Few sheets are in memory at once and each is made once") {
    struct Counting : sheet::MadeSheets {
        using MadeSheets::MadeSheets;
        [[nodiscard]] sheet::Sheet sheetAt(std::size_t tab) const override {
            ++made;
            return MadeSheets::sheetAt(tab);
        }
        mutable std::atomic<int> made = 0;
    };
    constexpr int pages = 12;
    auto book = bookWith({"one"});
    for (int at = 1; at < pages; ++at) {
        book.sheets.push_back(book.sheets.front());
        book.sheets.back().id = book.sheets.back().name = "page " + std::to_string(at);
    }
    const TempFolder folder;
    const StepClock clock;
    const Counting sheets(book);
    int asked = 0, mostAhead = 0;
    const auto watch = [&](double share) {
        if (share < 0.5)
            mostAhead = std::max(mostAhead, sheets.made - asked++);
        return true;
    };
    CHECK(workbook::XlsxWriter(clock).write(sheets, folder / "b.xlsx", watch) == app::Outcome::done);
    CHECK(sheets.made == pages);
    CHECK(mostAhead <= 6);
}

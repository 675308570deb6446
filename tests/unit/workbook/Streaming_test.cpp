// SPDX-License-Identifier: MIT
// Sheets are made while others are written; stopped or failed, nothing stays.
#include "app/ports/Ports.h"
#include "support/Catch.h"
#include "support/MadeSheets.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"
#include "unit/workbook/Books.h"
#include "workbook/XlsxWriter.h"

#include <algorithm>
#include <atomic>
#include <stdexcept>

using namespace support;

TEST_CASE("A stopped writer leaves the old file and nothing beside it") {
    const TempFolder folder;
    const auto target = folder / "book.xlsx";
    std::ofstream(target) << "old";
    auto book = bookWith({"one"});
    book.sheets.push_back(book.sheets.front());
    book.sheets.back().id = book.sheets.back().name = "second";
    const StepClock clock;
    const MadeSheets sheets(book);
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

namespace {

/// Counts what is made; the first tab takes long.
struct Counting : MadeSheets {
    using MadeSheets::MadeSheets;
    [[nodiscard]] std::vector<std::size_t> slowTabs() const override { return {0}; }
    [[nodiscard]] sheet::Sheet sheetAt(std::size_t tab) const override {
        ++made;
        return MadeSheets::sheetAt(tab);
    }
    mutable std::atomic<int> made = 0;
};

/// Two sheets are more than should wait.
sheet::Workbook largePages(int pages) {
    auto book = bookWith({"one"});
    const sheet::Row wide(600, sheet::blank());
    book.sheets.front().rows.insert(book.sheets.front().rows.end(), 100, wide);
    for (int at = 1; at < pages; ++at) {
        book.sheets.push_back(book.sheets.front());
        book.sheets.back().id = book.sheets.back().name = "page " + std::to_string(at);
        book.sheets.back().rows.front() = {sheet::number(at, sheet::Role::count)};
    }
    return book;
}

} // namespace

TEST_CASE("Few large sheets are in memory at once and each is made once") {
    constexpr int pages = 7;
    const auto book = largePages(pages);
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
    CHECK(mostAhead <= 3); // two that wait, and the slow one from the beginning
}

TEST_CASE("A sheet that takes long is written last and stands in its place") {
    const auto book = largePages(3);
    const TempFolder folder;
    const StepClock clock;
    workbook::XlsxWriter(clock).write(Counting(book), folder / "b.xlsx", [](double) { return true; });
    CHECK(part(folder / "b.xlsx", "xl/worksheets/sheet2.xml").find("<v>1</v>") != std::string::npos);
    CHECK(part(folder / "b.xlsx", "xl/worksheets/sheet3.xml").find("<v>2</v>") != std::string::npos);
    const auto tabs = part(folder / "b.xlsx", "xl/workbook.xml");
    CHECK(tabs.find("Page &amp; one") < tabs.find("page 1"));
}

TEST_CASE("A sheet that cannot be made ends the writing and leaves nothing") {
    struct Failing : Counting {
        using Counting::Counting;
        [[nodiscard]] sheet::Sheet sheetAt(std::size_t tab) const override {
            return tab == 1 ? throw std::runtime_error("no such sheet") : Counting::sheetAt(tab);
        }
    };
    const auto book = largePages(3);
    const TempFolder folder;
    const StepClock clock;
    CHECK_THROWS_AS(
        workbook::XlsxWriter(clock).write(Failing(book), folder / "b.xlsx", [](double) { return true; }),
        std::runtime_error);
    CHECK(filesIn(folder.path()) == 0);
}

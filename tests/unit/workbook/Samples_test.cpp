// SPDX-License-Identifier: MIT
// exports/samples is what the program makes of its demo; ./dev samples makes them anew.
#include "app/Demo.h"
#include "app/exchange/Export.h"
#include "app/exchange/Layouts.h"
#include "rubric/RubricFile.h"
#include "sheet/PlainText.h"
#include "spreadsheet/XlsxReader.h"
#include "support/Catch.h"
#include "support/MemoryStore.h"
#include "support/Received.h"
#include "support/SaveBook.h"
#include "support/TempFolder.h"

namespace {

namespace fs = std::filesystem;

const fs::path samples = fs::path("exports") / "samples";
const support::Approval approval{EVENHAND_SOURCE, EVENHAND_RECEIVED};

sheet::Workbook sample(words::Language language) {
    const words::Words tr(language);
    const auto rubric = rubric::loadRubric(EVENHAND_SOURCE "/rubrics/merchandiser.toml").rubric.value();
    support::MemoryStore store;
    const auto position = app::makeDemo(store, rubric, tr);
    const auto shelf = app::findLayouts({EVENHAND_SOURCE "/exports", {}});
    const auto* layout = app::findLayout(shelf, "comparison");
    REQUIRE(layout != nullptr);
    return app::exportSheets(store, position, app::requestOf(*layout, tr));
}

std::string textOf(const sheet::Workbook& book) {
    std::string text;
    for (const auto& page : book.sheets)
        text += "== " + page.name + "\n" + sheet::plainText(page, 60) + "\n";
    return text;
}

/// A line a cell: sheet, place, what it shows; nothing when there is no such file.
std::string cellsOf(const fs::path& file) {
    std::string all;
    if (!fs::exists(file))
        return all;
    for (const auto& sheet : spreadsheet::readXlsx(file))
        for (const auto& cell : sheet.cells())
            all += sheet.name() + " " + std::to_string(cell.row) + " " + std::to_string(cell.column) + " " +
                   sheet.textOf(cell) + "\n";
    return all;
}

/// A sample as it is made now, beside nothing that is approved.
struct Fresh {
    explicit Fresh(words::Language language) {
        const auto book = sample(language);
        text = textOf(book);
        support::saveBook(book, file);
    }

    support::TempFolder folder;
    fs::path file = folder / "fresh.xlsx";
    std::string text;
};

void receive(const std::string& name, words::Language language) {
    const Fresh fresh(language);
    approval.receive(samples / (name + ".txt"), fresh.text);
    approval.receive(samples / (name + ".xlsx"), support::contentsOf(fresh.file));
}

void checkSample(const std::string& name, words::Language language) {
    const Fresh fresh(language);
    const auto text = samples / (name + ".txt"), file = samples / (name + ".xlsx");
    const auto before = support::contentsOf(approval.tree / text);
    INFO(approval.compare(text, fresh.text, before == fresh.text));
    CHECK(before == fresh.text);
    const auto cells = cellsOf(fresh.file), cellsBefore = cellsOf(approval.tree / file);
    INFO(approval.compare(file, support::contentsOf(fresh.file), cellsBefore == cells));
    CHECK(cellsBefore == cells);
}

} // namespace

TEST_CASE("The English sample is what the program makes of its demo") {
    checkSample("comparison.en", words::Language::english);
}

TEST_CASE("The Chinese sample is what the program makes of its demo") {
    checkSample("comparison.zh", words::Language::chinese);
}

// Only when asked for: colours and widths are in the workbook and not in what is compared.
TEST_CASE("Both samples are received anew", "[.samples]") {
    receive("comparison.en", words::Language::english);
    receive("comparison.zh", words::Language::chinese);
}

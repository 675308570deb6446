// SPDX-License-Identifier: MIT
// exports/samples is what the program makes of its demo; ./dev samples makes it anew.
#include "app/Demo.h"
#include "app/exchange/Export.h"
#include "app/exchange/Layouts.h"
#include "rubric/RubricFile.h"
#include "sheet/PlainText.h"
#include "spreadsheet/XlsxReader.h"
#include "support/Catch.h"
#include "support/MemoryStore.h"
#include "support/SaveBook.h"
#include "support/TempFolder.h"

#include <fstream>
#include <sstream>

namespace {

namespace fs = std::filesystem;

const fs::path samples = fs::path(EVENHAND_SOURCE) / "exports" / "samples";

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

std::string contents(const fs::path& file) {
    std::ifstream in(file);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

/// A line a cell: sheet, place, what it shows.
std::string cellsOf(const std::filesystem::path& file) {
    std::string all;
    for (const auto& sheet : spreadsheet::readXlsx(file))
        for (const auto& cell : sheet.cells())
            all += sheet.name() + " " + std::to_string(cell.row) + " " + std::to_string(cell.column) + " " +
                   sheet.textOf(cell) + "\n";
    return all;
}

void checkSample(const std::string& name, words::Language language) {
    const auto book = sample(language);
    if (std::getenv("EVENHAND_APPROVE") != nullptr) {
        fs::create_directories(samples);
        std::ofstream(samples / (name + ".txt")) << textOf(book);
        support::saveBook(book, samples / (name + ".xlsx"));
    }
    CHECK(contents(samples / (name + ".txt")) == textOf(book));
    const support::TempFolder folder;
    support::saveBook(book, folder / "fresh.xlsx");
    CHECK(cellsOf(samples / (name + ".xlsx")) == cellsOf(folder / "fresh.xlsx"));
}

} // namespace

TEST_CASE("The English sample is what the program makes of its demo") {
    checkSample("comparison.en", words::Language::english);
}

TEST_CASE("The Chinese sample is what the program makes of its demo") {
    checkSample("comparison.zh", words::Language::chinese);
}

// SPDX-License-Identifier: MIT
// Charts, tables and names as another program finds them in the file.
#include "sheet/MakeCell.h"
#include "support/Catch.h"
#include "support/SaveBook.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"
#include "unit/workbook/Spreadsheets.h"

#include <fstream>

using namespace support;
using sheet::Chart;
using sheet::Series;

namespace {

/// Two people with a lowest mark and a gap; hostile names of sheet and series.
sheet::Workbook book() {
    sheet::Sheet page;
    page.id = "page";
    page.name = "C01 O'Neil";
    page.columns = {{"name", 10}, {"low", 10}, {"gap", 10}};
    page.rows = {
        {sheet::text("Name", sheet::Role::heading), sheet::text("Low", sheet::Role::heading),
         sheet::text("Gap", sheet::Role::heading)},
        {sheet::text("A"), sheet::number(2, sheet::Role::score), sheet::number(1, sheet::Role::score)},
        {sheet::text("B"), sheet::number(3, sheet::Role::score), sheet::number(2, sheet::Role::score)}};
    page.headingRow = 0;
    page.filtered = true;
    const sheet::Area names{"page", 1, 0, 2, 0}, low{"page", 1, 1, 2, 1}, gap{"page", 1, 2, 2, 2};
    Chart bars;
    bars.kind = Chart::Kind::stackedBars;
    bars.title = "=Gap & more";
    bars.series = {{"=low", names, low, Series::Look::spacer}, {"gap", names, gap, Series::Look::first}};
    bars.row = 5;
    Chart lost = bars;
    lost.series.front().values.sheet = "elsewhere";
    page.charts = {bars, lost};
    page.table = "People";
    sheet::Workbook book;
    book.sheets = {page, page};
    book.sheets.back().id = "again";
    book.sheets.back().name = "Again";
    book.sheets.back().charts.clear();
    book.names = {{"Gaps", gap}, {"Lost", {"elsewhere", 0, 0, 0, 0}}};
    return book;
}

/// What openpyxl prints for a line of Python with the workbook as b and its first sheet as s.
std::string asked(const std::filesystem::path& file, const std::string& expression) {
    const auto script = file.parent_path() / "ask.py";
    std::ofstream(script) << "import openpyxl\nb = openpyxl.load_workbook('" << file.string()
                          << "')\ns = b.worksheets[0]\nprint(" << expression << ")\n";
    auto text = output("/usr/bin/python3 '" + script.string() + "'");
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    return text;
}

} // namespace

TEST_CASE("A sheet's chart shows its cells and one about an unknown sheet is left out") {
    const TempFolder folder;
    const auto file = folder / "charts.xlsx";
    support::saveBook(book(), file);
    const auto chart = output("unzip -p '" + file.string() + "' xl/charts/chart1.xml");
    CHECK(chart.find("<c:f>'C01 O''Neil'!$B$2:$B$3</c:f>") != std::string::npos);
    CHECK(chart.find("<c:f>'C01 O''Neil'!$A$2:$A$3</c:f>") != std::string::npos);
    CHECK(chart.find("<a:t> =Gap &amp; more</a:t>") != std::string::npos);
    CHECK(chart.find("<c:max val=\"5\"/><c:min val=\"1\"/>") != std::string::npos);
    CHECK(output("unzip -l '" + file.string() + "'").find("chart2.xml") == std::string::npos);
}

TEST_CASE("A chart of several series has a legend unless one of them is a spacer") {
    const TempFolder folder;
    const auto file = folder / "legend.xlsx";
    auto both = book();
    both.sheets.front().charts.back() = both.sheets.front().charts.front();
    both.sheets.front().charts.back().series.front().look = Series::Look::first;
    support::saveBook(both, file);
    CHECK(output("unzip -p '" + file.string() + "' xl/charts/chart1.xml").find("legend") ==
          std::string::npos);
    CHECK(output("unzip -p '" + file.string() + "' xl/charts/chart2.xml").find("<c:legendPos val=\"b\"/>") !=
          std::string::npos);
}

TEST_CASE("Tables and names are there for another program") {
    const TempFolder folder;
    const auto file = folder / "things.xlsx";
    support::saveBook(book(), file);
    CHECK(asked(file, "[(t.name, t.ref, [c.name for c in t.tableColumns]) for t in s.tables.values()]") ==
          "[('People', 'A1:C3', ['Name', 'Low', 'Gap'])]");
    CHECK(asked(file, "list(b.worksheets[1].tables)") == "['People_2']");
    CHECK(asked(file, "sorted(b.defined_names.keys()) if hasattr(b.defined_names, 'keys') else "
                      "sorted(d.name for d in b.defined_names.definedName)") == "['Gaps']");
    CHECK(asked(file, "s.auto_filter.ref") == "None");
}

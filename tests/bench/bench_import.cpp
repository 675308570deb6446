// SPDX-License-Identifier: MIT
// A Data sheet of 100,000 marks read back into edits, as an import does before it stores; no test.
//     bench_import                in a process of its own, printed
//     bench_import make FILE      the workbook
//     bench_import read FILE      CPU seconds of reading and of matching, peak kilobytes before and after,
//     edits
#include "ExportScene.h"

#include "app/exchange/ImportWorkbook.h"
#include "sheet/LayoutWorkbook.h"
#include "spreadsheet/XlsxReader.h"
#include "support/ShippedLayout.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"
#include "workbook/XlsxWriter.h"

#include <cstdio>
#include <cstdlib>

namespace {

/// So many that their marks come to 100,000 and a little more.
constexpr int candidates = 310;

int make(const std::string& file) {
    const auto scene = bench::sceneOf(candidates);
    const auto comparison = compare::compare(scene.position, scene.people, scene.cards);
    const words::Words tr(words::Language::english);
    const std::vector<session::Decision> none;
    const auto layout = support::shippedLayout("flat");
    const support::StepClock clock;
    workbook::XlsxWriter(clock).write(sheet::LayoutSheets(layout, {comparison, scene.people, none}, tr), file,
                                      [](double) { return true; });
    return 0;
}

int read(const std::string& file) {
    const auto scene = bench::sceneOf(candidates);
    const std::vector<session::Scorecard> nobodyScoredYet;
    const app::MarkTarget target{scene.position.id, *scene.position.frozen, scene.people, nobodyScoredYet};
    const auto before = bench::peakKilobytes();
    const auto start = bench::cpuSeconds();
    const auto sheets = spreadsheet::readXlsx(file);
    const auto middle = bench::cpuSeconds();
    const auto list = app::readWorkbook(sheets, "data.xlsx", target);
    std::printf("%.3f %.3f %ld %ld %zu\n", middle - start, bench::cpuSeconds() - middle, before,
                bench::peakKilobytes(), list.edits.size());
    return list.findings.empty() && !list.edits.empty() ? 0 : 1;
}

} // namespace

int main(int count, char** words) {
    const std::string way = count == 3 ? words[1] : "";
    if (way == "make")
        return make(words[2]);
    if (way == "read")
        return read(words[2]);
    const support::TempFolder folder;
    const auto file = (folder / "data.xlsx").string();
    const auto self = "'" + std::string(words[0]) + "' ";
    std::printf(
        "import of a Data sheet: CPU seconds of reading, of matching; peak kB before, after; marks\n");
    std::fflush(stdout);
    return std::system((self + "make '" + file + "' && " + self + "read '" + file + "'").c_str()) == 0 ? 0
                                                                                                       : 1;
}

// SPDX-License-Identifier: MIT
// Export of N candidates x 20 questions x 3 interviewers by the layout "comparison" beside plain
// libxlsxwriter calls that write the same cells, and its growth; no test. Each way runs in a process of its
// own, so that its peak memory is its own.
//     bench_workbook                          the table of ratios and the growth
//     bench_workbook plain|written|ours N XLSX NOTE   one way; its figures go into the note
//     bench_workbook cells N FILE             the cells, for other programs to write
#include "ExportScene.h"
#include "PlainWorkbook.h"
#include "Ratio.h"

#include "sheet/LayoutWorkbook.h"
#include "support/MadeSheets.h"
#include "support/ShippedLayout.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"
#include "workbook/XlsxWriter.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace {

/// Processor seconds and seconds on the clock.
struct Time {
    double cpu = 0, wall = 0;
};

Time now() {
    return {bench::cpuSeconds(), bench::wallSeconds()};
}

Time operator-(const Time& end, const Time& start) {
    return {end.cpu - start.cpu, end.wall - start.wall};
}

struct Result {
    Time time{0, 1e9};
    /// Kilobytes before the job and at its peak.
    long before = 0, after = 0;
    std::size_t cells = 0, bytes = 0;
};

/// Computes the figures of Certainty and Agreement, which are no writing, before the clock starts.
Time figuresReady(const sheet::SheetSource& sheets) {
    for (std::size_t tab = 0; tab < sheets.tabs().size(); ++tab)
        if (sheets.tabs()[tab].id == "certainty")
            (void)sheets.sheetAt(tab);
    return now();
}

/// The comparison and the layout are there before the clock starts; the plain way has its cells as well.
int runOne(const std::string& way, int candidates, const std::string& target, const std::string& note) {
    const auto scene = bench::sceneOf(candidates);
    const auto comparison = compare::compare(scene.position, scene.people, scene.cards);
    const words::Words tr(words::Language::english);
    const auto layout = support::shippedLayout("comparison");
    const std::vector<session::Decision> none;
    const sheet::Ingredients ingredients{comparison, scene.people, none};
    const support::StepClock clock;
    Result result;
    if (way == "plain") {
        const auto book = sheet::layoutWorkbook(layout, ingredients, tr);
        result.cells = support::MadeSheets(book).roughCells();
        result.before = bench::peakKilobytes();
        const auto start = now();
        bench::writePlain(book, target);
        result.time = now() - start;
    } else {
        result.before = bench::peakKilobytes();
        auto start = now();
        const sheet::LayoutSheets sheets(layout, ingredients, tr);
        if (way == "written")
            start = figuresReady(sheets);
        workbook::XlsxWriter(clock).write(sheets, target, [](double) { return true; });
        result.time = now() - start;
    }
    std::ofstream(note) << result.time.cpu << " " << result.time.wall << " " << result.before << " "
                        << bench::peakKilobytes() << " " << result.cells << " "
                        << std::filesystem::file_size(target) << "\n";
    return 0;
}

int writeCells(int candidates, const std::string& file) {
    const auto scene = bench::sceneOf(candidates);
    const auto comparison = compare::compare(scene.position, scene.people, scene.cards);
    const words::Words tr(words::Language::english);
    std::ofstream out(file);
    bench::dumpCells(
        sheet::layoutWorkbook(support::shippedLayout("comparison"), {comparison, scene.people, {}}, tr), out);
    return out.flush() ? 0 : 1;
}

Result measured(const std::string& self, const std::string& way, int candidates) {
    const support::TempFolder folder;
    const auto target = (folder / "out.xlsx").string(), note = (folder / "note").string();
    const auto command =
        "'" + self + "' " + way + " " + std::to_string(candidates) + " '" + target + "' '" + note + "'";
    Result result;
    if (std::system(command.c_str()) == 0)
        std::ifstream(note) >> result.time.cpu >> result.time.wall >> result.before >> result.after >>
            result.cells >> result.bytes;
    return result;
}

void line(const std::string& name, const Result& r) {
    std::printf("%-44s %8.2f %12.2f %10.1f %8.0f (%5.0f)", name.c_str(), r.time.wall, r.time.cpu,
                static_cast<double>(r.bytes) / 1e6, static_cast<double>(r.after) / 1024,
                static_cast<double>(r.before) / 1024);
}

/// Runs of one way; the fastest stands for it.
struct Way {
    std::string name, title;
    std::vector<Result> runs;

    [[nodiscard]] const Result& best() const {
        return *std::min_element(runs.begin(), runs.end(),
                                 [](const Result& a, const Result& b) { return a.time.wall < b.time.wall; });
    }
};

/// Of each run and the plain one before it.
double middleRatio(const Way& way, const Way& plain) {
    std::vector<double> ratios;
    for (std::size_t round = 0; round < way.runs.size(); ++round)
        ratios.push_back(way.runs[round].time.wall / plain.runs[round].time.wall);
    std::sort(ratios.begin(), ratios.end());
    return ratios[ratios.size() / 2];
}

void compareWays(const std::string& self) {
    constexpr int rounds = 7, candidates = 1000;
    std::array<Way, 3> ways{{{"plain", "plain libxlsxwriter, cells ready", {}},
                             {"written", "evenhand: sheets made and written", {}},
                             {"ours", "evenhand: with the figures of Certainty", {}}}};
    for (int round = 0; round < rounds; ++round)
        for (auto& way : ways)
            way.runs.push_back(measured(self, way.name, candidates));
    const auto& plain = ways.front();
    std::printf("workbook of %d candidates x 20 questions x 3 interviewers, %zu cells, best of %d\n",
                candidates, plain.best().cells, rounds);
    std::printf("%-44s %8s %12s %10s %16s %22s\n", "", "seconds", "CPU seconds", "file MB",
                "peak MB (before)", "ratio, middle ratio");
    for (const auto& way : ways) {
        line(way.title, way.best());
        std::printf(" %14.2f, %s\n", way.best().time.wall / plain.best().time.wall,
                    bench::told(middleRatio(way, plain), {1.15}).c_str());
    }
    std::printf("\n");
}

void showGrowth(const std::string& self) {
    std::printf("%-44s %8s %12s %10s %16s %12s\n", "growth: candidates", "seconds", "CPU seconds", "file MB",
                "peak MB (before)", "ms each");
    for (const int candidates : {100, 300, 1000, 3000}) {
        const auto result = measured(self, "ours", candidates);
        line(std::to_string(candidates), result);
        std::printf(" %12.2f\n", 1000 * result.time.wall / candidates);
    }
}

} // namespace

/// Both ways write into memory where there is such a place: some file systems look at every file deleted in
/// the last minutes before they make another, so that whoever comes second would pay for thousands of
/// temporaries.
void useMemoryFolder() {
    constexpr auto folder = "/dev/shm";
    if (std::filesystem::is_directory(folder))
        ::setenv("TMPDIR", folder, 1);
}

int main(int count, char** words) {
    if (count == 5)
        return runOne(words[1], std::atoi(words[2]), words[3], words[4]);
    if (count == 4)
        return writeCells(std::atoi(words[2]), words[3]);
    useMemoryFolder();
    compareWays(words[0]);
    showGrowth(words[0]);
    return 0;
}

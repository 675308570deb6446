// SPDX-License-Identifier: MIT
// Export of 1,000 candidates x 20 questions x 3 interviewers beside plain libxlsxwriter calls that write the
// same cells; no test. Each way runs in a process of its own, so that its peak memory is its own.
#include "plan/Coverage.h"
#include "rubric/RubricFile.h"
#include "sheet/LayoutWorkbook.h"
#include "support/ShippedLayout.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"
#include "workbook/XlsxWriter.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sys/resource.h>
#include <xlsxwriter.h>

namespace {

using session::ItemKind;

constexpr int interviewers = 3, questions = 20;

session::Position positionOf() {
    const auto reading = rubric::loadRubric(std::string(EVENHAND_SOURCE) + "/rubrics/merchandiser.toml");
    if (!reading.rubric)
        std::exit(3);
    std::vector<std::string> ids;
    for (const auto& question : reading.rubric->questions)
        if (ids.size() < questions)
            ids.push_back(question.id);
    session::Position position;
    position.id = "P1";
    position.title = "Merchandiser";
    position.rubric = *reading.rubric;
    position.draft = plan::draftPlan(position.rubric, position.title, ids);
    position.draft.rateBy = plan::RateBy::question;
    position.frozen = plan::freeze(position.draft, position.rubric);
    return position;
}

/// Asked, every rating, two points and the minutes of each question.
session::Scorecard cardOf(const plan::Frozen& frozen, const std::string& candidate, int number,
                          int interviewer) {
    session::Scorecard card;
    card.candidate = candidate;
    card.interviewer = "Interviewer " + std::to_string(interviewer + 1);
    card.structureHash = frozen.structureHash;
    card.submittedAt = "2026-01-01T00:00:00.000Z";
    const auto set = [&](ItemKind kind, const std::string& target, const std::string& part,
                         const std::string& value) {
        card.marks[{kind, target, part}] = {value, session::Phase::independent, std::nullopt,
                                            card.submittedAt};
    };
    int seed = number * 7 + interviewer * 3;
    for (const auto& planned : frozen.plan.questions) {
        const auto& question = *rubric::findQuestion(frozen.rubric, planned.id);
        set(ItemKind::asked, question.id, "", "asked");
        set(ItemKind::minutes, question.id, "", std::to_string(3 + seed % 5));
        for (const auto& competency : plan::ratedAt(frozen.plan, frozen.rubric, question))
            set(ItemKind::rating, question.id, competency, std::to_string(1 + ++seed % 5));
        for (std::size_t at = 0; at < std::min<std::size_t>(2, question.points.size()); ++at)
            set(ItemKind::point, question.points[at].id, "", ++seed % 2 == 0 ? "seen" : "partly");
    }
    return card;
}

struct Scene {
    compare::Comparison comparison;
    std::vector<session::Candidate> people;
};

Scene sceneOf(int candidates) {
    const auto position = positionOf();
    Scene scene;
    std::vector<session::Scorecard> cards;
    for (int number = 1; number <= candidates; ++number) {
        session::Candidate person;
        person.id = "C" + std::to_string(number);
        person.name = "Candidate " + std::to_string(number);
        for (int at = 0; at < interviewers; ++at)
            cards.push_back(cardOf(*position.frozen, person.id, number, at));
        scene.people.push_back(std::move(person));
    }
    scene.comparison = compare::compare(position, scene.people, cards);
    return scene;
}

void writePlainCell(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const sheet::Cell& cell,
                    lxw_format* format) {
    if (const auto* number = std::get_if<double>(&cell.value))
        worksheet_write_number(page, row, column, *number, format);
    else if (const auto* text = std::get_if<std::string>(&cell.value))
        worksheet_write_string(page, row, column, text->c_str(), format);
    else if (const auto* formula = sheet::formulaIn(cell)) {
        const auto* number = std::get_if<double>(&formula->value);
        const auto expression = "=" + formula->expression;
        if (number != nullptr)
            worksheet_write_formula_num(page, row, column, expression.c_str(), format, *number);
        else
            worksheet_write_formula_str(page, row, column, expression.c_str(), format,
                                        std::get<std::string>(formula->value).c_str());
    } else {
        worksheet_write_blank(page, row, column, format);
    }
}

/// The same cells with one format a role, nothing around them, straight into the target.
void writePlain(const sheet::Workbook& book, const std::string& target) {
    auto folder = std::filesystem::path(target).parent_path().string();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data(); // both on the same ground: making thousands of files in /tmp takes longer
    auto* out = workbook_new_opt(target.c_str(), &options);
    std::array<lxw_format*, 32> formats{};
    double size = 8;
    for (auto& format : formats) { // each another: equal ones are looked up anew for every cell
        format = workbook_add_format(out);
        format_set_font_size(format, size += 0.25);
    }
    for (const auto& sheet : book.sheets) {
        auto* page = workbook_add_worksheet(out, sheet.name.c_str());
        for (std::size_t row = 0; row < sheet.rows.size(); ++row)
            for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
                const auto& cell = sheet.rows[row][column];
                writePlainCell(page, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), cell,
                               formats.at(static_cast<std::size_t>(cell.role)));
            }
    }
    workbook_close(out);
}

std::size_t cellsOf(const sheet::Workbook& book) {
    std::size_t count = 0;
    for (const auto& sheet : book.sheets)
        for (const auto& row : sheet.rows)
            count += row.size();
    return count;
}

/// Of this process, user and system: other programs on the machine do not count.
double cpuSeconds() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// One way in this process; writes seconds, peak kilobytes before and after, cells and bytes to the note.
int runOne(const std::string& way, int candidates, const std::string& target, const std::string& note) {
    const auto scene = sceneOf(candidates);
    const words::Words tr(words::Language::english);
    const support::StepClock clock;
    rusage before{}, after{};
    std::size_t cells = 0;
    sheet::Workbook ready;
    const auto layout = support::shippedLayout("comparison");
    if (way == "plain")
        ready = sheet::layoutWorkbook(layout, {scene.comparison, scene.people, {}}, tr);
    ::getrusage(RUSAGE_SELF, &before);
    const auto start = cpuSeconds();
    if (way == "plain") {
        writePlain(ready, target);
    } else {
        const std::vector<session::Decision> none;
        const sheet::LayoutSheets sheets(layout, {scene.comparison, scene.people, none}, tr);
        workbook::XlsxWriter(clock).write(sheets, target, [](double) { return true; });
    }
    const auto took = cpuSeconds() - start;
    ::getrusage(RUSAGE_SELF, &after);
    cells = cellsOf(ready);
    std::ofstream(note) << took << " " << before.ru_maxrss << " " << after.ru_maxrss << " " << cells << " "
                        << std::filesystem::file_size(target) << "\n";
    return 0;
}

struct Result {
    double seconds = 1e9;
    long before = 0, after = 0;
    std::size_t cells = 0, bytes = 0;
};

Result measured(const std::string& self, const std::string& way, int candidates) {
    const support::TempFolder folder;
    const auto target = (folder / "out.xlsx").string(), note = (folder / "note").string();
    const auto command =
        "'" + self + "' " + way + " " + std::to_string(candidates) + " '" + target + "' '" + note + "'";
    Result result;
    if (std::system(command.c_str()) != 0)
        return result;
    std::ifstream(note) >> result.seconds >> result.before >> result.after >> result.cells >> result.bytes;
    return result;
}

} // namespace

int main(int count, char** words) {
    if (count == 5)
        return runOne(words[1], std::atoi(words[2]), words[3], words[4]);
    const int candidates = count > 1 ? std::atoi(words[1]) : 1000;
    constexpr int rounds = 5;
    Result ours, plain;
    for (int round = 0; round < rounds; ++round) {
        const auto keepBest = [](Result& best, const Result& next) {
            if (next.seconds < best.seconds)
                best = next;
        };
        keepBest(plain, measured(words[0], "plain", candidates));
        keepBest(ours, measured(words[0], "ours", candidates));
    }
    std::printf("%d candidates x %d questions x %d interviewers, best of %d\n", candidates, questions,
                interviewers, rounds);
    std::printf("%-24s %12s %12s %12s %14s\n", "", "CPU seconds", "cells", "file MB", "peak MB");
    const auto line = [](const char* name, const Result& r) {
        std::printf("%-24s %12.2f %12zu %12.1f %14.0f\n", name, r.seconds, r.cells,
                    static_cast<double>(r.bytes) / 1e6, static_cast<double>(r.after) / 1024);
    };
    line("plain libxlsxwriter", plain);
    line("evenhand export", ours);
    std::printf("ratio %.2f (goal <= 1.15)\n", ours.seconds / plain.seconds);
    return 0;
}

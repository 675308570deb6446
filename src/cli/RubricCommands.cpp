// SPDX-License-Identifier: MIT
// rubric check | list | show
#include "cli/CommandGroups.h"
#include "cli/Input.h"
#include "cli/Json.h"
#include "cli/ListTable.h"
#include "cli/RubricText.h"
#include "cli/Rubrics.h"

#include <CLI/App.hpp>

namespace cli {

namespace {

std::string soundness(const std::string& file, const rubric::Rubric& rubric, const words::Words& tr) {
    const auto questions = rubric.questions.size();
    const auto competencies = rubric.competencies.size();
    return rubric.samples.empty()
               ? tr("{}: a sound rubric, {} questions, {} competencies", file, questions, competencies)
               : tr("{}: a sound rubric, {} questions, {} competencies, {} sample answers", file, questions,
                    competencies, rubric.samples.size());
}

Exit checkFiles(Terminal& terminal, const std::vector<std::string>& files) {
    auto exit = Exit::done;
    Json all = Json::array();
    for (const auto& file : files) {
        const auto reading = rubric::loadRubric(file);
        exit = std::max(exit, sayOfFile(terminal, reading.findings));
        for (const auto& finding : reading.findings)
            all.push_back(jsonOf(finding, terminal.tr));
        if (reading.rubric && !terminal.json)
            terminal.out << soundness(file, *reading.rubric, terminal.tr) << '\n';
    }
    if (terminal.json)
        terminal.out << written(all);
    return exit;
}

Exit listRubrics(Terminal& terminal) {
    auto exit = Exit::done;
    std::vector<Line> lines;
    Json all = Json::array();
    for (const auto& file : shippedFiles(terminal)) {
        const auto reading = rubric::loadRubric(file);
        if (!reading.rubric) {
            exit = say(terminal, reading.findings);
            continue;
        }
        const auto& found = *reading.rubric;
        lines.push_back({found.id, terminal.tr(found.title), std::to_string(found.questions.size()),
                         std::to_string(found.competencies.size())});
        all.push_back({{"id", found.id},
                       {"version", found.version},
                       {"title", jsonOf(found.title)},
                       {"questions", found.questions.size()},
                       {"competencies", found.competencies.size()},
                       {"file", file.string()}});
    }
    const auto& tr = terminal.tr;
    terminal.out << (terminal.json
                         ? written(all)
                         : table({tr("Rubric"), tr("Title"), tr("Questions"), tr("Competencies")}, lines));
    return exit;
}

Exit showRubric(Terminal& terminal, const std::string& named) {
    const auto found = findRubric(terminal, named);
    if (!found)
        return Exit::refused;
    if (terminal.json)
        terminal.out << written(jsonOf(*found));
    else
        terminal.out << textOf(*found, terminal.tr);
    return Exit::done;
}

} // namespace

void addRubricCommands(CLI::App& parser, Terminal& terminal) {
    const auto& tr = terminal.tr;
    auto* group = parser.add_subcommand("rubric", tr("Check, list and show rubrics"))->group(tr("Commands"));
    group->require_subcommand(1);

    auto files = std::make_shared<std::vector<std::string>>();
    auto* check =
        group->add_subcommand("check", tr("Report every mistake of rubric files"))->group(tr("Commands"));
    check->add_option("files", *files, tr("Rubric files (*.toml)"))->required();
    check->callback(
        [&terminal, files] { terminal.job = [&terminal, files] { return checkFiles(terminal, *files); }; });

    group->add_subcommand("list", tr("List the shipped rubrics"))
        ->group(tr("Commands"))
        ->callback([&terminal] { terminal.job = [&terminal] { return listRubrics(terminal); }; });

    auto named = std::make_shared<std::string>();
    auto* show = group->add_subcommand("show", tr("Show a rubric with its questions"))->group(tr("Commands"));
    show->add_option("rubric", *named, tr("A shipped rubric's id or a file"))->required();
    show->callback(
        [&terminal, named] { terminal.job = [&terminal, named] { return showRubric(terminal, *named); }; });
}

} // namespace cli

// SPDX-License-Identifier: MIT
// position freeze | list | show
#include "cli/CommandGroups.h"
#include "cli/Json.h"
#include "cli/ListTable.h"
#include "cli/PositionAdd.h"
#include "cli/Terminal.h"
#include "explain/CountingWords.h"
#include "explain/InsightPhrases.h"
#include "score/ratings/Round.h"

#include <CLI/App.hpp>

namespace cli {

using words::message;

namespace {

Exit freeze(Terminal& terminal, const std::string& id) {
    const auto store = openWorkspace(terminal);
    auto exit = Exit::refused;
    std::optional<plan::Frozen> frozen;
    store->inOneCommit([&] {
        const auto position = findPosition(terminal, *store, id);
        if (!position)
            return;
        if (position->frozen && position->draft == position->frozen->plan) {
            exit = refuse(terminal, "already-frozen", message("The plan of {0} is frozen already."), {id});
            return;
        }
        exit = say(terminal, plan::check(position->draft, position->rubric, terminal.tr.language()));
        if (exit == Exit::done)
            frozen = store->freeze(id, plan::freeze(position->draft, position->rubric));
    });
    if (!frozen)
        return exit;
    if (terminal.json)
        terminal.out << written({{"position", id},
                                 {"version", frozen->plan.version},
                                 {"content_hash", frozen->contentHash},
                                 {"structure_hash", frozen->structureHash}});
    else
        terminal.out << terminal.tr("{}: plan frozen, version {}", id, frozen->plan.version) << '\n';
    return Exit::done;
}

Json jsonOfSummary(const app::PositionSummary& row) {
    return {{"id", row.id},
            {"title", row.title},
            {"rubric", row.rubric},
            {"frozen", row.frozen},
            {"plan_version", row.planVersion},
            {"questions", row.questions},
            {"candidates", row.candidates},
            {"scorecards", row.scorecards},
            {"submitted", row.submitted},
            {"decided", row.decided},
            {"created", row.createdAt}};
}

Exit list(Terminal& terminal) {
    const auto& tr = terminal.tr;
    const auto rows = openWorkspace(terminal)->positions();
    Json all = Json::array();
    std::vector<Line> lines;
    for (const auto& row : rows) {
        all.push_back(jsonOfSummary(row));
        lines.push_back({row.id, row.title, row.rubric, row.frozen ? tr("frozen") : tr("draft"),
                         std::to_string(row.questions), std::to_string(row.candidates),
                         std::to_string(row.submitted) + "/" + std::to_string(row.scorecards),
                         std::to_string(row.decided)});
    }
    terminal.out << (terminal.json
                         ? written(all)
                         : table({tr("Position"), tr("Title"), tr("Rubric"), tr("Plan"), tr("Questions"),
                                  tr("Candidates"), tr("Submitted"), tr("Decided")},
                                 lines));
    return Exit::done;
}

Exit showJson(Terminal& terminal, const session::Position& position) {
    const auto& plan = position.frozen ? position.frozen->plan : position.draft;
    Json json{{"id", position.id}, {"frozen", position.frozen.has_value()}, {"created", position.createdAt}};
    if (position.frozen) {
        json["frozen_at"] = position.frozenAt;
        json["content_hash"] = position.frozen->contentHash;
        json["structure_hash"] = position.frozen->structureHash;
    }
    json["plan"] = jsonOf(plan);
    json["findings"] = Json::array();
    for (const auto& finding : plan::check(plan, position.rubric, terminal.tr.language()))
        json["findings"].push_back(jsonOf(finding, terminal.tr));
    terminal.out << written(json);
    return Exit::done;
}

Exit show(Terminal& terminal, const std::string& id) {
    const auto& tr = terminal.tr;
    const auto store = openWorkspace(terminal);
    const auto position = findPosition(terminal, *store, id);
    if (!position)
        return Exit::refused;
    if (terminal.json)
        return showJson(terminal, *position);
    const auto& plan = position->frozen ? position->frozen->plan : position->draft;
    const auto& rubric = position->frozen ? position->frozen->rubric : position->rubric;
    terminal.out << id << "  " << oneLine(plan.title) << "  (" << rubric.id << ", "
                 << (position->frozen ? tr("frozen") : tr("draft")) << ", " << plan::codeOf(plan.rule) << ", "
                 << plan::codeOf(plan.rateBy) << ")\n\n";
    terminal.out << explain::countedSentence(plan, tr) << "\n\n";
    std::vector<Line> questions;
    for (const auto& planned : plan.questions) {
        const auto* question = rubric::findQuestion(rubric, planned.id);
        questions.push_back({planned.id, std::to_string(planned.minutes),
                             question == nullptr ? std::string() : tr(question->text)});
    }
    terminal.out << table({tr("Question"), tr("Minutes"), tr("Text")}, questions) << '\n';
    std::vector<Line> weights;
    for (const auto& weight : plan.weights) {
        const auto* must = plan::findMustHave(plan, weight.competency);
        weights.push_back({weight.competency, rubric::competencyName(rubric, weight.competency, tr),
                           explain::percentText(plan::shareOf(plan, weight.competency), 1),
                           must == nullptr ? std::string() : score::halfUp(must->cutHundredths / 100.0, 2)});
    }
    terminal.out << table({tr("Competency"), tr("Name"), tr("Weight"), tr("Must-have from")}, weights);
    if (!position->frozen)
        say(terminal, plan::check(plan, rubric, tr.language()));
    return Exit::done;
}

} // namespace

void addPositionCommands(CLI::App& parser, Terminal& terminal) {
    const auto& tr = terminal.tr;
    auto* group =
        parser.add_subcommand("position", tr("Add, freeze, list and show positions"))->group(tr("Commands"));
    group->require_subcommand(1);
    addPositionAdd(*group, terminal);

    const auto withPosition = [&](const char* name, const std::string& help,
                                  Exit (*deed)(Terminal&, const std::string&)) {
        auto id = std::make_shared<std::string>();
        auto* command = group->add_subcommand(name, help)->group(tr("Commands"));
        command->add_option("position", *id, tr("The position's id"))->required();
        command->callback([&terminal, id, deed] {
            terminal.needs = Needs::workspace;
            terminal.job = [&terminal, id, deed] { return deed(terminal, *id); };
        });
    };
    withPosition("freeze", tr("Fix questions, weights and rules so that interviews can begin"), freeze);
    group->add_subcommand("list", tr("List all positions"))->group(tr("Commands"))->callback([&terminal] {
        terminal.needs = Needs::workspace;
        terminal.job = [&terminal] { return list(terminal); };
    });
    withPosition("show", tr("Show a position's plan"), show);
}

} // namespace cli

// SPDX-License-Identifier: MIT
// compare, export
#include "app/compare/AskedView.h"
#include "app/compare/Compute.h"
#include "cli/CommandGroups.h"
#include "cli/InsightJson.h"
#include "cli/InsightKeys.h"
#include "cli/InsightText.h"
#include "cli/LedgerJson.h"
#include "cli/ListTable.h"
#include "cli/RaschPrint.h"
#include "cli/RoomsReport.h"
#include "cli/Terminal.h"
#include "cli/TypedFigures.h"
#include "explain/CountingWords.h"
#include "sheet/LayoutWorkbook.h"
#include "sheet/PlainText.h"

#include <CLI/App.hpp>

namespace cli {

using words::message;

namespace {

/// done when the weights are the plan's own competencies with numbers above 0, or none were given.
Exit readWeights(Terminal& terminal, const std::string& text, const plan::Plan& plan,
                 compare::WeightOverride& weights) {
    if (text.empty())
        return Exit::done;
    const auto figures = figuresOf(text);
    if (!figures)
        return misuseOfFigures(
            terminal,
            message("--weights cannot be {0}; write id=number,id=number with at most two decimals."), text);
    for (const auto& [competency, hundredths] : *figures) {
        if (plan::findWeight(plan, competency) == nullptr)
            return refuse(terminal, "unknown-competency",
                          message("The plan gives {0} no weight; use one of its competencies."),
                          {competency});
        if (hundredths <= 0)
            return refuse(terminal, "weight-range",
                          message("The weight of {0} must be above 0; leave it out instead."), {competency});
        if (!weights.emplace(competency, hundredths / 100.0).second)
            return refuse(terminal, "repeated-weight", message("{0} has two weights; keep one."),
                          {competency});
    }
    return Exit::done;
}

/// Without the explanations above the headings: they speak of what a workbook can do.
std::string plain(sheet::Sheet made) {
    auto& rows = made.rows;
    while (made.headingRow.value_or(0) > 1) {
        rows.erase(rows.begin() + 1);
        --*made.headingRow;
    }
    return sheet::plainText(made);
}

void say(Terminal& terminal, const std::vector<std::string>& sentences) {
    for (const auto& sentence : sentences)
        terminal.err << oneLine(sentence) << '\n';
}

/// Whether everybody was asked the same.
void sayAsked(Terminal& terminal, const compare::Comparison& comparison) {
    const auto view = app::askedView(comparison, terminal.tr);
    if (view.questions.rows.empty())
        return;
    terminal.out << terminal.tr("What was asked") << '\n'
                 << table(view.questions.columns, view.questions.rows);
    for (const auto& sentence : view.sentences)
        terminal.out << oneLine(sentence) << '\n';
    terminal.out << '\n';
}

struct Look {
    std::string position;
    std::string weights;
    std::string seed = std::to_string(score::defaultSeed);
    bool keys = false;
    bool rasch = false;
    bool rooms = false;
    bool smallRooms = false;
};

Exit comparePosition(Terminal& terminal, const Look& look) {
    const auto& id = look.position;
    const auto store = openWorkspace(terminal);
    const auto position = findFrozen(terminal, *store, id);
    if (!position)
        return Exit::refused;
    compare::WeightOverride weights;
    if (const auto exit = readWeights(terminal, look.weights, position->frozen->plan, weights);
        exit != Exit::done)
        return exit;
    const auto seed = seedOf(look.seed);
    if (!seed)
        return misuse(terminal, wrongSeed, {look.seed});
    const auto comparison = app::compareNow(*store, id, weights, terminal.viewer);
    sayWhoSees(terminal, *store, *position);
    if (look.rasch || look.rooms)
        say(terminal, explain::countingSentences(comparison, terminal.tr));
    if (look.rasch)
        return printRasch(terminal, comparison);
    if (look.rooms)
        return printRooms(terminal, comparison, store->candidates(id),
                          look.smallRooms ? score::SmallRooms::insist : score::SmallRooms::refuse);
    compare::InsightOptions options;
    options.seed = *seed;
    const auto insight = compare::insightOf(comparison, options);
    if (terminal.json) {
        auto json = jsonOf(comparison, insight, terminal.tr);
        putLedger(json, comparison, terminal.tr);
        terminal.out << written(json);
        return Exit::done;
    }
    sheet::Layout tables;
    tables.sheets = {{sheet::SheetKind::ranking, {}}, {sheet::SheetKind::comparison, {}}};
    const auto candidates = store->candidates(id);
    auto decisions = store->decisions(id);
    std::erase_if(decisions, [&](const auto& one) {
        return compare::isWithheld(*compare::findCandidate(comparison, one.candidate));
    });
    for (const auto& made :
         sheet::layoutWorkbook(tables, {comparison, candidates, decisions}, terminal.tr).sheets)
        terminal.out << plain(made) << '\n';
    sayAsked(terminal, comparison);
    terminal.out << sentenceLines(comparison, insight, terminal.tr);
    say(terminal, explain::openSentences(comparison, terminal.tr)); // the tables say who does not count
    return Exit::done;
}

} // namespace

void addCompareCommand(CLI::App& parser, Terminal& terminal) {
    const auto& tr = terminal.tr;
    auto look = std::make_shared<Look>();
    auto* command =
        parser.add_subcommand("compare", tr("Compare the candidates of a position"))->group(tr("Commands"));
    command->add_option("position", look->position, tr("The position's id"));
    command->add_option("--weights", look->weights,
                        tr("Other weights for this look only: id=number,id=number"));
    command->add_option("--seed", look->seed, tr("Seed of the sampled numbers"));
    auto* rasch = command->add_flag("--rasch", look->rasch,
                                    tr("Many-facet Rasch report instead; from 30 linked candidates up"));
    auto* rooms = command->add_flag("--rooms", look->rooms,
                                    tr("Room coefficient instead, for candidates with a column room"));
    rooms->excludes(rasch);
    command->add_flag("--small-rooms", look->smallRooms, tr("Also rooms of fewer than 10 candidates"))
        ->needs(rooms);
    command->add_flag("--keys", look->keys, tr("Explain the keys of --json and exit"));
    command->callback([&terminal, look] {
        if (look->keys) {
            terminal.job = [&terminal] {
                terminal.out << insightKeys(terminal.tr);
                return Exit::done;
            };
            return;
        }
        if (look->position.empty())
            throw CLI::RequiredError("position");
        terminal.needs = Needs::workspace;
        terminal.job = [&terminal, look] { return comparePosition(terminal, *look); };
    });
}

} // namespace cli

// SPDX-License-Identifier: MIT
// marks import | export, submit
#include "app/exchange/ExportMarks.h"
#include "app/exchange/ImportMarks.h"
#include "app/exchange/ImportWorkbook.h"
#include "app/ports/CsvRecords.h"
#include "cli/CommandGroups.h"
#include "cli/Input.h"
#include "cli/Json.h"
#include "cli/ListTable.h"
#include "cli/MarkItems.h"
#include "text/Names.h"

#include <CLI/App.hpp>

namespace cli {

using words::message;

namespace {

struct Choice {
    std::string position;
    std::string file;
    std::string interviewer;
    std::string candidate;
    std::string reason;
    bool preview = false;
    bool apart = false;
};

app::MarkList readFile(Terminal& terminal, const std::string& file, const app::MarkTarget& target) {
    if (app::isWorkbook(file)) {
        checkReadable(file);
        return app::readWorkbook(terminal.adapters.readSpreadsheet(file), file, target);
    }
    Input input(terminal, file);
    auto list = app::readMarks(input.stream(), input.name(), target);
    input.checkWhole();
    return list;
}

/// What an import would change, a line a mark.
Exit show(Terminal& terminal, const std::vector<session::Edit>& edits) {
    auto rows = nlohmann::json::array();
    std::vector<Line> lines;
    for (const auto& edit : edits) {
        const auto item = session::write(edit.item);
        rows.push_back({{"candidate", edit.candidate},
                        {"interviewer", edit.interviewer},
                        {"item", item},
                        {"before", edit.oldValue},
                        {"after", edit.newValue}});
        lines.push_back({edit.candidate, oneLine(edit.interviewer), item, oneLine(edit.oldValue),
                         oneLine(edit.newValue)});
    }
    if (terminal.json)
        terminal.out << written({{"changes", rows}});
    else
        terminal.out << table({terminal.tr("Candidate"), terminal.tr("Interviewer"), terminal.tr("Item"),
                               terminal.tr("Before"), terminal.tr("After")},
                              lines)
                     << terminal.tr("{} marks would change; nothing was saved", edits.size()) << '\n';
    return Exit::done;
}

Exit import(Terminal& terminal, const Choice& choice) {
    const auto store = openWorkspace(terminal);
    const auto position = findFrozen(terminal, *store, choice.position);
    if (!position)
        return Exit::refused;
    const auto candidates = store->candidates(position->id);
    const auto seen = app::visibleCards(*store, *position, terminal.viewer);
    const auto cards = seen.withCovers();
    const auto decisions = store->decisions(position->id);
    using Purpose = app::MarkTarget::Purpose;
    app::MarkTarget target{position->id, *position->frozen, candidates, cards};
    target.covers = &seen.covers;
    target.reason = app::trimmed(choice.reason);
    target.likeNames = choice.apart ? app::LikeNames::apart : app::LikeNames::asked;
    target.purpose = choice.preview ? Purpose::look : Purpose::record;
    target.decisions = &decisions;
    auto list = readFile(terminal, choice.file, target);
    if (!list.findings.empty())
        return say(terminal, list.findings);
    say(terminal, list.notes);
    const auto covered = app::coveredEdits(seen, list.edits);
    if (choice.preview) {
        if (covered)
            say(terminal, {*covered});
        else
            sayWhoSees(terminal, *store, *position);
        return show(terminal, list.edits);
    }
    // How many of hidden marks were other than these would tell what they are.
    const auto offered = list.edits.size();
    std::size_t stored = 0;
    store->inOneCommit([&] {
        app::requirePlan(*store, position->id, position->frozen->contentHash);
        stored = store->record(app::inKnownSpellings(*store, position->id, std::move(list.edits))).size();
    });
    if (covered)
        stored = offered;
    if (terminal.json)
        terminal.out << written({{"saved", stored}});
    else
        terminal.out << terminal.tr("{} marks saved", stored) << '\n';
    return Exit::done;
}

Exit exportMarks(Terminal& terminal, const Choice& choice) {
    const auto store = openWorkspace(terminal);
    const auto position = findFrozen(terminal, *store, choice.position);
    if (!position)
        return Exit::refused;
    sayWhoSees(terminal, *store, *position);
    app::writeMarks(terminal.out, *position->frozen,
                    app::visibleCards(*store, *position, terminal.viewer).cards);
    return Exit::done;
}

Exit submit(Terminal& terminal, const Choice& choice) {
    const auto store = openWorkspace(terminal);
    if (!findFrozen(terminal, *store, choice.position))
        return Exit::refused;
    std::optional<std::string> candidate;
    if (!choice.candidate.empty()) {
        candidate = findCandidate(terminal, *store, choice.position, choice.candidate);
        if (!candidate)
            return Exit::refused;
    }
    // Through somebody's eyes only their own scorecards are submitted, unless another name is given.
    const auto& whose = choice.interviewer.empty() ? terminal.viewer : choice.interviewer;
    int now = 0;
    int before = 0;
    store->inOneCommit([&] {
        for (const auto& card : store->scorecards(choice.position)) {
            if ((candidate && card.candidate != *candidate) ||
                (!whose.empty() && !text::sameName(card.interviewer, whose)))
                continue;
            if (!card.submittedAt.empty()) {
                ++before;
                continue;
            }
            store->submit(choice.position, card.candidate, card.interviewer);
            ++now;
        }
    });
    if (now + before == 0)
        return refuse(terminal, "no-scorecard",
                      message("No scorecard of {0} fits; there is nothing to submit."), {choice.position});
    if (terminal.json)
        terminal.out << written({{"submitted", now}, {"submitted_before", before}});
    else
        terminal.out << terminal.tr("{} scorecards submitted, {} were before", now, before) << '\n';
    return Exit::done;
}

} // namespace

void addMarkCommands(CLI::App& parser, Terminal& terminal) {
    const auto& tr = terminal.tr;
    auto choice = std::make_shared<Choice>();
    const auto offer = [&](CLI::App* command, Exit (*deed)(Terminal&, const Choice&)) {
        command->group(tr("Commands"));
        command->add_option("position", choice->position, tr("The position's id"))->required();
        command->callback([&terminal, choice, deed] {
            terminal.needs = Needs::workspace;
            terminal.job = [&terminal, choice, deed] { return deed(terminal, *choice); };
        });
        return command;
    };
    auto* group =
        parser.add_subcommand("marks", tr("Import and export marks as tidy rows"))->group(tr("Commands"));
    group->require_subcommand(1);
    auto* importing = offer(
        group->add_subcommand("import", tr("Read marks from tidy rows or a workbook, all or none")), import);
    importing
        ->add_option("file", choice->file,
                     tr("CSV: candidate,interviewer,item,value; - reads standard input; or a filled .xlsx"))
        ->required();
    importing->add_option("--reason", choice->reason, tr("Why submitted scorecards change"));
    importing->add_flag("--preview", choice->preview, tr("Show what would change and save nothing"));
    importing->add_flag("--apart", choice->apart, tr("Names that look alike are different people"));
    importing->footer(tr("evenhand-cli marks items lists what an item may be and which values it takes."));
    offer(group->add_subcommand("export", tr("Print all marks as tidy rows")), exportMarks);
    auto* items = group->add_subcommand("items", tr("What an item of a tidy row may be, and its values"))
                      ->group(tr("Commands"));
    items->callback([&terminal] {
        terminal.job = [&terminal] {
            terminal.out << (terminal.json ? written(jsonOfMarkItems()) : markItems(terminal.tr));
            return Exit::done;
        };
    });

    auto* submitting =
        offer(parser.add_subcommand("submit", tr("Submit scorecards; later changes need a reason")), submit);
    submitting->add_option("--interviewer", choice->interviewer, tr("Only this interviewer's"));
    submitting->add_option("--candidate", choice->candidate, tr("Only this candidate's (id or name)"));
}

} // namespace cli

// SPDX-License-Identifier: MIT
// check, backup, log
#include "app/privacy/KnownNames.h"
#include "app/privacy/VisibleCards.h"
#include "cli/CommandGroups.h"
#include "cli/Json.h"
#include "cli/ListTable.h"
#include "cli/Terminal.h"
#include "records/Moment.h"
#include "session/Time.h"
#include "text/Names.h"

#include <CLI/App.hpp>

namespace cli {

using words::message;

namespace {

Exit check(Terminal& terminal) {
    const auto store = openWorkspace(terminal);
    auto findings = store->check();
    if (!reading::hasErrors(findings))
        for (auto& finding : app::namesInTwoSpellings(*store))
            findings.push_back(std::move(finding));
    const auto exit = say(terminal, findings);
    if (terminal.json) {
        Json all = Json::array();
        for (const auto& finding : findings)
            all.push_back(jsonOf(finding, terminal.tr));
        terminal.out << written(all);
    } else if (exit == Exit::done) {
        terminal.out << terminal.tr("{}: the workspace is sound", terminal.workspace) << '\n';
    }
    return exit;
}

Exit backup(Terminal& terminal, const std::string& file) {
    const auto store = openWorkspace(terminal);
    const auto* one = store->file();
    if (one == nullptr)
        return refuse(terminal, "no-file", message("{0} is not a file: whoever keeps it makes its backups."),
                      {store->describe()});
    one->backup(file);
    sayWhoSees(terminal, *store);
    terminal.out << (terminal.json ? written({{"file", file}}) : file + "\n");
    return Exit::done;
}

Json jsonOfEdit(const session::Edit& edit) {
    return {{"id", edit.id},
            {"uid", edit.uid},
            {"at", records::shownMoment(edit.at)},
            {"position", edit.position},
            {"candidate", edit.candidate},
            {"interviewer", edit.interviewer},
            {"item", session::write(edit.item)},
            {"old", edit.oldValue},
            {"new", edit.newValue},
            {"phase", session::codeOf(edit.phase)},
            {"reason", edit.reason},
            {"origin", edit.origin}};
}

Exit log(Terminal& terminal, const std::string& candidate) {
    const auto store = openWorkspace(terminal);
    const auto named = [&](const std::string& position) {
        for (const auto& person : store->candidates(position))
            if (person.id == candidate || text::sameName(person.name, candidate))
                return std::optional(person.id);
        return std::optional<std::string>();
    };
    const auto& tr = terminal.tr;
    bool found = candidate.empty();
    Json all = Json::array();
    std::vector<Line> lines;
    for (const auto& position : store->positions()) {
        const auto id = candidate.empty() ? std::nullopt : named(position.id);
        if (!candidate.empty() && !id)
            continue;
        found = true;
        for (const auto& edit : app::visibleLog(*store, position.id, terminal.viewer, id)) {
            if (terminal.json)
                all.push_back(jsonOfEdit(edit));
            else
                lines.push_back({session::localTime(edit.at), edit.position, edit.candidate, edit.interviewer,
                                 session::write(edit.item), edit.oldValue, edit.newValue,
                                 std::string(session::codeOf(edit.phase)), edit.reason, edit.origin});
        }
    }
    if (!found)
        return refuse(terminal, "unknown-candidate", message("There is no candidate {0} in this workspace."),
                      {candidate});
    sayWhoSees(terminal, *store);
    terminal.out << (terminal.json
                         ? written(all)
                         : table({tr("Time"), tr("Position"), tr("Candidate"), tr("Interviewer"), tr("Item"),
                                  tr("Old"), tr("New"), tr("Phase"), tr("Reason"), tr("Origin")},
                                 lines));
    return Exit::done;
}

} // namespace

void addUpkeepCommands(CLI::App& parser, Terminal& terminal) {
    const auto& tr = terminal.tr;
    parser.add_subcommand("check", tr("Check the workspace file itself"))
        ->group(tr("Commands"))
        ->callback([&terminal] {
            terminal.needs = Needs::workspace;
            terminal.job = [&terminal] { return check(terminal); };
        });
    auto file = std::make_shared<std::string>();
    auto* copying =
        parser.add_subcommand("backup", tr("Write a copy of the workspace"))->group(tr("Commands"));
    copying->add_option("file", *file, tr("The copy to write; must not exist"))->required();
    copying->callback([&terminal, file] {
        terminal.needs = Needs::workspace;
        terminal.job = [&terminal, file] { return backup(terminal, *file); };
    });
    auto candidate = std::make_shared<std::string>();
    auto* logging =
        parser.add_subcommand("log", tr("Print every change of marks, oldest first"))->group(tr("Commands"));
    logging->add_option("--candidate", *candidate, tr("Only this candidate's (id or name)"));
    logging->callback([&terminal, candidate] {
        terminal.needs = Needs::workspace;
        terminal.job = [&terminal, candidate] { return log(terminal, *candidate); };
    });
}

} // namespace cli

// SPDX-License-Identifier: MIT
// restore
#include "cli/CommandGroups.h"
#include "cli/Json.h"
#include "cli/ListTable.h"
#include "cli/Terminal.h"
#include "session/Time.h"

#include <CLI/App.hpp>

namespace cli {

using words::message;

namespace {

struct Request {
    std::string backup;
    std::string to;
};

Exit list(Terminal& terminal) {
    const auto copies = terminal.adapters.backups(terminal.workspace);
    const auto& tr = terminal.tr;
    Json all = Json::array();
    std::vector<Line> lines;
    for (const auto& copy : copies) {
        all.push_back({{"file", copy.path.string()},
                       {"at", copy.madeAt},
                       {"positions", copy.positions},
                       {"candidates", copy.candidates},
                       {"marks", copy.marks}});
        lines.push_back({copy.path.string(), session::localTime(copy.madeAt), std::to_string(copy.positions),
                         std::to_string(copy.candidates), std::to_string(copy.marks)});
    }
    if (terminal.json)
        terminal.out << written(all);
    else if (copies.empty())
        return refuse(terminal, "no-backup", message("There is no backup of {0} beside it."),
                      {terminal.workspace});
    else
        terminal.out << table({tr("Backup"), tr("Time"), tr("Positions"), tr("Candidates"), tr("Marks")},
                              lines);
    return Exit::done;
}

Exit bringBack(Terminal& terminal, const Request& request) {
    std::optional<std::filesystem::path> kept;
    if (request.to.empty())
        kept = terminal.adapters.restoreInPlace(request.backup, terminal.workspace);
    else
        terminal.adapters.restoreAs(request.backup, request.to);
    const auto& file = request.to.empty() ? terminal.workspace : request.to;
    if (terminal.json) {
        Json answer{{"file", file}, {"from", request.backup}, {"kept", nullptr}};
        if (kept)
            answer["kept"] = kept->string();
        terminal.out << written(answer);
        return Exit::done;
    }
    terminal.out << terminal.tr("{0}: restored from {1}", file, request.backup) << '\n';
    if (kept)
        terminal.out << terminal.tr("What was there before is kept as {}", kept->string()) << '\n';
    return Exit::done;
}

} // namespace

void addRestoreCommand(CLI::App& parser, Terminal& terminal) {
    const auto& tr = terminal.tr;
    auto request = std::make_shared<Request>();
    auto* restoring =
        parser.add_subcommand("restore", tr("List the backups of a workspace, or bring one back"))
            ->group(tr("Commands"));
    restoring->add_option("backup", request->backup,
                          tr("The backup to bring back; without it they are listed"));
    restoring->add_option(
        "--to", request->to,
        tr("A new file for it; without it it takes the place of -w, which is kept beside it"));
    restoring->callback([&terminal, request] {
        const bool alone = !request->backup.empty() && !request->to.empty();
        terminal.needs = alone ? Needs::nothing : Needs::workspace;
        terminal.job = [&terminal, request] {
            return request->backup.empty() ? list(terminal) : bringBack(terminal, *request);
        };
    });
}

} // namespace cli

// SPDX-License-Identifier: MIT
// candidates import | list
#include "app/exchange/ImportCandidates.h"
#include "cli/CommandGroups.h"
#include "cli/Input.h"
#include "cli/Json.h"
#include "cli/ListTable.h"

#include <CLI/App.hpp>

namespace cli {

namespace {

Exit import(Terminal& terminal, const std::string& id, const std::string& file, app::LikeNames likeNames) {
    const auto store = openWorkspace(terminal);
    if (!findPosition(terminal, *store, id))
        return Exit::refused;
    Input input(terminal, file);
    const auto list = app::readCandidates(input.stream(), input.name(), store->candidates(id), likeNames);
    input.checkWhole();
    if (!list.findings.empty())
        return say(terminal, list.findings);
    const auto [ids, doubles] = app::addCandidates(*store, id, list);
    if (!doubles.empty())
        return say(terminal, doubles);
    if (terminal.json) {
        terminal.out << written({{"imported", ids.size()}, {"ids", ids}});
        return Exit::done;
    }
    for (std::size_t at = 0; at < ids.size(); ++at)
        terminal.out << ids[at] << '\t' << oneLine(list.people[at].name) << '\n';
    return Exit::done;
}

Exit list(Terminal& terminal, const std::string& id) {
    const auto& tr = terminal.tr;
    const auto store = openWorkspace(terminal);
    if (!findPosition(terminal, *store, id))
        return Exit::refused;
    Json all = Json::array();
    std::vector<Line> lines;
    for (const auto& person : store->candidates(id)) {
        all.push_back({{"id", person.id},
                       {"name", person.name},
                       {"email", person.email},
                       {"phone", person.phone},
                       {"source", person.source},
                       {"note", person.note},
                       {"more", person.more}});
        lines.push_back({person.id, person.name, person.email, person.phone, person.source, person.note});
    }
    terminal.out << (terminal.json ? written(all)
                                   : table({tr("Id"), tr("Candidate"), tr("Email"), tr("Phone"), tr("Source"),
                                            tr("Remark")},
                                           lines));
    return Exit::done;
}

} // namespace

void addCandidateCommands(CLI::App& parser, Terminal& terminal) {
    const auto& tr = terminal.tr;
    auto* group =
        parser.add_subcommand("candidates", tr("Import and list candidates"))->group(tr("Commands"));
    group->require_subcommand(1);
    auto id = std::make_shared<std::string>();
    auto file = std::make_shared<std::string>();

    auto* importing = group->add_subcommand("import", tr("Add candidates from a CSV list, all or none"))
                          ->group(tr("Commands"));
    importing->add_option("position", *id, tr("The position's id"))->required();
    importing->add_option("file", *file, tr("CSV: name,email,phone,source,note; - reads standard input"))
        ->required();
    auto apart = std::make_shared<bool>(false);
    importing->add_flag("--apart", *apart, tr("Names that look alike are different people"));
    importing->callback([&terminal, id, file, apart] {
        terminal.needs = Needs::workspace;
        terminal.job = [&terminal, id, file, apart] {
            return import(terminal, *id, *file, *apart ? app::LikeNames::apart : app::LikeNames::asked);
        };
    });

    auto* listing = group->add_subcommand("list", tr("List a position's candidates"))->group(tr("Commands"));
    listing->add_option("position", *id, tr("The position's id"))->required();
    listing->callback([&terminal, id] {
        terminal.needs = Needs::workspace;
        terminal.job = [&terminal, id] { return list(terminal, *id); };
    });
}

} // namespace cli

// SPDX-License-Identifier: MIT
// layout list | check | show
#include "app/exchange/Layouts.h"
#include "cli/CommandGroups.h"
#include "cli/Json.h"
#include "cli/ListTable.h"
#include "cli/Terminal.h"

#include <CLI/App.hpp>

#include <algorithm>

namespace cli {

using words::message;

namespace {

Exit checkFiles(Terminal& terminal, const std::vector<std::string>& files) {
    auto exit = Exit::done;
    Json all = Json::array();
    for (const auto& file : files) {
        const auto reading = sheet::loadLayout(file);
        exit = std::max(exit, sayOfFile(terminal, reading.findings));
        for (const auto& finding : reading.findings)
            all.push_back(jsonOf(finding, terminal.tr));
        if (reading.layout && !terminal.json)
            terminal.out << terminal.tr("{}: a sound layout, {} kinds of sheets", file,
                                        reading.layout->sheets.size())
                         << '\n';
    }
    if (terminal.json)
        terminal.out << written(all);
    return exit;
}

Json layoutJson(const app::FoundLayout& found) {
    Json sheets = Json::array();
    for (const auto& sheet : found.layout.sheets)
        sheets.push_back({{"kind", sheet::codeOf(sheet.kind)}, {"without", sheet.without}});
    return {{"id", found.layout.id},
            {"title", jsonOf(found.layout.title)},
            {"about", jsonOf(found.layout.about)},
            {"anonymous", found.layout.names == sheet::NameForm::anonymous},
            {"sheets", sheets},
            {"file", found.file.string()}};
}

Exit listLayouts(Terminal& terminal) {
    const auto shelf = app::findLayouts(terminal.adapters.layouts);
    const auto& tr = terminal.tr;
    std::vector<Line> lines;
    Json all = Json::array();
    for (const auto& found : shelf.layouts) {
        lines.push_back({found.layout.id, tr(found.layout.title), tr(found.layout.about)});
        all.push_back(layoutJson(found));
    }
    terminal.out << (terminal.json ? written(all)
                                   : table({tr("Layout"), tr("Title"), tr("What for")}, lines));
    return say(terminal, shelf.findings);
}

Exit showLayout(Terminal& terminal, const std::string& id) {
    const auto shelf = app::findLayouts(terminal.adapters.layouts);
    const auto at = std::find_if(shelf.layouts.begin(), shelf.layouts.end(),
                                 [&](const auto& found) { return found.layout.id == id; });
    if (at == shelf.layouts.end()) {
        std::string known;
        for (const auto& found : shelf.layouts)
            known += (known.empty() ? "" : ", ") + found.layout.id;
        return refuse(terminal, "unknown-layout", message("There is no layout {0}; use one of: {1}."),
                      {id, known});
    }
    const auto& tr = terminal.tr;
    if (terminal.json) {
        terminal.out << written(layoutJson(*at));
        return Exit::done;
    }
    terminal.out << tr(at->layout.title) << " (" << at->layout.id << ")\n"
                 << tr(at->layout.about) << '\n'
                 << at->file.string() << "\n\n";
    std::vector<Line> lines;
    for (const auto& sheet : at->layout.sheets) {
        std::string without;
        for (const auto& key : sheet.without)
            without += (without.empty() ? "" : ", ") + key;
        lines.push_back({std::string(sheet::codeOf(sheet.kind)), without});
    }
    terminal.out << table({tr("Sheet"), tr("Columns left out")}, lines);
    return Exit::done;
}

} // namespace

void addLayoutCommands(CLI::App& parser, Terminal& terminal) {
    const auto& tr = terminal.tr;
    auto* group =
        parser.add_subcommand("layout", tr("Check, list and show workbook layouts"))->group(tr("Commands"));
    group->require_subcommand(1);

    auto files = std::make_shared<std::vector<std::string>>();
    auto* check =
        group->add_subcommand("check", tr("Report every mistake of layout files"))->group(tr("Commands"));
    check->add_option("files", *files, tr("Layout files (*.toml)"))->required();
    check->callback(
        [&terminal, files] { terminal.job = [&terminal, files] { return checkFiles(terminal, *files); }; });

    group->add_subcommand("list", tr("List the layouts"))->group(tr("Commands"))->callback([&terminal] {
        terminal.job = [&terminal] { return listLayouts(terminal); };
    });

    auto id = std::make_shared<std::string>();
    auto* show = group->add_subcommand("show", tr("Show the sheets of a layout"))->group(tr("Commands"));
    show->add_option("layout", *id, tr("The layout's id"))->required();
    show->callback([&terminal, id] { terminal.job = [&terminal, id] { return showLayout(terminal, *id); }; });
}

} // namespace cli

// SPDX-License-Identifier: MIT
// demo
#include "app/Demo.h"
#include "app/desk/NewWorkspace.h"
#include "cli/CommandGroups.h"
#include "cli/Json.h"
#include "cli/Rubrics.h"

#include <CLI/App.hpp>

namespace cli {

namespace {

Exit makeDemo(Terminal& terminal, const std::string& file) {
    const auto merchandiser = findRubric(terminal, "merchandiser");
    if (!merchandiser)
        return Exit::trouble;
    std::string position;
    (void)app::newWorkspace(terminal.adapters, file, [&](app::Store& store) {
        position = app::makeDemo(store, *merchandiser, terminal.tr);
    });
    if (terminal.json)
        terminal.out << written({{"file", file}, {"position", position}});
    else
        terminal.out << terminal.tr("{}: a demo workspace with position {}", file, position) << '\n';
    return Exit::done;
}

} // namespace

void addDemoCommand(CLI::App& parser, Terminal& terminal) {
    const auto& tr = terminal.tr;
    auto file = std::make_shared<std::string>();
    auto* demo =
        parser.add_subcommand("demo", tr("Make a worked example: six candidates, three interviewers"))
            ->group(tr("Commands"));
    demo->add_option("file", *file, tr("The new workspace file"))->required();
    demo->callback(
        [&terminal, file] { terminal.job = [&terminal, file] { return makeDemo(terminal, *file); }; });
}

} // namespace cli

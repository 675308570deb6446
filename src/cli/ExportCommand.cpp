// SPDX-License-Identifier: MIT
// export: one position or all of them into workbooks by a layout.
#include "app/exchange/Export.h"
#include "app/exchange/Layouts.h"
#include "app/ports/FileNames.h"
#include "app/privacy/VisibleCards.h"
#include "cli/CommandGroups.h"
#include "cli/Json.h"
#include "cli/Output.h"
#include "cli/ProgressLine.h"
#include "cli/Terminal.h"

#include <CLI/App.hpp>

#include <algorithm>
#include <functional>
#include <utility>

namespace cli {

using words::message;

namespace {

struct Request {
    std::string position;
    /// Empty: comparison for a workbook, flat for a CSV file.
    std::string layout;
    std::string target;
    std::string mark = "yes";
    bool anonymous = false;
    bool all = false;
};

bool isCsv(const Request& request) {
    return !request.all && app::endingOf(request.target) == ".csv";
}

std::string known(const app::LayoutShelf& shelf) {
    std::string ids;
    for (const auto& found : shelf.layouts)
        ids += (ids.empty() ? "" : ", ") + found.layout.id;
    return ids;
}

/// --lang goes before what the layout says.
app::ExportRequest chosen(const Terminal& terminal, const sheet::Layout& layout, const Request& request) {
    auto made = app::requestOf(layout, terminal.tr);
    if (terminal.language == "both")
        made.words = words::Words::bilingual();
    else if (!terminal.language.empty())
        made.words = terminal.tr;
    if (request.anonymous)
        made.names = sheet::NameForm::anonymous;
    made.viewer = terminal.viewer;
    return made;
}

/// Done when the workbook would show nothing that is hidden from the viewer.
Exit maySee(Terminal& terminal, const app::Store& store, const sheet::Layout& layout,
            const Request& request) {
    if (!app::showsMarks(layout))
        return Exit::done;
    if (terminal.viewer.empty()) {
        sayWhoSees(terminal, store);
        return Exit::done;
    }
    const auto position = request.all ? std::nullopt : std::optional(request.position);
    const auto why = app::whyHidden(store, position, terminal.viewer, terminal.tr);
    return why.empty()
               ? Exit::done
               : refuse(terminal, "blind",
                        message("{0} The workbook would show them: submit first, then export."), {why});
}

Exit done(Terminal& terminal, const std::vector<std::filesystem::path>& files) {
    Json all = Json::array();
    for (const auto& file : files) {
        all.push_back({{"file", file.string()}});
        if (!terminal.json)
            terminal.out << file.string() << '\n';
    }
    if (terminal.json)
        terminal.out << written(all.size() == 1 ? all.front() : all);
    return Exit::done;
}

Exit stopped(Terminal& terminal) {
    return refuse(terminal, "stopped", message("Stopped; no half-written file is left."));
}

Exit exportWorkbooks(Terminal& terminal, const Request& request) {
    const auto shelf = app::findLayouts(terminal.adapters.layouts);
    const auto wanted = !request.layout.empty() ? request.layout : isCsv(request) ? "flat" : "comparison";
    const auto* layout = app::findLayout(shelf, wanted);
    if (layout == nullptr) {
        say(terminal, shelf.findings);
        return misuse(terminal, message("There is no layout {0}; use one of: {1}."), {wanted, known(shelf)});
    }
    if (isCsv(request) && !sheet::isOneTable(*layout))
        return misuse(
            terminal,
            message("A CSV file holds one table and the layout {0} has more; use the layout flat, or "
                    "export to an .xlsx file."),
            {wanted});
    if (request.mark != "yes" && request.mark != "no")
        return misuse(terminal, message("--bom cannot be {0}; use yes or no."), {request.mark});
    const auto store = openWorkspace(terminal);
    const auto made = chosen(terminal, *layout, request);
    const auto& writer = terminal.adapters.workbooks;
    ProgressLine watch(terminal);
    if (request.all) {
        const auto positions = store->positions();
        const auto frozen =
            std::count_if(positions.begin(), positions.end(), [](const auto& row) { return row.frozen; });
        if (frozen == 0)
            return refuse(terminal, "nothing-frozen",
                          message("No position has a frozen plan yet, so there is nothing to export."));
        if (const auto exit = maySee(terminal, *store, *layout, request); exit != Exit::done)
            return exit;
        const auto files = app::exportAll(*store, made, writer, request.target, std::ref(watch));
        done(terminal, files);
        return std::cmp_equal(files.size(), frozen) ? Exit::done : stopped(terminal);
    }
    if (!findFrozen(terminal, *store, request.position))
        return Exit::refused;
    if (isWorkspace(terminal, request.target))
        return refuse(terminal, "same-file",
                      message("{0} is the workspace itself; choose another name for the workbook."),
                      {request.target});
    if (isOtherKind(request.target, {".xlsx", ".csv"}))
        return misuse(terminal,
                      message("{0} ends neither in .xlsx nor in .csv. PDF files and pictures are saved from "
                              "the window."),
                      {request.target});
    if (const auto exit = maySee(terminal, *store, *layout, request); exit != Exit::done)
        return exit;
    if (isCsv(request)) {
        app::exportCsv(*store, request.position, made,
                       request.mark == "yes" ? sheet::ByteOrderMark::written : sheet::ByteOrderMark::left,
                       request.target);
        return done(terminal, {request.target});
    }
    if (app::exportPosition(*store, request.position, made, writer, request.target, std::ref(watch)) ==
        app::Outcome::stopped)
        return stopped(terminal);
    return done(terminal, {request.target});
}

} // namespace

void addExportCommand(CLI::App& parser, Terminal& terminal) {
    const auto& tr = terminal.tr;
    auto request = std::make_shared<Request>();
    auto* command = parser.add_subcommand("export", tr("Write a workbook for Excel"))->group(tr("Commands"));
    auto* position = command->add_option("position", request->position, tr("The position's id"));
    command->add_flag("--all", request->all, tr("Every position with a frozen plan"))->excludes(position);
    command->add_option("--layout", request->layout, tr("Which workbook: see layout list"));
    command
        ->add_option(
            "-o,--output", request->target,
            tr("The workbook to write (*.xlsx) or a CSV file of one table (*.csv); with --all the folder "
               "for them"))
        ->required();
    command->add_option("--bom", request->mark,
                        tr("Whether a CSV file begins with a byte order mark: yes or no"));
    command->add_flag("--anonymous", request->anonymous, tr("Letters instead of names"));
    command->callback([&terminal, request] {
        if (request->position.empty() && !request->all)
            throw CLI::RequiredError("position");
        terminal.needs = Needs::workspace;
        terminal.job = [&terminal, request] { return exportWorkbooks(terminal, *request); };
    });
}

} // namespace cli

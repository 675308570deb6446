// SPDX-License-Identifier: MIT
// export: one position or all of them into workbooks by a layout.
#include "app/Export.h"
#include "app/Layouts.h"
#include "app/SmallLetters.h"
#include "app/VisibleCards.h"
#include "cli/Commands.h"
#include "cli/Json.h"
#include "cli/Output.h"
#include "cli/Terminal.h"
#include "cli/Watch.h"

#include <CLI/App.hpp>

#include <algorithm>
#include <functional>
#include <utility>

namespace cli {

using words::message;

namespace {

struct Wish {
    std::string position;
    /// Empty: comparison for a workbook, flat for a CSV file.
    std::string layout;
    std::string target;
    std::string mark = "yes";
    bool anonymous = false;
    bool all = false;
};

bool isCsv(const Wish& wish) {
    return !wish.all && app::endingOf(wish.target) == ".csv";
}

std::string known(const app::LayoutShelf& shelf) {
    std::string ids;
    for (const auto& found : shelf.layouts)
        ids += (ids.empty() ? "" : ", ") + found.layout.id;
    return ids;
}

/// --lang goes before what the layout says.
app::ExportWish chosen(const Terminal& terminal, const sheet::Layout& layout, const Wish& wish) {
    auto made = app::wishOf(layout, terminal.tr);
    if (terminal.language == "both")
        made.words = words::Words::bilingual();
    else if (!terminal.language.empty())
        made.words = terminal.tr;
    if (wish.anonymous)
        made.names = sheet::NameForm::letters;
    made.viewer = terminal.viewer;
    return made;
}

/// Done when the workbook would show nothing that is hidden from the viewer.
Exit maySee(Terminal& terminal, const app::Store& store, const sheet::Layout& layout, const Wish& wish) {
    if (!app::showsMarks(layout))
        return Exit::done;
    if (terminal.viewer.empty()) {
        sayWhoSees(terminal, store);
        return Exit::done;
    }
    const auto position = wish.all ? std::nullopt : std::optional(wish.position);
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

Exit exportWorkbooks(Terminal& terminal, const Wish& wish) {
    const auto shelf = app::findLayouts(terminal.adapters.layouts);
    const auto wanted = !wish.layout.empty() ? wish.layout : isCsv(wish) ? "flat" : "comparison";
    const auto* layout = app::findLayout(shelf, wanted);
    if (layout == nullptr) {
        say(terminal, shelf.findings);
        return misuse(terminal, message("There is no layout {0}; use one of: {1}."), {wanted, known(shelf)});
    }
    if (isCsv(wish) && !sheet::isOneTable(*layout))
        return misuse(
            terminal,
            message("A CSV file holds one table and the layout {0} has more; use the layout flat, or "
                    "export to an .xlsx file."),
            {wanted});
    if (wish.mark != "yes" && wish.mark != "no")
        return misuse(terminal, message("--bom cannot be {0}; use yes or no."), {wish.mark});
    const auto store = openWorkspace(terminal);
    const auto made = chosen(terminal, *layout, wish);
    const auto& writer = terminal.adapters.workbooks;
    Watch watch(terminal);
    if (wish.all) {
        const auto positions = store->positions();
        const auto frozen =
            std::count_if(positions.begin(), positions.end(), [](const auto& row) { return row.frozen; });
        if (frozen == 0)
            return refuse(terminal, "nothing-frozen",
                          message("No position has a frozen plan yet, so there is nothing to export."));
        if (const auto exit = maySee(terminal, *store, *layout, wish); exit != Exit::done)
            return exit;
        const auto files = app::exportAll(*store, made, writer, wish.target, std::ref(watch));
        done(terminal, files);
        return std::cmp_equal(files.size(), frozen) ? Exit::done : stopped(terminal);
    }
    if (!findFrozen(terminal, *store, wish.position))
        return Exit::refused;
    if (isWorkspace(terminal, wish.target))
        return refuse(terminal, "same-file",
                      message("{0} is the workspace itself; choose another name for the workbook."),
                      {wish.target});
    if (isOtherKind(wish.target, {".xlsx", ".csv"}))
        return misuse(terminal,
                      message("{0} ends neither in .xlsx nor in .csv. PDF files and pictures are saved from "
                              "the window."),
                      {wish.target});
    if (const auto exit = maySee(terminal, *store, *layout, wish); exit != Exit::done)
        return exit;
    if (isCsv(wish)) {
        app::exportCsv(*store, wish.position, made,
                       wish.mark == "yes" ? sheet::ByteOrderMark::written : sheet::ByteOrderMark::left,
                       wish.target);
        return done(terminal, {wish.target});
    }
    if (app::exportPosition(*store, wish.position, made, writer, wish.target, std::ref(watch)) ==
        app::Outcome::stopped)
        return stopped(terminal);
    return done(terminal, {wish.target});
}

} // namespace

void addExportCommand(CLI::App& parser, Terminal& terminal) {
    const auto& tr = terminal.tr;
    auto wish = std::make_shared<Wish>();
    auto* command = parser.add_subcommand("export", tr("Write a workbook for Excel"))->group(tr("Commands"));
    auto* position = command->add_option("position", wish->position, tr("The position's id"));
    command->add_flag("--all", wish->all, tr("Every position with a frozen plan"))->excludes(position);
    command->add_option("--layout", wish->layout, tr("Which workbook: see layout list"));
    command
        ->add_option(
            "-o,--output", wish->target,
            tr("The workbook to write (*.xlsx) or a CSV file of one table (*.csv); with --all the folder "
               "for them"))
        ->required();
    command->add_option("--bom", wish->mark,
                        tr("Whether a CSV file begins with a byte order mark: yes or no"));
    command->add_flag("--anonymous", wish->anonymous, tr("Letters instead of names"));
    command->callback([&terminal, wish] {
        if (wish->position.empty() && !wish->all)
            throw CLI::RequiredError("position");
        terminal.needs = Needs::workspace;
        terminal.job = [&terminal, wish] { return exportWorkbooks(terminal, *wish); };
    });
}

} // namespace cli

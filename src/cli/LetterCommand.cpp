// SPDX-License-Identifier: MIT
// letter: a draft of the feedback to a candidate as a text file.
#include "app/decide/LetterDraft.h"
#include "app/ports/WholeFile.h"
#include "cli/CommandGroups.h"
#include "cli/Json.h"
#include "cli/Output.h"
#include "cli/Terminal.h"

#include <CLI/App.hpp>

namespace cli {

using words::message;

namespace {

struct Request {
    std::string position;
    std::string candidate;
    std::string target;
};

Exit letter(Terminal& terminal, const Request& request) {
    const auto store = openWorkspace(terminal);
    const auto position = findFrozen(terminal, *store, request.position);
    if (!position)
        return Exit::refused;
    const auto id = findCandidate(terminal, *store, request.position, request.candidate);
    if (!id)
        return Exit::refused;
    if (isWorkspace(terminal, request.target))
        return refuse(terminal, "same-file",
                      message("{0} is the workspace itself; choose another name for the letter."),
                      {request.target});
    if (isOtherKind(request.target, {".txt"}))
        return misuse(terminal,
                      message("{0} does not end in .txt, and the letter is text. A PDF of it is saved from "
                              "the window."),
                      {request.target});
    app::Desk chair(*store, terminal.adapters.clock, terminal.tr.language());
    chair.openPosition(request.position);
    chair.setInterviewer(terminal.viewer);
    const auto draft = app::letterDraft(chair, *id);
    if (!draft)
        return Exit::refused;
    if (!draft->blind.empty())
        return refuse(terminal, "blind", message("{0} The letter would speak of them."), {draft->blind});
    sayWhoSees(terminal, *store, *position);
    app::writeWhole(request.target, draft->text(terminal.tr.language()));
    terminal.out << (terminal.json ? written({{"file", request.target}}) : request.target + "\n");
    return Exit::done;
}

} // namespace

void addLetterCommand(CLI::App& parser, Terminal& terminal) {
    const auto& tr = terminal.tr;
    auto request = std::make_shared<Request>();
    auto* command = parser
                        .add_subcommand("letter", tr("Draft the feedback to a candidate: strengths and gaps, "
                                                     "no scores"))
                        ->group(tr("Commands"));
    command->add_option("position", request->position, tr("The position's id"))->required();
    command->add_option("--candidate", request->candidate, tr("The candidate (id or name)"))->required();
    command->add_option("-o,--output", request->target, tr("The text file to write (*.txt)"))->required();
    command->callback([&terminal, request] {
        terminal.needs = Needs::workspace;
        terminal.job = [&terminal, request] { return letter(terminal, *request); };
    });
}

} // namespace cli

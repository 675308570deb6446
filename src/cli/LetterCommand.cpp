// SPDX-License-Identifier: MIT
// letter: a draft of the feedback to a candidate as a text file.
#include "app/LetterDraft.h"
#include "app/TextFile.h"
#include "cli/Commands.h"
#include "cli/Json.h"
#include "cli/Output.h"
#include "cli/Terminal.h"

#include <CLI/App.hpp>

namespace cli {

using words::message;

namespace {

struct Wish {
    std::string position;
    std::string candidate;
    std::string target;
};

Exit letter(Terminal& terminal, const Wish& wish) {
    const auto store = openWorkspace(terminal);
    const auto position = findFrozen(terminal, *store, wish.position);
    if (!position)
        return Exit::refused;
    const auto id = findCandidate(terminal, *store, wish.position, wish.candidate);
    if (!id)
        return Exit::refused;
    if (isWorkspace(terminal, wish.target))
        return refuse(terminal, "same-file",
                      message("{0} is the workspace itself; choose another name for the letter."),
                      {wish.target});
    if (isOtherKind(wish.target, {".txt"}))
        return misuse(terminal,
                      message("{0} does not end in .txt, and the letter is text. A PDF of it is saved from "
                              "the window."),
                      {wish.target});
    app::Desk chair(*store, terminal.adapters.clock, terminal.tr.language());
    chair.openPosition(wish.position);
    chair.setInterviewer(terminal.viewer);
    const auto draft = app::letterDraft(chair, *id);
    if (!draft)
        return Exit::refused;
    if (!draft->blind.empty())
        return refuse(terminal, "blind", message("{0} The letter would speak of them."), {draft->blind});
    sayWhoSees(terminal, *store, *position);
    app::writeWhole(wish.target, draft->text(terminal.tr.language()));
    terminal.out << (terminal.json ? written({{"file", wish.target}}) : wish.target + "\n");
    return Exit::done;
}

} // namespace

void addLetterCommand(CLI::App& parser, Terminal& terminal) {
    const auto& tr = terminal.tr;
    auto wish = std::make_shared<Wish>();
    auto* command = parser
                        .add_subcommand("letter", tr("Draft the feedback to a candidate: strengths and gaps, "
                                                     "no scores"))
                        ->group(tr("Commands"));
    command->add_option("position", wish->position, tr("The position's id"))->required();
    command->add_option("--candidate", wish->candidate, tr("The candidate (id or name)"))->required();
    command->add_option("-o,--output", wish->target, tr("The text file to write (*.txt)"))->required();
    command->callback([&terminal, wish] {
        terminal.needs = Needs::workspace;
        terminal.job = [&terminal, wish] { return letter(terminal, *wish); };
    });
}

} // namespace cli

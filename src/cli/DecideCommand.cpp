// SPDX-License-Identifier: MIT
// decide
#include "app/Csv.h"
#include "cli/Commands.h"
#include "cli/Json.h"
#include "cli/Terminal.h"
#include "session/Time.h"

#include <CLI/App.hpp>

#include <cstdlib>

namespace cli {

using words::message;

namespace {

struct Wish {
    std::string position;
    std::string candidate;
    std::string verdict;
    std::string reason;
    std::string dissent;
    std::string by;
};

Exit decide(Terminal& terminal, const Wish& wish) {
    const auto verdict = session::verdictOf(wish.verdict);
    if (!verdict)
        return misuse(terminal, message("--verdict cannot be {0}; use hire, hold, reserve or reject."),
                      {wish.verdict});
    if (app::trimmed(wish.reason).empty())
        return refuse(terminal, "no-reason",
                      message("A decision needs its reason; write it after --reason."));
    const auto store = openWorkspace(terminal);
    if (!findPosition(terminal, *store, wish.position))
        return Exit::refused;
    const auto candidate = findCandidate(terminal, *store, wish.position, wish.candidate);
    if (!candidate)
        return Exit::refused;
    const char* user = std::getenv("USER");
    store->decide(wish.position, {*candidate, *verdict, wish.reason, wish.dissent,
                                  wish.by.empty() && user != nullptr ? user : wish.by,
                                  session::utcText(terminal.adapters.clock.now())});
    if (terminal.json)
        terminal.out << written({{"candidate", *candidate}, {"verdict", session::codeOf(*verdict)}});
    else
        terminal.out << terminal.tr("{}: decision kept ({})", *candidate, session::codeOf(*verdict)) << '\n';
    return Exit::done;
}

} // namespace

void addDecideCommand(CLI::App& parser, Terminal& terminal) {
    const auto& tr = terminal.tr;
    auto wish = std::make_shared<Wish>();
    auto* command =
        parser.add_subcommand("decide", tr("Keep a decision and its reason"))->group(tr("Commands"));
    command->add_option("position", wish->position, tr("The position's id"))->required();
    command->add_option("--candidate", wish->candidate, tr("The candidate (id or name)"))->required();
    command->add_option("--verdict", wish->verdict, tr("hire, hold, reserve or reject"))->required();
    command->add_option("--reason", wish->reason, tr("Why"))->required();
    command->add_option("--dissent", wish->dissent, tr("Who disagreed, and why"));
    command->add_option("--by", wish->by, tr("Who decided; you when left out"));
    command->callback([&terminal, wish] {
        terminal.needs = Needs::workspace;
        terminal.job = [&terminal, wish] { return decide(terminal, *wish); };
    });
}

} // namespace cli

// SPDX-License-Identifier: MIT
// verdicts: a position's own verdict words beside the four.
#include "cli/CommandGroups.h"
#include "cli/Json.h"
#include "cli/ListTable.h"
#include "cli/Terminal.h"
#include "text/Names.h"

#include <CLI/App.hpp>

#include <algorithm>

namespace cli {

using words::message;

namespace {

struct Request {
    std::string position;
    std::vector<std::string> added;
    std::vector<std::string> removed;
};

/// Nothing after saying what is wrong.
std::optional<std::vector<session::VerdictWord>> changed(Terminal& terminal, const Request& request,
                                                         std::vector<session::VerdictWord> words) {
    const auto named = [&](const std::string& text) {
        return std::find_if(words.begin(), words.end(), [&](const auto& word) {
            return text::sameName(word.text.en, text) || text::sameName(word.text.zh, text);
        });
    };
    const auto isOfEveryPosition = [](const std::string& text) {
        constexpr std::string_view all[] = {"hire", "hold", "reserve", "reject", "none", "undecided",
                                            "录用", "待定", "储备",    "淘汰",   "未定", "尚未决定"};
        return std::any_of(std::begin(all), std::end(all),
                           [&](std::string_view one) { return text::sameName(one, text); });
    };
    for (const auto& text : request.removed) {
        const auto at = named(text);
        if (at == words.end()) {
            refuse(terminal, "unknown-verdict", message("The position has no verdict {0} of its own."),
                   {text});
            return std::nullopt;
        }
        words.erase(at);
    }
    for (const auto& text : request.added) {
        const auto word = session::readVerdictWord(text);
        if (!word) {
            misuse(terminal,
                   message("A verdict cannot be {0}; write \"English / 中文=hold\" with hire, hold, reserve, "
                           "reject or none."),
                   {text});
            return std::nullopt;
        }
        if (named(word->text.en) != words.end() || named(word->text.zh) != words.end() ||
            isOfEveryPosition(word->text.en) || isOfEveryPosition(word->text.zh)) {
            refuse(terminal, "repeated-verdict", message("There is a verdict {0} already."), {word->text.en});
            return std::nullopt;
        }
        words.push_back(*word);
    }
    return words;
}

Exit verdicts(Terminal& terminal, const Request& request) {
    const auto& tr = terminal.tr;
    const auto store = openWorkspace(terminal);
    if (!findPosition(terminal, *store, request.position))
        return Exit::refused;
    std::optional<std::vector<session::VerdictWord>> words;
    const auto look = [&] { words = changed(terminal, request, store->verdictWords(request.position)); };
    if (request.added.empty() && request.removed.empty())
        look();
    else
        store->inOneCommit([&] {
            look();
            if (words)
                store->setVerdictWords(request.position, *words);
        });
    if (!words)
        return Exit::refused;
    Json all = Json::array();
    std::vector<Line> lines;
    for (const auto& word : *words) {
        const auto meaning = word.meaning ? std::string(session::codeOf(*word.meaning)) : std::string("none");
        all.push_back({{"word", jsonOf(word.text)}, {"meaning", meaning}});
        lines.push_back({word.text.en, word.text.zh, meaning});
    }
    terminal.out << (terminal.json ? written(all)
                                   : table({tr("English"), tr("Chinese"), tr("Counts as")}, lines));
    return Exit::done;
}

} // namespace

void addVerdictsCommand(CLI::App& parser, Terminal& terminal) {
    const auto& tr = terminal.tr;
    auto request = std::make_shared<Request>();
    auto* command =
        parser
            .add_subcommand("verdicts", tr("A position's own verdicts besides hire, hold, reserve, reject"))
            ->group(tr("Commands"));
    command->add_option("position", request->position, tr("The position's id"))->required();
    command->add_option("--add", request->added,
                        tr("\"second interview / 复试=hold\"; without =... it counts as none of the four"));
    command->add_option("--remove", request->removed, tr("In either language; decisions keep it"));
    command->callback([&terminal, request] {
        terminal.needs = Needs::workspace;
        terminal.job = [&terminal, request] { return verdicts(terminal, *request); };
    });
}

} // namespace cli

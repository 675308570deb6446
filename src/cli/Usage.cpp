// SPDX-License-Identifier: MIT
// The parser keeps the kind of its errors in a name and the rest in an English text.
#include "cli/Usage.h"

#include "reading/Nearest.h"

#include <CLI/App.hpp>

#include <algorithm>

namespace cli {

namespace {

using Names = std::vector<std::string>;

/// The command the words have come to.
const CLI::App& reached(const CLI::App& parser) {
    const auto below = parser.get_subcommands();
    return below.empty() ? parser : reached(*below.back());
}

Names commandsOf(const CLI::App& app) {
    Names names;
    for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(command->get_name());
    return names;
}

Names optionsOf(const CLI::App& app) {
    Names names;
    for (const auto* level = &app; level != nullptr; level = level->get_parent())
        for (const auto* option : level->get_options())
            for (const auto& name : option->get_lnames())
                names.push_back("--" + name);
    return names;
}

std::string commandSentence(const CLI::App& parser, const words::Words& tr) {
    const auto known = commandsOf(reached(parser));
    const auto words = parser.remaining(true);
    const auto word =
        std::find_if(words.begin(), words.end(), [](const auto& one) { return !one.starts_with('-'); });
    if (word == words.end())
        return tr("a command is missing; use one of: {0}.", reading::listed(known));
    if (const auto meant = reading::nearest(*word, known))
        return tr("there is no command {0}; did you mean {1}?", *word, *meant);
    return tr("there is no command {0}; use one of: {1}.", *word, reading::listed(known));
}

std::string extraSentence(const CLI::App& parser, const words::Words& tr) {
    const auto words = parser.remaining(true);
    const auto option =
        std::find_if(words.begin(), words.end(), [](const auto& one) { return one.starts_with('-'); });
    if (option == words.end())
        return tr("nothing more was expected than what stands before {0}.",
                  words.empty() ? std::string() : words.front());
    const auto name = option->substr(0, option->find('='));
    if (const auto meant = reading::nearest(name, optionsOf(reached(parser))))
        return tr("there is no option {0} here; did you mean {1}?", name, *meant);
    return tr("there is no option {0} here.", name);
}

/// What stands before a text, or nothing.
std::string before(const std::string& whole, std::string_view text) {
    const auto at = whole.find(text);
    return at == std::string::npos ? std::string() : whole.substr(0, at);
}

std::string after(const std::string& whole, std::string_view text) {
    const auto at = whole.find(text);
    return at == std::string::npos ? std::string() : whole.substr(at + text.size());
}

} // namespace

std::string usageSentence(const CLI::App& parser, const CLI::ParseError& error, const words::Words& tr) {
    const auto kind = error.get_name();
    std::string text = error.what();
    if (kind == "RequiredError" && text == CLI::RequiredError::Subcommand(1).what())
        return commandSentence(parser, tr);
    if (const auto name = before(text, " is required"); kind == "RequiredError" && !name.empty())
        return tr("{0} is missing.", name);
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) // its name is the command's
        return extraSentence(parser, tr);
    if (const auto name = before(text, ": At Most 1"); kind == "ArgumentMismatch" && !name.empty())
        return tr("{0} may be given once only.", name);
    if (const auto name = before(text, ": 1 required"); kind == "ArgumentMismatch" && !name.empty())
        return tr("{0} needs a value after it.", name);
    if (const auto name = before(text, " excludes "); kind == "ExcludesError" && !name.empty())
        return tr("{0} and {1} do not go together.", name, after(text, " excludes "));
    return text;
}

} // namespace cli

// SPDX-License-Identifier: MIT
// Asks the parser for every option that was given and looks at its texts.
#include "cli/Arguments.h"

#include "text/CodePoints.h"
#include "text/Fold.h"
#include "text/Printable.h"

#include <CLI/App.hpp>

#include <algorithm>
#include <array>

namespace cli {

namespace {

using reading::Finding;
using words::message;

bool isPath(const CLI::Option& option) {
    constexpr std::array<std::string_view, 6> paths{"file", "files", "output", "workspace", "to", "backup"};
    const auto isOne = [&](const std::string& name) {
        return std::find(paths.begin(), paths.end(), name) != paths.end();
    };
    return isOne(option.get_name(true)) ||
           std::any_of(option.get_lnames().begin(), option.get_lnames().end(), isOne);
}

bool mayBeEmpty(const CLI::Option& option) {
    constexpr std::array<std::string_view, 2> dates{"promise", "sent"};
    return std::any_of(option.get_lnames().begin(), option.get_lnames().end(), [&](const std::string& name) {
        return std::find(dates.begin(), dates.end(), name) != dates.end();
    });
}

std::string nameOf(const CLI::Option& option) {
    return option.get_lnames().empty() ? option.get_name(true) : "--" + option.get_lnames().front();
}

std::optional<Finding> wrong(const CLI::Option& option, const std::string& text) {
    const auto error = [](std::string_view said, std::vector<std::string> arguments) {
        return Finding{reading::Severity::error, "wrong-usage", std::string(said), std::move(arguments), {}};
    };
    if (text::isInvisible(text) && !(text.empty() && mayBeEmpty(option)))
        return error(message("{0} is empty; give it a value or leave it out."), {nameOf(option)});
    if (isPath(option))
        return std::nullopt;
    if (!text::isValidUtf8(text))
        return error(message("{0} is not UTF-8 text."), {nameOf(option)});
    if (const auto hidden = text::firstUnprintable(text))
        return error(message("{0} holds the invisible character {1}; remove it."),
                     {nameOf(option), text::codeOf(*hidden)});
    return std::nullopt;
}

} // namespace

std::optional<Finding> badArgument(const CLI::App& parser) {
    for (const auto* option : parser.get_options())
        for (const auto& text : option->count() > 0 && option->get_items_expected_max() > 0
                                    ? option->results()
                                    : CLI::results_t())
            if (auto found = wrong(*option, text))
                return found;
    for (const auto* below : parser.get_subcommands())
        if (auto found = badArgument(*below))
            return found;
    return std::nullopt;
}

} // namespace cli

// SPDX-License-Identifier: MIT
// Global options, help in two languages, and exit codes.
#include "cli/Run.h"

#include "app/ports/SystemError.h"
#include "cli/Arguments.h"
#include "cli/CommandGroups.h"
#include "cli/SafeOutput.h"
#include "cli/Terminal.h"
#include "cli/Usage.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <cstdlib>
#include <new>

namespace cli {

using words::Language;
using words::message;

namespace {

Language languageOfEnvironment() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value != nullptr && *value != '\0')
            return std::string_view(value).starts_with("zh") ? Language::chinese : Language::english;
    }
    return Language::english;
}

/// Help and errors are said before the parser has read --lang, so it is looked for beforehand.
Language languageOf(int argc, const char* const* argv) {
    constexpr std::string_view option = "--lang";
    for (int at = 1; at < argc; ++at) {
        std::string_view word = argv[at];
        if (!word.starts_with(option))
            continue;
        word.remove_prefix(option.size());
        if (word.starts_with('='))
            word.remove_prefix(1);
        else if (word.empty() && at + 1 < argc)
            word = argv[at + 1];
        if (const auto language = words::languageOf(word))
            return *language;
    }
    return languageOfEnvironment();
}

void speak(CLI::App& parser, const Terminal& terminal) {
    const auto& tr = terminal.tr;
    auto formatter = std::make_shared<CLI::Formatter>();
    formatter->column_width(34);
    formatter->label("Usage", tr("Usage"));
    formatter->label("OPTIONS", tr("options"));
    formatter->label("SUBCOMMAND", tr("command"));
    formatter->label("SUBCOMMANDS", tr("commands"));
    formatter->label("Positionals", tr("Arguments"));
    formatter->label("REQUIRED", tr("(required)"));
    for (const char* type : {"TEXT", "INT"})
        formatter->label(type, tr("value"));
    parser.formatter(formatter);
    parser.option_defaults()->group(tr("Options"));
    parser.set_help_flag("-h,--help", tr("Print this help and exit"));
}

void addEverything(CLI::App& parser, Terminal& terminal) {
    const auto& tr = terminal.tr;
    parser.description(
        tr("Evenhand: score interviews on the same anchored criteria and compare the candidates."));
    parser.set_version_flag("--version", "Evenhand 0.1.0", tr("Print the version and exit"));
    parser.add_option("-w,--workspace", terminal.workspace, tr("The workspace file (*.evenhand)"));
    parser.add_option("--lang", terminal.language, tr("Language: en or zh"));
    parser.add_option("--as", terminal.viewer,
                      tr("Show only what this interviewer may see: not the others' marks before submitting"));
    parser.add_flag("--json", terminal.json, tr("Print JSON with stable keys"));
    parser.require_subcommand(1);
    parser.fallthrough();
    for (const auto add :
         {addRubricCommands, addDemoCommand, addPositionCommands, addCandidateCommands, addMarkCommands,
          addCompareCommand, addAnalyseCommand, addExportCommand, addLayoutCommands, addDecideCommand,
          addVerdictsCommand, addLetterCommand, addPracticeCommands, addUpkeepCommands, addRestoreCommand})
        add(parser, terminal);
}

Exit usageError(Terminal& terminal, const CLI::App& parser, const CLI::ParseError& error) {
    terminal.err << terminal.tr("Wrong usage: {}", oneLine(usageSentence(parser, error, terminal.tr))) << '\n'
                 << terminal.tr("See the commands with: evenhand-cli --help") << '\n';
    return Exit::wrongUsage;
}

Exit work(int argc, const char* const* argv, Terminal& terminal) {
    CLI::App parser{"", "evenhand-cli"};
    speak(parser, terminal);
    addEverything(parser, terminal);
    try {
        parser.parse(argc, argv);
    } catch (const CLI::Success& asked) {
        parser.exit(asked, terminal.out, terminal.err);
        return Exit::done;
    } catch (const CLI::ParseError& error) {
        return usageError(terminal, parser, error);
    }
    if (const auto bad = badArgument(parser)) {
        say(terminal, {*bad});
        return Exit::wrongUsage;
    }
    const bool workbookInBoth = terminal.language == "both" && parser.got_subcommand("export");
    if (!terminal.language.empty() && !words::languageOf(terminal.language) && !workbookInBoth)
        return misuse(terminal, message("There is no language {0}; use en or zh."), {terminal.language});
    if (terminal.needs == Needs::workspace && terminal.workspace.empty())
        return misuse(terminal, message("Name the workspace file: -w FILE.evenhand"));
    return terminal.job();
}

Exit guarded(int argc, const char* const* argv, Terminal& terminal) {
    try {
        return work(argc, argv, terminal);
    } catch (const Refused&) {
        return Exit::refused;
    } catch (...) {
        say(terminal, {app::findingOfCurrentException()});
    }
    return Exit::trouble;
}

} // namespace

int run(int argc, const char* const* argv, const app::Adapters& adapters, std::ostream& target,
        std::ostream& errors, std::istream& in) {
    const Terminal* asked = nullptr;
    SafeOutput safeOut(target, [&] { return asked != nullptr && asked->json; });
    SafeOutput safeErr(errors, [] { return false; });
    std::ostream out(&safeOut), err(&safeErr);
    Terminal terminal{adapters, out, err,           in, words::Words(languageOf(argc, argv)), {}, {}, {},
                      false,    {},  Needs::nothing};
    asked = &terminal;
    auto exit = guarded(argc, argv, terminal);
    out.flush();
    if (!out) {
        refuse(
            terminal, "output",
            message(
                "The answer could not be written; its reader is gone or the disk is full. What the command "
                "changes, if anything, it has saved."));
        exit = Exit::trouble;
    }
    err.flush();
    return static_cast<int>(exit);
}

} // namespace cli

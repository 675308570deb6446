// SPDX-License-Identifier: MIT
// The groups of commands; each adds its own to the parser, with a job for the terminal to do.
#pragma once

namespace CLI {
class App;
}

namespace cli {

struct Terminal;

/// The terminal outlives the parser.
void addRubricCommands(CLI::App& parser, Terminal& terminal);
void addDemoCommand(CLI::App& parser, Terminal& terminal);
void addPositionCommands(CLI::App& parser, Terminal& terminal);
void addCandidateCommands(CLI::App& parser, Terminal& terminal);
void addMarkCommands(CLI::App& parser, Terminal& terminal);
void addCompareCommand(CLI::App& parser, Terminal& terminal);
void addAnalyseCommand(CLI::App& parser, Terminal& terminal);
void addExportCommand(CLI::App& parser, Terminal& terminal);
void addLayoutCommands(CLI::App& parser, Terminal& terminal);
void addDecideCommand(CLI::App& parser, Terminal& terminal);
void addLetterCommand(CLI::App& parser, Terminal& terminal);
void addVerdictsCommand(CLI::App& parser, Terminal& terminal);
void addRestoreCommand(CLI::App& parser, Terminal& terminal);
void addPracticeCommands(CLI::App& parser, Terminal& terminal);
void addUpkeepCommands(CLI::App& parser, Terminal& terminal);

} // namespace cli

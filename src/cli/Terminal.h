// SPDX-License-Identifier: MIT
// What every command needs: the streams, the language, the global options and the job that was asked for.
#pragma once

#include "app/ports/Adapters.h"
#include "words/Words.h"

#include <functional>
#include <istream>
#include <ostream>

namespace cli {

enum class Exit { done = 0, refused = 1, wrongUsage = 2, trouble = 3 };

/// Whether a command works on the workspace named by -w.
enum class Needs { nothing, workspace };

struct Terminal {
    const app::Adapters& adapters;
    std::ostream& out;
    std::ostream& err;
    std::istream& in;
    words::Words tr;
    std::string workspace;
    std::string language;
    /// --as: through whose eyes marks are shown; empty for everybody's.
    std::string viewer;
    bool json = false;
    /// Set while the arguments are read, done when all of them were understood.
    std::function<Exit()> job;
    Needs needs = Needs::nothing;
};

/// Each finding on a line of err. Returns refused when one is an error, else done.
Exit say(Terminal& terminal, const std::vector<reading::Finding>& findings);
/// As say(), but trouble when a file could not be read at all: that is the system's fault, not the file's.
Exit sayOfFile(Terminal& terminal, const std::vector<reading::Finding>& findings);
/// One error without a place.
Exit refuse(Terminal& terminal, std::string code, std::string_view text,
            std::vector<std::string> arguments = {});
/// As refuse(), for arguments that could not be understood.
Exit misuse(Terminal& terminal, std::string_view text, std::vector<std::string> arguments = {});

/// As misuse(), of figures: names a decimal comma as what it is.
Exit misuseOfFigures(Terminal& terminal, std::string_view text, const std::string& typed);

/// Call before marks of a frozen position are shown: says whom they are hidden from, or that all are shown
/// while somebody still judges blind.
void sayWhoSees(Terminal& terminal, const app::Store& store, const session::Position& position);
/// The same for the file's frozen positions together, said once.
void sayWhoSees(Terminal& terminal, const app::Store& store);

/// Thrown after the reason was said: the command changes nothing.
struct Refused {};

/// With the interviewer of --as in the spelling the file has. Refused when that name is only like known ones;
/// a name that no plan and no scorecard has is said to be one.
[[nodiscard]] std::unique_ptr<app::Store> openWorkspace(Terminal& terminal);

/// The position, or nothing after saying that there is none.
[[nodiscard]] std::optional<session::Position> findPosition(Terminal& terminal, const app::Store& store,
                                                            const std::string& id);
/// As above, and its plan must be frozen.
[[nodiscard]] std::optional<session::Position> findFrozen(Terminal& terminal, const app::Store& store,
                                                          const std::string& id);
/// The id of the candidate with this id or, when only one has it, this name; nothing after saying why not.
[[nodiscard]] std::optional<std::string> findCandidate(Terminal& terminal, const app::Store& store,
                                                       const std::string& position, const std::string& named);

/// Without what could steer the terminal or turn the direction of its text; line breaks become blanks.
[[nodiscard]] std::string oneLine(std::string_view text);

} // namespace cli

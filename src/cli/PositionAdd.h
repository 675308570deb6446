// SPDX-License-Identifier: MIT
// The largest of the position commands; the others are in PositionCommands.cpp.
#pragma once

namespace CLI {
class App;
}

namespace cli {

struct Terminal;

void addPositionAdd(CLI::App& group, Terminal& terminal);

} // namespace cli

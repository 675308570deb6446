// SPDX-License-Identifier: MIT
// The room coefficient (二次平均法) of a position interviewed in several rooms, printed instead of the
// comparison; only when asked for by name.
#pragma once

#include "cli/Terminal.h"
#include "compare/Comparison.h"
#include "score/severity/Rooms.h"

namespace cli {

/// Rooms are the column "room" (or 考场) of the imported candidates. Refused when nobody has one.
Exit printRooms(Terminal& terminal, const compare::Comparison& comparison,
                const std::vector<session::Candidate>& people, score::SmallRooms smallRooms);

} // namespace cli

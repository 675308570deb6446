// SPDX-License-Identifier: MIT
// A mark of one's own that changes after the panel has talked, outside the interview screen.
#pragma once

#include "app/desk/Desk.h"

namespace app {

/// Stores the mark on the submitted scorecard as a debrief entry, or keeps it in the outbox while the file
/// cannot be written. Refuses what the plan has no place for, a missing reason, and a workspace opened to
/// look. A mark that is so already, or waits to be, changes nothing. The position is frozen.
[[nodiscard]] std::optional<reading::Finding>
markAfterwards(const Desk& desk, const session::Position& position, const session::Scorecard& stored,
               const session::Item& item, const std::string& value, const std::string& reason);

} // namespace app

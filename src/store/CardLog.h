// SPDX-License-Identifier: MIT
// All that was recorded on scorecards, read for replay; private to this room, included by its .cpp files
// only.
#pragma once

#include "store/Connection.h"

namespace store {

[[nodiscard]] session::Phase phaseOf(const std::string& code);

/// Of a position, by candidate, then interviewer; inside a Snapshot.
[[nodiscard]] std::vector<app::CardRecords> readRecords(Connection& connection, const std::string& position);

} // namespace store

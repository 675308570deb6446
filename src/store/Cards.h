// SPDX-License-Identifier: MIT
// Rows of scorecards: found by their natural key, opened when somebody first writes on one; private to this
// room, included by its .cpp files only.
#pragma once

#include "store/Connection.h"

namespace store {

struct Card {
    std::int64_t row = 0;
    bool submitted = false;
};

/// Position, candidate (visible ids) and interviewer: the same on every machine.
struct CardKey {
    const std::string& position;
    const std::string& candidate;
    const std::string& interviewer;
};

[[nodiscard]] std::optional<Card> findCard(Connection& connection, const CardKey& key);
/// Under the newest frozen plan. SystemError when position, candidate or frozen plan is missing. Inside a
/// Write.
[[nodiscard]] Card openCard(Connection& connection, const CardKey& key);

} // namespace store

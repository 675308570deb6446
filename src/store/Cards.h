// SPDX-License-Identifier: MIT
// Rows of scorecards: found by their natural key, opened when somebody first writes on one; private to this
// room, included by its .cpp files only.
#pragma once

#include "store/Scribe.h"

namespace store {

struct Card {
    std::int64_t row = 0;
    std::int64_t position = 0;
    /// Row of the interviewer as a person.
    std::int64_t author = 0;
    int planVersion = 0;
    std::string submittedAt;
};

/// Position, candidate (visible ids) and interviewer as they are called here. Of two people of one name it is
/// the one known here first, as Scribe::person takes the name.
struct CardKey {
    const std::string& position;
    const std::string& candidate;
    const std::string& interviewer;
};

[[nodiscard]] std::optional<Card> findCard(Connection& connection, const CardKey& key);
/// Under the newest frozen plan. SystemError when position, candidate or frozen plan is missing. Inside a
/// Write.
[[nodiscard]] Card openCard(Connection& connection, const Scribe& scribe, const CardKey& key);
/// The plan under which a card would be opened; SystemError as above.
struct NewestPlan {
    std::int64_t position = 0;
    std::int64_t candidate = 0;
    int version = 0;
};
[[nodiscard]] NewestPlan newestPlan(Connection& connection, const CardKey& key);

} // namespace store

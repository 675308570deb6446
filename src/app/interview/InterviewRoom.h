// SPDX-License-Identifier: MIT
// What an interview at the desk needs before it can begin, and whom it can be with; scores nothing.
#pragma once

#include "app/desk/Desk.h"

namespace app {

/// What stands in the way, the first to mend first.
enum class Obstacle { none, noPosition, notFrozen, noCandidates, noInterviewer };

[[nodiscard]] Obstacle obstacleOf(const Desk& desk);

struct InterviewRoom {
    /// Frozen.
    session::Position position;
    /// At least one.
    std::vector<session::Candidate> people;

    /// The candidate of this id, or the first one.
    [[nodiscard]] const session::Candidate& personOr(const std::string& id) const;
    /// So many places behind this one, or before it; nothing beyond the ends, and for an id nobody has.
    [[nodiscard]] std::optional<std::string> beside(const std::string& id, int by) const;
};

/// Reads the position, which is there, frozen, and has candidates.
[[nodiscard]] InterviewRoom interviewRoom(const Desk& desk, const std::string& position);

} // namespace app

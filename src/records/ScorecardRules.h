// SPDX-License-Identifier: MIT
// What may be recorded on a scorecard, and what a scorecard is after it; every store and the live screen ask
// here.
#pragma once

#include "records/Record.h"
#include "records/Refusal.h"
#include "session/Records.h"

#include <variant>
#include <vector>

namespace records {

/// The author closes the scorecard: what follows is debrief.
struct Submission {
    std::string at;

    bool operator==(const Submission&) const = default;
};

using CardChange = std::variant<session::Edit, Submission>;
using CardRecord = Record<CardChange>;

using CheckedEdit = std::variant<session::Edit, NothingToDo, Refusal>;

/// Before anything is recorded: the edit as it will be (value spelled one way, old value, phase), or that it
/// changes nothing, or why it is refused: "no-interviewer", what session::checkMark says, "reason-needed",
/// "mark-changed". The frozen plan is the scorecard's. The scorecard needs only its interviewer, its
/// submission and the mark in question.
[[nodiscard]] CheckedEdit check(const plan::Frozen& frozen, const session::Scorecard& card,
                                session::Edit edit);

/// What the scorecard is after one more change. Never refuses: what is not valid where it stands (a value
/// the plan does not have, a change after submission that says nothing of why) changes nothing here and
/// stays in the log. Applying the last change twice is applying it once.
[[nodiscard]] session::Scorecard apply(const plan::Frozen& frozen, session::Scorecard card,
                                       const session::Edit& edit);
[[nodiscard]] session::Scorecard apply(const plan::Frozen& frozen, session::Scorecard card,
                                       const Submission& submission);
[[nodiscard]] session::Scorecard apply(const plan::Frozen& frozen, session::Scorecard card,
                                       const CardChange& change);

/// The scorecard that all records of it amount to, in whatever order and however often they are given; the
/// empty one says whose it is and under which plan.
[[nodiscard]] session::Scorecard replay(const plan::Frozen& frozen, session::Scorecard empty,
                                        std::vector<CardRecord> records);

} // namespace records

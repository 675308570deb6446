// SPDX-License-Identifier: MIT
// What a workspace holds besides the plan: candidates, scorecards, edits, decisions; plain values, no
// storage.
#pragma once

#include "plan/Freeze.h"
#include "session/Item.h"
#include "session/Outcome.h"

#include <cstdint>
#include <map>

namespace session {

/// Any of these may be empty.
struct NewCandidate {
    std::string name;
    std::string email;
    std::string phone;
    std::string source;
    std::string note;
    /// Further columns of the list they came from, kept as they were.
    std::map<std::string, std::string> more;

    bool operator==(const NewCandidate&) const = default;
};

struct Candidate : NewCandidate {
    /// Visible and stable within its position: C01, C02, ...
    std::string id;
    /// The same on every machine; two people who agree in all the rest differ in it.
    std::string uid = {};

    bool operator==(const Candidate&) const = default;
};

/// Before the panel has talked (feeds agreement and severity) or after.
enum class Phase { independent, debrief };

struct Mark {
    std::string value;
    Phase phase = Phase::independent;
    /// Last value of the independent phase when a debrief changed it; the pre-discussion rating.
    std::optional<std::string> before;
    /// UTC, ISO 8601 with microseconds.
    std::string at;

    bool operator==(const Mark&) const = default;
};

/// What one interviewer recorded of one candidate; it has exactly one author.
struct Scorecard {
    std::string candidate;
    std::string interviewer;
    int planVersion = 1;
    std::string structureHash;
    /// UTC time of submission, empty while open. After it, changes are debrief entries and need a reason.
    std::string submittedAt;
    /// Current values; a cleared mark is absent, unless a debrief cleared it: then its value is empty and
    /// `before` is kept.
    std::map<Item, Mark> marks;
    /// The same on every machine, as its author's; empty until stored.
    std::string uid = {};
    std::string author = {};

    bool operator==(const Scorecard&) const = default;
};

/// The current value, or an empty string when there is none.
[[nodiscard]] std::string valueOf(const Scorecard& card, const Item& item);
/// What the current value says; none when there is none.
[[nodiscard]] Meaning meaningOf(const Scorecard& card, const Item& item);
/// The current value with debrief changes undone: what the interviewer thought before the panel talked.
[[nodiscard]] std::string independentValueOf(const Scorecard& card, const Item& item);

/// One change a person made: one row of the append-only log.
struct Edit {
    std::int64_t id = 0; // 0 until stored
    /// The same on every machine; empty until stored.
    std::string uid = {};
    /// UTC, ISO 8601 with microseconds; empty until stored.
    std::string at;
    /// Visible ids.
    std::string position;
    std::string candidate;
    std::string interviewer;
    Item item;
    std::string oldValue;
    std::string newValue;
    Phase phase = Phase::independent;
    /// Needed in the debrief.
    std::string reason;
    /// Where it came from: "window", "command line", a file's name and line.
    std::string origin;
    /// The value the person saw when they made the change: another one by now is a conflict. Nothing: it
    /// does not matter what is there. Empty when stored.
    std::optional<std::string> expected = {};

    bool operator==(const Edit&) const = default;
};

/// "independent", "debrief".
[[nodiscard]] std::string_view codeOf(Phase phase);

/// An opening with its draft plan, and the frozen one once interviews may begin.
struct Position {
    /// P1, P2, ...; means nothing in another workspace.
    std::string id;
    /// The same on every machine.
    std::string uid = {};
    /// Of the newest frozen plan, of the draft while there is none.
    std::string title;
    plan::Plan draft;
    /// Of the draft: another number after every change of it.
    std::int64_t revision = 0;
    /// The draft's; a frozen plan holds its own.
    rubric::Rubric rubric;
    /// The newest.
    std::optional<plan::Frozen> frozen;
    /// UTC, ISO 8601 with microseconds; the second is empty while nothing is frozen.
    std::string createdAt;
    std::string frozenAt;
};

} // namespace session

// SPDX-License-Identifier: MIT
// What each candidate was asked, in which order and for how long, against the plan; no scores.
#pragma once

#include "compare/Comparison.h"

namespace compare {

/// One question of the plan and one candidate, by all scorecards about them.
struct AskedQuestion {
    std::string question;
    int minutesPlanned = 0;
    /// none: at least one interviewer says it was asked.
    Missing missing = Missing::blank;
    /// The interviewers differ on whether it was asked.
    bool disputed = false;
    /// Mean over the interviewers who noted them.
    std::optional<double> minutes;
    /// Place in the order asked, from 1, by the time of the first mark on it; nothing when two questions
    /// begin at the same moment.
    std::optional<int> order;
    /// Asked earlier than something that stands before it in the plan.
    bool outOfOrder = false;

    bool operator==(const AskedQuestion&) const = default;
};

struct QuestionsAsked {
    /// In the order of the plan.
    std::vector<AskedQuestion> planned;
    /// Asked although the plan does not hold them, by id.
    std::vector<std::string> extra;

    bool operator==(const QuestionsAsked&) const = default;
};

/// In the order of Comparison::candidates.
[[nodiscard]] std::vector<QuestionsAsked> questionsAsked(const Comparison& comparison);

} // namespace compare

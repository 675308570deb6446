// SPDX-License-Identifier: MIT
// What each candidate was asked, in which order and for how long, against the plan; no scores. Over all
// candidates it is AskedLedger.h's.
#pragma once

#include "compare/Comparison.h"

namespace compare {

/// How a question of one candidate differs from the plan, or from how the others were asked. longer, shorter:
/// by more than half of the planned minutes. probed, notProbed: unlike most of those it was asked of.
enum class Departure { disputed, notAsked, otherOrder, longer, shorter, probed, notProbed };

/// One question of the plan and one candidate, by all scorecards about them or by one of these.
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
    /// Ids of its probes that somebody marked as used, in the rubric's order.
    std::vector<std::string> probes;
    /// In the order of the enumeration; of a single scorecard nothing that compares.
    std::vector<Departure> departures;

    bool operator==(const AskedQuestion&) const = default;
};

/// By one scorecard.
struct AskedBy {
    std::string interviewer;
    /// In the order of the plan.
    std::vector<AskedQuestion> planned;
    std::vector<std::string> extra;

    bool operator==(const AskedBy&) const = default;
};

struct QuestionsAsked {
    /// In the order of the plan.
    std::vector<AskedQuestion> planned;
    /// Asked although the plan does not hold them, by id.
    std::vector<std::string> extra;
    /// In the order of Comparison::cards.
    std::vector<AskedBy> cards;

    bool operator==(const QuestionsAsked&) const = default;
};

/// In the order of Comparison::candidates.
[[nodiscard]] std::vector<QuestionsAsked> questionsAsked(const Comparison& comparison);

/// "disputed", "not_asked", "other_order", "longer", "shorter", "probed", "not_probed"
[[nodiscard]] std::string_view codeOf(Departure departure);

} // namespace compare

// SPDX-License-Identifier: MIT
// Whether everybody was asked the same: question by question over all candidates; no scores.
#pragma once

#include "compare/QuestionsAsked.h"

namespace compare {

/// Ids in the order of Comparison::candidates.
using CandidateIds = std::vector<std::string>;

/// One question of the plan over all candidates of whom something is known.
struct AskedAcross {
    std::string question;
    CandidateIds asked;
    CandidateIds notAsked;
    CandidateIds notApplicable;
    /// Nothing says whether it was asked, though something says so of other questions.
    CandidateIds unknown;
    CandidateIds disputed;
    CandidateIds otherOrder;
    CandidateIds longer;
    CandidateIds shorter;
    CandidateIds probed;
    /// Of one candidate's mean; absent while nobody noted minutes.
    std::optional<double> fewestMinutes;
    std::optional<double> mostMinutes;

    /// Some were probed and others it was asked of were not.
    [[nodiscard]] bool probedUnevenly() const { return !probed.empty() && probed.size() < asked.size(); }

    bool operator==(const AskedAcross&) const = default;
};

struct ExtraAsked {
    std::string question;
    CandidateIds of;

    bool operator==(const ExtraAsked&) const = default;
};

struct AskedLedger {
    /// In the order of Comparison::candidates.
    std::vector<QuestionsAsked> candidates;
    /// In the order of the plan.
    std::vector<AskedAcross> questions;
    /// Asked although the plan does not hold them, by id of the question.
    std::vector<ExtraAsked> extra;
    /// Of whom something says what was asked.
    CandidateIds known;
    /// With marks, none of which says what was asked.
    CandidateIds silent;

    bool operator==(const AskedLedger&) const = default;
};

/// Of the same comparison.
[[nodiscard]] AskedLedger askedLedger(const Comparison& comparison);

} // namespace compare

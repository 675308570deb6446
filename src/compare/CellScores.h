// SPDX-License-Identifier: MIT
// From the marks of one scorecard to one judgement a competency; the step between records and arithmetic.
#pragma once

#include "compare/Comparison.h"
#include "score/ratings/Judgement.h"

namespace compare {

/// The ends of the scale a plan's ratings are given on.
[[nodiscard]] score::Scale scaleOf(const plan::Frozen& frozen);

/// Whether a question was put to the candidate; nothing when the card does not say and holds no mark of it.
[[nodiscard]] std::optional<score::Asked> askedState(const session::Scorecard& card,
                                                     const rubric::Question& question);

/// What the ticks of one card say about one competency over the planned questions; absent as
/// score::evidenceOf says.
[[nodiscard]] score::Evidence evidenceOf(const plan::Frozen& frozen, const session::Scorecard& card,
                                         const std::string& competency);

/// One interviewer's score of one competency by the plan's rule and way of rating.
[[nodiscard]] RaterScore raterScore(const plan::Frozen& frozen, const session::Scorecard& card,
                                    const std::string& competency);

/// All interviewers of one candidate on one competency: their mean, trimmed under the panel rule; cards of
/// other candidates must not be in the list.
[[nodiscard]] CellScore cellScore(const plan::Frozen& frozen,
                                  const std::vector<const session::Scorecard*>& cards,
                                  const std::string& competency);

} // namespace compare

// SPDX-License-Identifier: MIT
// The rating rows of a question: chosen level, anchors, and what the ticks suggest; it stores nothing.
#pragma once

#include "app/interview/LiveState.h"

#include "score/ratings/Evidence.h"

namespace app {

[[nodiscard]] std::vector<RatingRow> ratingRows(const plan::Frozen& frozen, const session::Scorecard& card,
                                                const rubric::Question& question, const words::Words& tr);

/// What the ticks say of one rating item: from its question, or from every planned question when it rates the
/// whole interview.
[[nodiscard]] score::Evidence evidenceFor(const plan::Frozen& frozen, const session::Scorecard& card,
                                          const session::Item& rating);

} // namespace app

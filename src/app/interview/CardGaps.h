// SPDX-License-Identifier: MIT
// What one scorecard still lacks before it can be submitted with a good conscience; it forbids nothing.
#pragma once

#include "app/interview/LiveState.h"

namespace app {

struct CardGap {
    enum class Kind { undecided, unrated, unticked, noRecommendation } kind = Kind::undecided;
    std::string question;
    std::string competency;
    int count = 0;

    bool operator==(const CardGap&) const = default;
};

/// In plan order, the recommendation last. Questions set aside as not asked or not applicable lack nothing.
[[nodiscard]] std::vector<CardGap> gapsOf(const plan::Frozen& frozen, const session::Scorecard& card);
[[nodiscard]] std::string sentence(const CardGap& gap, const rubric::Rubric& rubric, const words::Words& tr);
[[nodiscard]] Progress progressOf(const plan::Frozen& frozen, const session::Scorecard& card,
                                  const std::string& question);

/// Id of the question an item belongs to; empty for items of the whole interview.
[[nodiscard]] std::string questionOf(const rubric::Rubric& rubric, const session::Item& item);
/// The rating items shown at a question, in rubric order: per question, or one per weighted competency of the
/// plan.
[[nodiscard]] std::vector<session::Item> ratingsAt(const plan::Frozen& frozen,
                                                   const rubric::Question& question);

} // namespace app

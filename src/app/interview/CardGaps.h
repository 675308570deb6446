// SPDX-License-Identifier: MIT
// What one scorecard still lacks before it can be submitted with a good conscience; it forbids nothing.
#pragma once

#include "app/interview/LiveState.h"
#include "session/PlanItems.h"

namespace app {

struct CardGap {
    /// blank: an item of a kind that is always wanted.
    enum class Kind { undecided, unrated, unticked, blank } kind = Kind::undecided;
    std::string question;
    std::string competency;
    int count = 0;
    std::optional<session::Item> item = {};

    bool operator==(const CardGap&) const = default;
};

/// In plan order, what the whole interview lacks last. Questions set aside as not asked or not applicable
/// lack nothing.
[[nodiscard]] std::vector<CardGap> gapsOf(const plan::Frozen& frozen, const session::Scorecard& card,
                                          session::MarkKinds kinds = session::scorecardKinds());
[[nodiscard]] std::string sentence(const CardGap& gap, const plan::Frozen& frozen, const words::Words& tr);
[[nodiscard]] Progress progressOf(const plan::Frozen& frozen, const session::Scorecard& card,
                                  const std::string& question);

} // namespace app

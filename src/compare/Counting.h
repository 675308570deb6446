// SPDX-License-Identifier: MIT
// Which scorecards are in the numbers, and why the others are not: the one rule every figure follows. It
// computes none.
#pragma once

#include "session/Records.h"

#include <optional>
#include <string_view>
#include <vector>

namespace compare {

/// Why a scorecard is in no number, the first that holds. otherStructure: made under another plan;
/// notOnPanel: nobody has said yet whether they observe or join the panel; notSubmitted: still open.
enum class Uncounted { otherStructure, discarded, recused, observer, notOnPanel, notSubmitted };

/// "other_structure", "discarded", "recused", "observer", "not_on_panel", "not_submitted"
[[nodiscard]] std::string_view codeOf(Uncounted why);

/// Kept and shown apart.
struct UncountedCard {
    session::Scorecard card;
    Uncounted why = Uncounted::notSubmitted;

    bool operator==(const UncountedCard&) const = default;
};

struct CountedCards {
    std::vector<session::Scorecard> cards;
    std::vector<UncountedCard> others;
    /// The plan counts submitted scorecards only, and as none is submitted the open ones stand in for them.
    bool provisional = false;
};

/// Why the scorecard would be in no number even if it were submitted. What its role mark says holds; without
/// one everybody counts who is on the plan's panel, and anybody where the plan names none or is older than
/// the choice (plan::Plan::counted is empty). Names are the same as text::sameName says.
[[nodiscard]] std::optional<Uncounted> whyUncounted(const plan::Frozen& frozen,
                                                    const session::Scorecard& card);
/// Parts all scorecards of a position. An open one counts where the plan says so, or while none that counts
/// is submitted. Keeps the order.
[[nodiscard]] CountedCards countedCards(const plan::Frozen& frozen, std::vector<session::Scorecard> cards);

} // namespace compare

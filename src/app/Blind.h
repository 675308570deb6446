// SPDX-License-Identifier: MIT
// Which scorecards somebody may see: a panel member judges a candidate before seeing what the others gave.
#pragma once

#include "plan/Plan.h"
#include "session/Records.h"
#include "words/Words.h"

namespace app {

struct Seen {
    std::vector<session::Scorecard> cards;
    /// Candidates whose other scorecards are hidden until the person has submitted their own, by id.
    std::vector<std::string> hidden;
};

/// An interviewer of the plan's panel, or one with an open scorecard of the candidate, sees the others' marks
/// of a candidate only after submitting their own. Everybody else, and nobody in particular (an empty name),
/// sees all.
[[nodiscard]] Seen seenBy(const std::string& interviewer, const plan::Plan& plan,
                          const std::vector<session::Candidate>& candidates,
                          std::vector<session::Scorecard> cards);

/// Why marks are hidden, naming the candidates; empty when none are.
[[nodiscard]] std::string whyHidden(const Seen& seen, const std::vector<session::Candidate>& candidates,
                                    const words::Words& tr);

} // namespace app

// SPDX-License-Identifier: MIT
// Whose scorecards are in the numbers, as every screen, sheet and page says it; the rule is in
// compare/Counting.h.
#pragma once

#include "compare/Comparison.h"
#include "words/Words.h"

#include <string>
#include <vector>

namespace explain {

/// "observer", "not submitted yet"
[[nodiscard]] std::string whyText(compare::Uncounted why, const words::Words& tr);
/// That the figures are provisional, and which scorecards do not count, and why: "Not counted: Li Wei of Zhou
/// (observer)." Whole sentences, one an interviewer and reason; none where all count.
[[nodiscard]] std::vector<std::string> notCountedSentences(const compare::Comparison& comparison,
                                                           const words::Words& tr);
/// Which open scorecards count, by the plan, one sentence an interviewer; none where figures are provisional.
[[nodiscard]] std::vector<std::string> openSentences(const compare::Comparison& comparison,
                                                     const words::Words& tr);
/// Both, the second behind the first.
[[nodiscard]] std::vector<std::string> countingSentences(const compare::Comparison& comparison,
                                                         const words::Words& tr);

/// Whose scorecards a plan counts, as one sentence.
[[nodiscard]] std::string countedSentence(const plan::Plan& plan, const words::Words& tr);

} // namespace explain

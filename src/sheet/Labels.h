// SPDX-License-Identifier: MIT
// The words sheets use for states and codes, one place for all of them; formulas spell the same words.
#pragma once

#include "compare/Comparison.h"

namespace sheet {

using words::Words;

/// "not asked", "no evidence", ...; empty for Missing::none.
[[nodiscard]] std::string missingWord(compare::Missing missing, const Words& tr);
/// For CandidateResult::unrankable; an empty code is "ranked".
[[nodiscard]] std::string standingWord(std::string_view unrankable, const Words& tr);
/// In place of a score while nothing has a weight.
[[nodiscard]] std::string weightlessWord(const Words& tr);
/// "A" for the first panel; a dash for who was not rated yet.
[[nodiscard]] std::string panelLetter(const compare::CandidateResult& candidate);
/// For all must-haves of a candidate at once: the worst of them; a dash when the plan has none.
[[nodiscard]] std::string mustWord(const std::vector<compare::MustResult>& musts, const Words& tr);
[[nodiscard]] std::string mustWord(compare::MustStatus status, const Words& tr);
[[nodiscard]] std::string noMustWord();
/// Interviewers half the scale or more apart: "⚠ 2 or more apart".
[[nodiscard]] std::string gapWord(const compare::Comparison& comparison, const Words& tr);
/// The criterion that is true of scores and false of words: ">0", or ">=0" where 0 is a level.
[[nodiscard]] std::string isScore(const score::Scale& scale);
/// The same of each cell of a range inside SUMPRODUCT; an empty cell is no 0.
[[nodiscard]] std::string areScores(const score::Scale& scale, const std::string& cells);
/// "Score, 1 to 5".
[[nodiscard]] std::string scoreHeading(const compare::Comparison& comparison, const Words& tr);
[[nodiscard]] std::string verdictWord(session::Verdict verdict, const Words& tr);
/// The position's own word when one was chosen.
[[nodiscard]] std::string verdictWord(const session::Decision& decision, const Words& tr);
/// For strong_no, no, yes, strong_yes.
[[nodiscard]] std::string recommendationWord(std::string_view code, const Words& tr);
/// "2 yes, 1 no", from the strongest yes down; empty without any.
[[nodiscard]] std::string recommendationSummary(const compare::CandidateResult& candidate,
                                                const Words& words);

} // namespace sheet

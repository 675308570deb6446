// SPDX-License-Identifier: MIT
// The scores of a candidate in a row, and plain means that stand beside them: of one cell, of one candidate,
// of everybody; nobody is ranked by these but where TieRule.h says so.
#pragma once

#include "compare/Comparison.h"
#include "score/ratings/Trim.h"

namespace compare {

/// Interviewers who gave a rating.
[[nodiscard]] std::size_t marksGiven(const CellScore& cell);
/// Absent without any.
[[nodiscard]] std::optional<double> lowestMark(const CellScore& cell);
/// Mean of all ratings of a cell that has a score, nothing dropped; on Comparison::scale. Absent without a
/// score or, as in a finished table, without ratings.
[[nodiscard]] std::optional<double> plainMean(const CellScore& cell);
/// The two ratings the plan's rule leaves out of a cell's score; nothing where it leaves out none.
[[nodiscard]] std::optional<score::Trimmed::Dropped> droppedMarks(const Comparison& comparison,
                                                                  const CellScore& cell);
/// Of the candidate's cells, in their order.
[[nodiscard]] score::Row scoresOf(const CandidateResult& candidate);
[[nodiscard]] score::Row plainMeansOf(const CandidateResult& candidate);
/// The composite with nothing dropped anywhere; on Comparison::scale. Absent where no weighted cell has a
/// plain mean.
[[nodiscard]] std::optional<double> untrimmedComposite(const Comparison& comparison,
                                                       const CandidateResult& candidate);
/// By competency the mean of the candidates' scores; absent where nobody has one.
[[nodiscard]] score::Row meansOfAll(const Comparison& comparison);

} // namespace compare

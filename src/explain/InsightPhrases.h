// SPDX-License-Identifier: MIT
// Names and figures as the sentences of this room say them.
#pragma once

#include "compare/Insight.h"
#include "words/Words.h"

namespace explain {

/// The candidate's name, or the id when there is none.
[[nodiscard]] std::string personOf(const compare::Comparison& comparison, const std::string& id);
[[nodiscard]] std::string personOf(const compare::CandidateResult& candidate);
/// The rubric's name of the competency, or the id when there is no rubric.
[[nodiscard]] std::string competencyOf(const compare::Comparison& comparison, const std::string& id,
                                       const words::Words& tr);
/// From where marks of one cell are far apart, as it is written: "2" on 1 to 5.
[[nodiscard]] std::string gapText(const score::Scale& scale);
/// A level somebody gave: whole as it was given, "4", one that was computed with two decimals, "3.67".
[[nodiscard]] std::string markText(double level);
/// A share of the weight: "62 %"; more decimals where the parts should be seen to add up.
[[nodiscard]] std::string percentText(double share, int decimals = 0);
/// A probability or share in whole hundredths, never a false 0 or 100: "62", "<1", ">99".
[[nodiscard]] std::string hundredths(double share);
/// Those of a group, best first, whose score equals the best one's and who share its rank.
[[nodiscard]] std::vector<std::string> leadersOf(const compare::Comparison& comparison,
                                                 const std::vector<std::string>& ranked);
/// Whether a level rounds to one that the scale does not have.
[[nodiscard]] bool isBeyond(double level, const score::Scale& scale);
/// An adjusted level as people are shown it, "4.21"; beyond the scale its end with a mark, "≥ 5.00": levels
/// are ranked unclipped and shown clipped.
[[nodiscard]] std::string levelText(double level, const score::Scale& scale);
/// "2.94 – 4.86", each end as levelText().
[[nodiscard]] std::string rangeText(const score::Interval& interval, const score::Scale& scale);
/// With the list separator of the language.
[[nodiscard]] std::string listed(const std::vector<std::string>& parts, const words::Words& tr);

} // namespace explain

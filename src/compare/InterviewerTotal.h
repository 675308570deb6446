// SPDX-License-Identifier: MIT
// What one interviewer's marks of one candidate come to by the plan's weights; for forms that list
// interviewers.
#pragma once

#include "compare/Comparison.h"

namespace compare {

/// On 0 to 100, laid on it as CandidateResult::index is; absent unless this interviewer judged every
/// competency that has a weight.
[[nodiscard]] std::optional<double> interviewerTotal(const Comparison& comparison,
                                                     const CandidateResult& candidate,
                                                     const std::string& interviewer);

} // namespace compare

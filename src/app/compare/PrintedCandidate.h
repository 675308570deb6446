// SPDX-License-Identifier: MIT
// The page of one candidate on paper; which candidates there are is ComparisonPages.cpp's.
#pragma once

#include "app/paper/PrintedPages.h"
#include "compare/Comparison.h"

namespace app {

/// Begins a page: scores by competency with each interviewer's, what is strong and weak, flags,
/// recommendations and notes, and in brief what was kept before, during and after the interview.
void addCandidate(PrintedPages& pages, const compare::Comparison& comparison,
                  const compare::CandidateResult& candidate, const words::Words& tr);

} // namespace app

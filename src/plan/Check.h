// SPDX-License-Identifier: MIT
// What is wrong or unwise in a plan, said before anybody is interviewed; changes nothing.
#pragma once

#include "plan/Plan.h"
#include "reading/Finding.h"

namespace plan {

/// Empty when all is well. Errors keep the plan from being frozen (unknown or repeated questions and
/// competencies, numbers out of range, nothing to ask or to rate); warnings and notes are advice (thin
/// coverage, overlaps, time, drafts).
[[nodiscard]] std::vector<reading::Finding> check(const Plan& plan, const rubric::Rubric& rubric,
                                                  words::Language language);

} // namespace plan

// SPDX-License-Identifier: MIT
// Verdicts against the computed order: when to ask why, and what stays visible afterwards; stores nothing.
#pragma once

#include "compare/Comparison.h"
#include "session/Outcome.h"

namespace app {

struct Judged {
    const compare::CandidateResult* result = nullptr;
    std::optional<session::Verdict> verdict;
};

/// What asks for a reason when `mine` gets this verdict and everybody else keeps theirs; codes below-must,
/// no-rank, not-first, passed-over.
[[nodiscard]] std::optional<reading::Finding> againstOrder(const std::vector<Judged>& all, std::size_t mine,
                                                           std::optional<session::Verdict> verdict);
/// The same as a statement about the verdict that was given.
[[nodiscard]] std::optional<reading::Finding> overrideOf(const std::vector<Judged>& all, std::size_t mine);

} // namespace app

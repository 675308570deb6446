// SPDX-License-Identifier: MIT
// Who may be ranked together: candidates whose interviewers are linked by shared cells; no ranks yet.
#pragma once

#include "compare/Comparison.h"

#include <set>

namespace compare {

/// By position in Comparison::candidates the number of the group; nothing for who was not rated and cannot be
/// ranked. Needs cells, weights and CandidateResult::unrankable. Judged by the marks that stood before the
/// debrief, for who has none of them by the later ones. Numbered as Comparison::groups.
[[nodiscard]] std::vector<std::optional<std::size_t>> groupsOf(const Comparison& comparison);

/// Who gave the candidate a rating on anything, before or after the debrief.
[[nodiscard]] std::set<std::string> markersOf(const CandidateResult& candidate);
/// The interviewers of this group, by name, whatever the rank of whom they marked.
[[nodiscard]] std::vector<std::string> interviewersOf(const Comparison& comparison, std::size_t group);

} // namespace compare

// SPDX-License-Identifier: MIT
// Which competencies stand out for a candidate, and which fall short; no wording.
#pragma once

#include "compare/Comparison.h"

namespace compare {

/// Competencies of the plan, best first: at most three strengths (4 and above, else the best one from 3 up)
/// and at most three gaps (below 3), as levels of 1 to 5 whatever the scale. Equal ones keep the plan's
/// order; what nobody scored is neither.
struct Strengths {
    std::vector<std::string> strengths;
    std::vector<std::string> gaps;
    /// The strengths are those from 4 up, not only the best there is.
    bool strong = false;

    bool operator==(const Strengths&) const = default;
};

[[nodiscard]] Strengths strengthsOf(const Comparison& comparison, const CandidateResult& candidate);

} // namespace compare

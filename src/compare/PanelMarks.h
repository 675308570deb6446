// SPDX-License-Identifier: MIT
// The marks of a comparison as the engine takes them; no figures yet.
#pragma once

#include "compare/Comparison.h"
#include "compare/WeightInsight.h"

namespace compare {

struct PanelMarks {
    /// Every pre-debrief mark.
    score::Panel judged;
    /// Those of the cells that have a score: what strictness is learnt from.
    score::Panel scored;
    /// By competency; may sum to zero.
    score::Weights weights;
    /// Place in the panels of each of Comparison::candidates.
    std::vector<std::size_t> place;
    /// Current scores in the order of Comparison::candidates.
    score::Table scores;
};

/// Of a settled comparison: candidates with all cells, in the order of its competencies.
[[nodiscard]] PanelMarks panelMarksOf(const Comparison& comparison);

} // namespace compare

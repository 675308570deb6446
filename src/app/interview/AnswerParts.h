// SPDX-License-Identifier: MIT
// What helps to hear an answer beyond its points: its steps in order, the terms beneath a point, where a flag
// comes from; none of it is in a number.
#pragma once

#include "app/interview/LiveState.h"

namespace app {

/// In the rubric's order; none where the question has no steps.
[[nodiscard]] std::vector<StepLine> stepLines(const rubric::Question& question,
                                              const session::Scorecard& card, const words::Words& tr);
/// Of the vocabulary that details the point; none without one.
[[nodiscard]] std::vector<TermTick> termTicks(const rubric::Rubric& rubric, const session::Scorecard& card,
                                              const std::string& point, const words::Words& tr);
/// In people's words; a kind of the rubric's own as it is.
[[nodiscard]] std::string flagKindWord(const std::string& kind, const words::Words& tr);

} // namespace app

// SPDX-License-Identifier: MIT
// The page behind the last question: each competency with what stands behind its rating, and what asks for a
// second look; it forbids nothing.
#pragma once

#include "app/interview/LiveState.h"

namespace app {

/// The competencies of the plan in its order.
[[nodiscard]] std::vector<EndRow> endRows(const plan::Frozen& frozen, const session::Scorecard& card,
                                          const words::Words& tr);

/// The lines of the own summary, each in a field of its own.
[[nodiscard]] std::vector<TextRow> summaryRows(const plan::Frozen& frozen, const session::Scorecard& card,
                                               const words::Words& tr);
[[nodiscard]] TextRow recommendationWhy(const session::Scorecard& card, const words::Words& tr);

/// "5 of 7 heard": partly is half a point; empty where nothing was judged.
[[nodiscard]] std::string heardText(double heard, std::size_t judged, const words::Words& tr);

} // namespace app

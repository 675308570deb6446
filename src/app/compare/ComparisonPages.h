// SPDX-License-Identifier: MIT
// A comparison on paper; which candidates there are and in which order is its matter, one candidate's page is
// PrintedCandidate.h.
#pragma once

#include "app/compare/ComparisonView.h"
#include "app/paper/PrintedPages.h"

#include <chrono>

namespace app {

/// The comparison as the person at the view's desk may see it: the ranking, how sure it is, the picture, and
/// a page for each candidate. The view is ready.
[[nodiscard]] PrintedPages comparisonPages(const ComparisonView& view, std::chrono::sys_days today,
                                           const words::Words& tr);

} // namespace app

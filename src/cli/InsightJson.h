// SPDX-License-Identifier: MIT
// A comparison with everything its marks can bear, for scripts; stable keys, listed by InsightKeys.h.
#pragma once

#include "cli/Json.h"
#include "compare/Insight.h"

namespace cli {

/// The comparison's own keys and the deep ones. An absent number is null with a code beside it under
/// "<key>_reason".
[[nodiscard]] Json jsonOf(const compare::Comparison& comparison, const compare::Insight& insight,
                          const words::Words& tr);

/// A figure or null and why; an interval as [low, high].
void put(Json& json, const std::string& key, const score::Figure& figure);
void put(Json& json, const std::string& key, const score::Interval& interval);

[[nodiscard]] Json jsonOf(const compare::PanelInsight& panel);
[[nodiscard]] Json jsonOf(const compare::AgreementInsight& agreement);
[[nodiscard]] Json jsonOf(const compare::WeightInsight& weights);

} // namespace cli

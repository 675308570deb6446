// SPDX-License-Identifier: MIT
// A position's comparison straight from the store; the one way front ends get it.
#pragma once

#include "app/ports/Ports.h"
#include "compare/Comparison.h"

namespace app {

/// Reads what the viewer may see (VisibleCards.h; everything for an empty name) and computes; the position
/// must exist and be frozen.
[[nodiscard]] compare::Comparison compareNow(const Store& store, const std::string& position,
                                             const compare::WeightOverride& weights = {},
                                             const std::string& viewer = {});

} // namespace app

// SPDX-License-Identifier: MIT
// A position's comparison straight from the store; the one way front ends get it.
#pragma once

#include "app/Ports.h"
#include "compare/Comparison.h"

namespace app {

/// Reads and computes; the position must exist and be frozen.
[[nodiscard]] compare::Comparison compareNow(const Store& store, const std::string& position,
                                             const compare::WeightOverride& weights = {});

} // namespace app

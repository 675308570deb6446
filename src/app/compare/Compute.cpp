// SPDX-License-Identifier: MIT
// Store to comparison.
#include "app/compare/Compute.h"

#include "app/privacy/VisibleCards.h"

#include <cassert>

namespace app {

compare::Comparison compareNow(const Store& store, const std::string& position,
                               const compare::WeightOverride& weights, const std::string& viewer) {
    const auto found = store.position(position);
    assert(found && found->frozen);
    return comparisonFor(*found, store.candidates(position), visibleCards(store, *found, viewer), weights);
}

} // namespace app

// SPDX-License-Identifier: MIT
// What is asked of an insight.
#pragma once

#include "score/agreement/Random.h"

#include <cstddef>
#include <cstdint>
#include <future>

namespace compare {

struct InsightOptions {
    /// Of every sampled figure; the same seed gives the same figures.
    std::uint64_t seed = score::defaultSeed;
    /// Pairs are listed among so many of the best ranked: their number grows with its square.
    std::size_t pairedCandidates = 50;
    /// Parts beside each other; deferred: one after the other, which leaves processors to other work.
    std::launch parts = std::launch::async;
    /// Shares of ranks under other weights; most of the work where candidates are many.
    bool otherWeights = true;
};

} // namespace compare

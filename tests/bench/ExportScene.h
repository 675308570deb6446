// SPDX-License-Identifier: MIT
// A large position for the benchmarks of workbooks: 20 questions, 3 interviewers, every mark made.
#pragma once

#include "compare/Comparison.h"

namespace bench {

struct Scene {
    session::Position position;
    std::vector<session::Candidate> people;
    std::vector<session::Scorecard> cards;
};

/// Marks look random and are the same in every run.
[[nodiscard]] Scene sceneOf(int candidates);

/// Of this process, user and system: other programs on the machine do not count.
[[nodiscard]] double cpuSeconds();
/// On the wall clock, from an arbitrary beginning.
[[nodiscard]] double wallSeconds();
/// Largest memory of this process so far, in kilobytes.
[[nodiscard]] long peakKilobytes();

} // namespace bench

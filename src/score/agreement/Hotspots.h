// SPDX-License-Identifier: MIT
// How far the marks of one cell may lie apart before somebody says so; no coefficients.
#pragma once

#include "score/ratings/Panel.h"

#include <cstddef>
#include <vector>

namespace score {

/// Half the scale, 2 on 1..5.
[[nodiscard]] double farApartFrom(const Scale& scale);
/// Whether largest less smallest mark of a cell reaches that, to rounding (1e-9). This is what "2 or more
/// apart" is said of.
[[nodiscard]] bool farApart(double range, const Scale& scale);

/// A cell the panel should talk about: far apart, or marks that scatter with a standard deviation of a
/// quarter of the scale (1 on 1..5). The second reaches cells the first does not, 2 and 3.5 given: say "to
/// talk about" of them, never "2 or more apart". Rating scale.
struct Hotspot {
    std::size_t candidate = 0;
    std::size_t competency = 0;
    double range = 0.0;        ///< largest less smallest mark
    double deviation = 0.0;    ///< standard deviation with n - 1
    std::vector<Rating> marks; ///< by rater
};
/// Widest first, then by candidate and competency.
[[nodiscard]] std::vector<Hotspot> hotspotsOf(const Panel& panel);

} // namespace score

// SPDX-License-Identifier: MIT
// How far plain values scatter about their mean.
#pragma once

#include <span>

namespace score {

/// Sum of squares about the mean, in the squared unit of the values; 0 without values.
[[nodiscard]] double squaresOf(std::span<const double> values);
/// With n - 1; two values or more.
[[nodiscard]] double varianceOf(std::span<const double> values);

} // namespace score

// SPDX-License-Identifier: MIT
// Rounding half up in decimal, for display only; every computation stays unrounded.
#pragma once

#include <string>

namespace score {

/// `value` with exactly `decimals` (0..9) digits after the point, rounded half up (四舍五入, halves away from
/// zero) in decimal: 2.675 -> "2.68", 2.5 -> "3", -0.001 -> "0.00". The value is read at 12 significant
/// digits first, so a half that binary storage or a sum left a hair below still counts as a half. Absent
/// values never come here.
[[nodiscard]] std::string halfUp(double value, int decimals);

/// The same as a number, for cells that must stay numeric.
[[nodiscard]] double roundedHalfUp(double value, int decimals);

} // namespace score

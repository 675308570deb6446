// SPDX-License-Identifier: MIT
// How figures and intervals are made, so that nothing outside its range ever becomes one.
#include "score/ratings/Figure.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace score {

namespace {

/// A rounding error of computing, not a wrong estimate.
constexpr double rounding = 1e-9;
/// Nothing to divide by.
constexpr double nothing = 1e-12;

bool inside(double value, const Bounds& bounds) {
    return std::isfinite(value) && value >= bounds.low - rounding && value <= bounds.high + rounding;
}

} // namespace

Figure figure(double value, const Bounds& bounds, Why otherwise) {
    if (!inside(value, bounds))
        return absent(otherwise);
    return {Guarded(std::clamp(value, bounds.low, bounds.high)), Why::present};
}

Figure absent(Why why) {
    assert(why != Why::present);
    return {std::nullopt, why};
}

Figure ratio(double part, double whole, const Bounds& bounds, Why zero) {
    return std::fabs(whole) > nothing ? figure(part / whole, bounds) : absent(zero);
}

Interval interval(double low, double high, const Bounds& bounds, Why otherwise) {
    if (!inside(low, bounds) || !inside(high, bounds) || low > high)
        return noInterval(otherwise);
    return {Guarded(std::clamp(low, bounds.low, bounds.high)),
            Guarded(std::clamp(high, bounds.low, bounds.high)), Why::present};
}

Interval cutTo(const Bounds& bounds, double low, double high, Why otherwise) {
    const bool apart = low > bounds.high || high < bounds.low;
    if (!std::isfinite(low) || !std::isfinite(high) || low > high || apart)
        return noInterval(otherwise);
    return interval(std::max(low, bounds.low), std::min(high, bounds.high), bounds, otherwise);
}

Interval noInterval(Why why) {
    assert(why != Why::present);
    return {std::nullopt, std::nullopt, why};
}

} // namespace score

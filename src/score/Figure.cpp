// SPDX-License-Identifier: MIT
// How figures and intervals are made, so that no NaN or infinity ever becomes one.
#include "score/Figure.h"

#include <cassert>
#include <cmath>

namespace score {

Figure figure(double value, Why otherwise) {
    return std::isfinite(value) ? Figure{value, Why::present} : absent(otherwise);
}

Figure absent(Why why) {
    assert(why != Why::present);
    return {std::nullopt, why};
}

Interval interval(double low, double high, Why otherwise) {
    if (!std::isfinite(low) || !std::isfinite(high))
        return noInterval(otherwise);
    return {low, high, Why::present};
}

Interval noInterval(Why why) {
    assert(why != Why::present);
    return {std::nullopt, std::nullopt, why};
}

} // namespace score

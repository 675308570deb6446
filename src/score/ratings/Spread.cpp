// SPDX-License-Identifier: MIT
// Two passes, so that large levels cost no digits.
#include "score/ratings/Spread.h"

#include <cassert>

namespace score {

double squaresOf(std::span<const double> values) {
    double mean = 0.0;
    for (const double v : values)
        mean += v / static_cast<double>(values.size());
    double squares = 0.0;
    for (const double v : values)
        squares += (v - mean) * (v - mean);
    return squares;
}

double varianceOf(std::span<const double> values) {
    assert(values.size() > 1);
    return squaresOf(values) / static_cast<double>(values.size() - 1);
}

} // namespace score

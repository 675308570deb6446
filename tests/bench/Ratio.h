// SPDX-License-Identifier: MIT
// How a ratio of two times of one run is printed; it decides nothing, as no time does.
#pragma once

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

namespace bench {

/// Most that ours may take for one unit of the other; beyond it the line is marked, and that is all.
struct Goal {
    double most = 0;
};

/// "  1.23  (goal <= 2)", and "  out of line" behind it beyond the goal.
[[nodiscard]] inline std::string told(double ratio, Goal goal) {
    char text[80];
    std::snprintf(text, sizeof text, "%6.2f  (goal <= %g)%s", ratio, goal.most,
                  ratio > goal.most ? "  out of line" : "");
    return text;
}

[[nodiscard]] inline double middle(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace bench

// SPDX-License-Identifier: MIT
// Rounding for display.
#include "score/ratings/Round.h"
#include "support/Catch.h"

#include <string>

using score::halfUp;
using score::roundedHalfUp;

TEST_CASE("Halves round up in decimal whatever binary stores") {
    struct Case {
        double value;
        int decimals;
        std::string shown;
    };
    const Case cases[] = {
        {2.675, 2, "2.68"},
        {1.005, 2, "1.01"},
        {2.5, 0, "3"},
        {0.5, 0, "1"},
        {3.5, 0, "4"},
        {2.4999, 0, "2"},
        {74.2, 2, "74.20"},
        {99.995, 2, "100.00"},
        {0.004, 2, "0.00"},
        {0.005, 2, "0.01"},
        {-2.5, 0, "-3"},
        {-0.001, 2, "0.00"},
        {0.0, 2, "0.00"},
        {0.1 + 0.2, 1, "0.3"},
        {0.999, 2, "1.00"},
        {9.5, 0, "10"},
        {1234567.125, 2, "1234567.13"},
        {0.0499, 1, "0.0"},
        {0.05, 1, "0.1"},
        {100.0, 0, "100"},
        {79.823529411764706, 2, "79.82"},
        {1e-20, 2, "0.00"},
        {0.3 * 3.0 + 1.775, 2, "2.68"},
    };
    for (const auto& c : cases) {
        INFO(c.shown);
        CHECK(halfUp(c.value, c.decimals) == c.shown);
    }
}

TEST_CASE("Every thousandth ending in five rounds up to the next hundredth") {
    for (int n = 0; n < 20000; ++n) {
        const double value = (10.0 * n + 5.0) / 1000.0;
        const double expected = (n + 1.0) / 100.0;
        REQUIRE(roundedHalfUp(value, 2) == expected);
    }
}

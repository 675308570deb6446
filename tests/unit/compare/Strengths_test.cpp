// SPDX-License-Identifier: MIT
// What stands out for a candidate and what falls short.
#include "compare/Strengths.h"
#include "support/Catch.h"
#include "unit/compare/PanelText.h"

namespace {

compare::Strengths strengthsOf(const std::string& marks) {
    const auto position = support::smallPosition();
    const auto comparison =
        compare::compare(position, support::people(1), support::cardsFrom(position, {"C01 Li | " + marks}));
    return compare::strengthsOf(comparison, comparison.candidates.front());
}

} // namespace

TEST_CASE("Strengths are those from 4 up, else the best from 3 up, and gaps what lies below 3") {
    using compare::Strengths;
    CHECK(strengthsOf("rating:a=5 | rating:b=4") == Strengths{{"a", "b"}, {}, true});
    CHECK(strengthsOf("rating:a=3 | rating:b=4") == Strengths{{"b"}, {}, true});
    CHECK(strengthsOf("rating:a=3 | rating:b=3") == Strengths{{"a"}, {}, false});
    CHECK(strengthsOf("rating:a=2 | rating:b=3") == Strengths{{"b"}, {"a"}, false});
    CHECK(strengthsOf("rating:a=2 | rating:b=1") == Strengths{{}, {"b", "a"}, false});
    CHECK(strengthsOf("rating:a=NE") == Strengths{});
}

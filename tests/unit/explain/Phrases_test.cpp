// SPDX-License-Identifier: MIT
// Numbers as every room says them.
#include "explain/InsightPhrases.h"
#include "support/Catch.h"

using namespace explain;

TEST_CASE("A mark is shown as it was given and what was computed with two decimals") {
    CHECK(markText(4) == "4");
    CHECK(markText(3.5) == "3.50");
    CHECK(markText(11.0 / 3) == "3.67");
    CHECK(markText(0) == "0");
}

TEST_CASE("A share is rounded half up in percent") {
    CHECK(percentText(0.6) == "60 %");
    CHECK(percentText(0.125) == "13 %");
    CHECK(percentText(0.1225, 1) == "12.3 %");
}

TEST_CASE("From where marks are far apart follows the scale") {
    CHECK(gapText({1, 5}) == "2");
    CHECK(gapText({1, 4}) == "1.5");
    CHECK(gapText({0, 100}) == "50");
}

TEST_CASE("Somebody without a name is called by the id") {
    compare::CandidateResult candidate;
    candidate.id = "C01";
    CHECK(personOf(candidate) == "C01");
    candidate.name = "Ann";
    CHECK(personOf(candidate) == "Ann");
}

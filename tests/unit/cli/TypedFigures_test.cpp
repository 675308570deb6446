// SPDX-License-Identifier: MIT
// Lists and figures as people type them.
#include "cli/TypedFigures.h"

#include "support/Catch.h"

TEST_CASE("A typed list is split at commas and trimmed") {
    CHECK(cli::listOf("A06, A08 ,,B04,") == std::vector<std::string>{"A06", "A08", "B04"});
    CHECK(cli::listOf("").empty());
}

TEST_CASE("Typed numbers are read as exact hundredths") {
    CHECK(cli::hundredthsOf("40") == 4000);
    CHECK(cli::hundredthsOf("0.29") == 29);
    CHECK(cli::hundredthsOf(".5") == 50);
    CHECK(cli::hundredthsOf("3.") == 300);
    CHECK(cli::hundredthsOf("-2.5") == -250);
    CHECK(cli::hundredthsOf("1000000") == 100'000'000);
    for (const auto* text :
         {"", ".", "-", "1.234", "1e3", "x", "1,5", "10000000", "1000000.01", "--1", " 1"}) {
        CAPTURE(text);
        CHECK_FALSE(cli::hundredthsOf(text).has_value());
    }
}

TEST_CASE("Full-width figures are read and a decimal comma is told apart from one between figures") {
    CHECK(cli::figuresOf("communication＝４０，risk＝２．５") ==
          std::vector<std::pair<std::string, int>>{{"communication", 4000}, {"risk", 250}});
    CHECK(cli::withPoints("a=3,5,b=2") == "a=3.5,b=2");
    CHECK(cli::withPoints("a=３，５") == "a=3.5");
    CHECK_FALSE(cli::withPoints("a=3,b=5").has_value());
    CHECK_FALSE(cli::withPoints("a=x,5").has_value());
}

TEST_CASE("Typed figures are names and numbers") {
    const auto figures = cli::figuresOf("communication=40, risk-awareness = 2.5");
    REQUIRE(figures.has_value());
    CHECK((*figures)[0] == std::pair<std::string, int>("communication", 4000));
    CHECK((*figures)[1] == std::pair<std::string, int>("risk-awareness", 250));
    for (const auto* text : {"", "communication", "=4", "a=b", "a=1=2", "a=1,b"}) {
        CAPTURE(text);
        CHECK_FALSE(cli::figuresOf(text).has_value());
    }
}

TEST_CASE("A seed is a whole number that fits, and nothing is made of another") {
    CHECK(cli::seedOf("0") == 0U);
    CHECK(cli::seedOf("18446744073709551615") == 18446744073709551615U);
    for (const auto* wrong :
         {"", "-1", "+1", "18446744073709551616", "99999999999999999999", "1.5", "abc", "1 "})
        CHECK_FALSE(cli::seedOf(wrong));
}

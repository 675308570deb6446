// SPDX-License-Identifier: MIT
// Which known word an unknown one is taken for.
#include "reading/Nearest.h"

#include "support/Catch.h"

namespace {

std::string meant(const std::string& word, const std::vector<std::string>& known) {
    return reading::nearest(word, known).value_or("-");
}

} // namespace

TEST_CASE("A word is taken for the known one that is fewest letters away") {
    const std::vector<std::string> known{"type", "title", "weight", "id"};
    CHECK(meant("tpye", known) == "type"); // two letters swapped are one step
    CHECK(meant("ytpe", known) == "type");
    CHECK(meant("typ", known) == "type");
    CHECK(meant("types", known) == "type");
    CHECK(meant("Type", known) == "type");
    CHECK(meant("tyqe", known) == "type");
    CHECK(meant("weihgt", known) == "weight");
    CHECK(meant("wieght", known) == "weight");
    CHECK(meant("wehgit", known) == "weight"); // two steps of six letters
    CHECK(meant("wgehti", known) == "-");      // more than a third
    CHECK(meant("yept", known) == "-");        // two steps of four letters
    CHECK(meant("ab", known) == "-");
    CHECK(meant("di", known) == "id");
    CHECK(meant("xy", {"x", "yx"}) == "x"); // the first of equals
    CHECK(meant("x", {"y"}) == "-");        // nothing in common
    CHECK(meant("x", {}) == "-");
}

TEST_CASE("Known words are listed, twelve at most") {
    CHECK(reading::listed({}) == "–");
    CHECK(reading::listed({"a"}) == "a");
    CHECK(reading::listed({"a", "b"}) == "a, b");
    std::vector<std::string> many(12, "k");
    CHECK(reading::listed(many).find("…") == std::string::npos);
    many.emplace_back("last");
    CHECK(reading::listed(many).find("last") == std::string::npos);
    CHECK(reading::listed(many).find("…") != std::string::npos);
}

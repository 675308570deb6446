// SPDX-License-Identifier: MIT
// Which known word an unknown one is taken for.
#include "rubric/Nearest.h"

#include "support/Catch.h"

namespace {

std::string meant(const std::string& word, const std::vector<std::string>& known) {
    return rubric::nearest(word, known).value_or("-");
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
    CHECK(rubric::listed({}) == "–");
    CHECK(rubric::listed({"a"}) == "a");
    CHECK(rubric::listed({"a", "b"}) == "a, b");
    std::vector<std::string> many(12, "k");
    CHECK(rubric::listed(many).find("…") == std::string::npos);
    many.emplace_back("last");
    CHECK(rubric::listed(many).find("last") == std::string::npos);
    CHECK(rubric::listed(many).find("…") != std::string::npos);
}

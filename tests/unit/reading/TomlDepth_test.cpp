// SPDX-License-Identifier: MIT
// What counts as going deeper, to the very bracket.
#include "reading/TomlDepth.h"
#include "support/Catch.h"

namespace {

std::string times(const std::string& part, int count) {
    std::string text;
    for (int at = 0; at < count; ++at)
        text += part;
    return text;
}

bool refused(const std::string& text) {
    return reading::tooDeep(text).has_value();
}

const int deepest = reading::deepestToml;

} // namespace

TEST_CASE("As deep as allowed is read and one deeper is refused where it begins") {
    CHECK_FALSE(refused("a = " + times("[", deepest)));
    CHECK_FALSE(refused("a = " + times("{", deepest)));
    const auto spot = reading::tooDeep("b = 1\na = " + times("[", deepest + 1));
    REQUIRE(spot);
    CHECK(spot->line == 2);
    CHECK(spot->column == 5 + deepest);
    CHECK_FALSE(refused(times("[]", 100) + times("{}", 100)));
    CHECK(refused("a = [[]" + times("[", deepest)));
    CHECK_FALSE(refused("a = [[]" + times("[", deepest - 1)));
    CHECK_FALSE(refused("]]]]" + times("[", deepest)));
    CHECK(refused("]]]]" + times("[", deepest + 1)));
}

TEST_CASE("Strings and comments go no deeper and what stands behind them counts") {
    const auto deep = times("[", deepest + 1);
    for (const std::string& text : {"\"" + deep + "\"", "'" + deep + "'", "\"\"\"" + deep + "\"\"\"",
                                    "'''\n" + deep + "\n'''", "# " + deep, "\"\\\"" + deep + "\"",
                                    "\"\\\\\" #" + deep, "'\\' #" + deep, "\"" + deep + "\nb = 1"}) {
        INFO(text);
        CHECK_FALSE(refused(text));
    }
    for (const std::string& text :
         {"\"a\" " + deep, "'a' " + deep, "\"\" " + deep, "\"\"\"a\"\"\" " + deep, "'''a''' " + deep,
          "# a\n" + deep, "\"\\\"\" " + deep, "\"\\\\\" " + deep, "'\\' " + deep, "\"a\n" + deep}) {
        INFO(text);
        CHECK(refused(text));
    }
}

TEST_CASE("A dotted name goes as deep as it has parts, line by line and value by value") {
    CHECK_FALSE(refused(times("a.", deepest - 1) + "a = 1"));
    CHECK(refused(times("a.", deepest) + "a = 1"));
    CHECK_FALSE(refused(times("a.b = 1.5\n", 100)));
    CHECK_FALSE(refused("a = [" + times("1.5, ", 100) + "]"));
    CHECK_FALSE(refused("a = {" + times("b.c = 1.5, ", 100) + "}"));
}

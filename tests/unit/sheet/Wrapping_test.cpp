// SPDX-License-Identifier: MIT
// Where lines begin in texts of narrow and wide characters.
#include "sheet/Wrapping.h"

#include "support/Catch.h"

namespace {

/// The lines, a bar between them.
std::string lines(std::string_view text, int width) {
    const auto starts = sheet::lineStarts(text, width, 100);
    std::string out;
    for (std::size_t at = 0; at < starts.size(); ++at)
        out += (at == 0 ? "" : "|") +
               std::string(text.substr(starts[at],
                                       (at + 1 < starts.size() ? starts[at + 1] : text.size()) - starts[at]));
    return out;
}

} // namespace

TEST_CASE("Lines break at spaces, between wide characters and inside what is longer than a line") {
    CHECK(lines("", 5) == "");
    CHECK(lines("abcde", 5) == "abcde");
    CHECK(lines("abcdef", 5) == "abcde|f");
    CHECK(lines("ab cd ef", 5) == "ab cd |ef");
    CHECK(lines("ab cdefg", 5) == "ab |cdefg");
    CHECK(lines("ab cdefgh", 5) == "ab |cdefg|h");
    CHECK(lines("一二三四五", 4) == "一二|三四|五");
    CHECK(lines("a一二三", 4) == "a一|二三");
    CHECK(lines("ab\ncd ef gh", 5) == "ab\n|cd ef |gh");
    CHECK(lines("ab cd\nabc de", 5) == "ab cd\n|abc |de");
    CHECK(lines("x\n\ny", 5) == "x\n|\n|y");
    CHECK(sheet::wrappedLines("ab cd ef gh", 5, 100) == 2);
    CHECK(sheet::wrappedLines("ab cd ef gh ij", 5, 2) == 2);
    CHECK(sheet::wrappedLines("", 5, 9) == 1);
}

TEST_CASE("Pieces have so many lines each and are the text together") {
    CHECK(sheet::piecesOf("ab cd ef", 2, 1) == std::vector<std::string>{"ab", "cd", "ef"});
    CHECK(sheet::piecesOf("ab cd ef", 2, 2) == std::vector<std::string>{"ab cd", "ef"});
    CHECK(sheet::piecesOf("a\nb\nc", 9, 2) == std::vector<std::string>{"a\nb", "c"});
    CHECK(sheet::piecesOf("", 9, 2) == std::vector<std::string>{""});
}

// SPDX-License-Identifier: MIT
// Decoding, folding, cutting, width and printable forms of text.
#include "text/Breaks.h"
#include "text/CodePoints.h"
#include "text/Fold.h"
#include "text/Numbers.h"
#include "text/Printable.h"
#include "text/Width.h"

#include "support/Catch.h"

namespace {

std::string cut(std::string_view all, std::size_t characters) {
    return std::string(text::beginning(all, characters));
}

std::string joined(const std::vector<std::string_view>& parts) {
    std::string all;
    for (const auto part : parts)
        all += (all.empty() ? "" : "|") + std::string(part);
    return all;
}

} // namespace

TEST_CASE("What is not UTF-8 is found at its first byte and mended byte by byte") {
    for (const char* good : {"", "abc", "海", "é", "\xF0\x9F\x98\x80", "\xEF\xBF\xBD"})
        CHECK(text::isValidUtf8(good));
    CHECK(text::firstBrokenByte("ab\xFF") == 2);
    CHECK(text::firstBrokenByte("\xC0\xAF") == 0);         // overlong
    CHECK(text::firstBrokenByte("\xED\xA0\x80") == 0);     // surrogate
    CHECK(text::firstBrokenByte("\xF4\x90\x80\x80") == 0); // above U+10FFFF
    CHECK(text::firstBrokenByte("x\xE6\xB5") == 1);        // half of 海
    CHECK(text::mended("x\xE6\xB5y") == "x\uFFFD\uFFFDy");
}

TEST_CASE("Folded texts are equal when only case, width, form and blanks differ") {
    const auto josé = text::folded("José Ruiz");
    for (const char* same : {"José Ruiz", "Jose\u0301 Ruiz", "josé  ruiz", "JOSÉ\u00A0RUIZ",
                             " José\u3000Ruiz\u200B", "Jos\u00ADé \uFEFFRuiz", "Ｊｏｓé Ｒｕｉｚ"})
        CHECK(text::folded(same) == josé);
    CHECK(text::folded("Jose Ruiz") != josé);
    CHECK(text::plain("José Ruiz") == "jose ruiz");
    CHECK(text::plain("Łukasz Bjørn") == "lukasz bjorn");
    CHECK(text::plain("Straße") == "strasse");
}

TEST_CASE("Blanks at the ends go, whatever their kind") {
    CHECK(text::trimmed("\u00A0 \u3000a b\u200B\t\n") == "a b");
    CHECK(text::trimmed("\u200B\u00A0").empty());
    CHECK(text::isInvisible("\u200B \u00A0\u2060\u3164"));
    CHECK(text::isInvisible(""));
    CHECK_FALSE(text::isInvisible("·"));
}

TEST_CASE("Text is cut between characters as people see them") {
    CHECK(cut("海文", 1) == "海");
    CHECK(cut("e\u0301a", 1) == "e\u0301");
    CHECK(cut("👩‍👧x", 1) == "👩‍👧");
    CHECK(text::length("👩‍👧e\u0301海") == 3);
    CHECK(text::beginning("海文", 5, 5) == "海");
    CHECK(joined(text::words("José’s idea: 海文好, x-y 12")) == "José’s|idea|海文好|x|y|12");
    CHECK(joined(text::words("他说will来e\u0301")) == "他说|will|来|e\u0301");
}

TEST_CASE("Width counts columns") {
    CHECK(text::displayWidth("ab") == 2);
    CHECK(text::displayWidth("海文") == 4);
    CHECK(text::displayWidth("e\u0301\u200B") == 1);
    CHECK(text::displayWidth("ａ１") == 4);
    CHECK(text::cutToWidth("海文好", 5) == "海文…");
    CHECK(text::cutToWidth("海文", 4) == "海文");
    CHECK(text::utf16Length("a😀") == 3);
}

TEST_CASE("Controls and what turns the direction never reach people") {
    CHECK(text::printable("\x1B[31mRED\x1B[0m") == "[31mRED[0m");
    CHECK(text::printable("\u009B31mC1\u0085x\x7F") == "31mC1 x");
    CHECK(text::printable("\u202EEvil\u202C \u2066Bidi\u2069") == "Evil Bidi");
    CHECK(text::printable("a\r\nb\tc\u2028d") == "a b c d");
    CHECK(text::printable("a\r\nb\tc\u2028d", text::Lines::kept) == "a\nb\tc\nd");
    CHECK(text::printable("\xE6\xB5x") == "\uFFFD\uFFFDx");
    CHECK(text::printable("李海文 José 👩‍👧") == "李海文 José 👩‍👧");
    CHECK(text::firstUnprintable("a\tb\nc") == std::nullopt);
    CHECK(text::codeOf(*text::firstUnprintable("ab\u202Ec")) == "U+202E");
    CHECK(text::codeOf(*text::firstUnprintable("\x1B")) == "U+001B");
}

TEST_CASE("Full-width digits and letters are read as plain ones, a decimal comma is seen") {
    CHECK(text::narrowed(" ４ ") == "4");
    CHECK(text::narrowed("ＮＥ\u3000") == "NE");
    CHECK(text::narrowed("１２．５") == "12.5");
    CHECK(text::narrowed("－３") == "-3");
    CHECK(text::narrowed("五") == "五");
    for (const char* comma : {"3,5", "３，５", "-3,5", " 12,25"})
        CHECK(text::hasDecimalComma(comma));
    for (const char* none : {"3.5", "3,", ",5", "a,b", "1,2,3", "35"})
        CHECK_FALSE(text::hasDecimalComma(none));
}

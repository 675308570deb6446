// SPDX-License-Identifier: MIT
// Whole comparisons as text; the expected numbers are worked by hand in the comments.
#include "support/Catch.h"
#include "unit/compare/PanelText.h"

#include <algorithm>

using support::cardsFrom;
using support::dump;
using support::people;
using support::smallPosition;

namespace {

std::string compared(const std::vector<std::string>& lines, int candidates = 2,
                     const compare::WeightOverride& weights = {}) {
    const auto position = smallPosition();
    return dump(compare::compare(position, people(candidates), cardsFrom(position, lines), weights));
}

} // namespace

TEST_CASE("Composite index and ranks of a complete panel") {
    // C01 a (4+5)/2, b (3+4)/2: .6*4.5+.4*3.5 = 4.1; index 100*(4.1-1)/4 = 77.5. C02 .6*3+.4*5 = 3.8 -> 70.
    CHECK(compared({"C01 Li | rating:a=4 | rating:b=3", "C01 Wu | rating:a=5 | rating:b=4",
                    "C02 Li | rating:a=3 | rating:b=5", "C02 Wu | rating:a=3 | rating:b=5"}) ==
          "1 C01 4.10 77.50 cov 1.00 [4.10,4.10] a=4.50 b=3.50 b:meets\n"
          "2 C02 3.80 70.00 cov 1.00 [3.80,3.80] a=3.00 b=5.00 b:meets\n");
}

TEST_CASE("A missing rating is never a zero and never lowers the mean") {
    // b unrated by Wu: mean over Li alone.
    CHECK(compared({"C01 Li | rating:a=4 | rating:b=4", "C01 Wu | rating:a=4"}, 1) ==
          "1 C01 4.00 75.00 cov 1.00 [4.00,4.00] a=4.00 b=4.00 b:meets\n");
}

TEST_CASE("A must-have nobody could rate keeps a candidate unranked with bounds") {
    // a = 5 on .6 of the weight: between .6*5+.4*1 = 3.4 and .6*5+.4*5 = 5.
    CHECK(compared({"C01 Li | rating:a=5 | rating:b=NE"}, 1) ==
          "must-have-missing C01 5.00 100.00 cov 0.60 [3.40,5.00] a=5.00 b=no_evidence b:not_assessed\n");
}

TEST_CASE("Half of the panel without evidence makes a cell not assessed") {
    const auto text = compared({"C01 Li | rating:a=5 | rating:b=4", "C01 Wu | rating:a=5 | rating:b=NE"}, 1);
    CHECK(text.find("b=no_evidence") != std::string::npos);
}

TEST_CASE("Equal composites share a rank and the next rank is skipped") {
    // Equal means from different interviewers: (4+3)/2 = (3+4)/2.
    const auto text = compared({"C01 Li | rating:a=4 | rating:b=3", "C01 Wu | rating:a=3 | rating:b=4",
                                "C02 Li | rating:a=3 | rating:b=4", "C02 Wu | rating:a=4 | rating:b=3",
                                "C03 Li | rating:a=1 | rating:b=3", "C03 Wu | rating:a=1 | rating:b=3"},
                               3);
    CHECK(text.find("1= C01") != std::string::npos);
    CHECK(text.find("1= C02") != std::string::npos);
    CHECK(text.find("3 C03") != std::string::npos);
}

TEST_CASE("A must-have below its cut is flagged and the score stays") {
    CHECK(compared({"C01 Li | rating:a=5 | rating:b=2"}, 1) ==
          "1 C01 3.80 70.00 cov 1.00 [3.80,3.80] a=5.00 b=2.00 b:below\n");
}

TEST_CASE("Red flags and wide spreads stand beside the score") {
    CHECK(
        compared({"C01 Li | rating:a=5 | rating:b=4 | flag:RF-1=raised", "C01 Wu | rating:a=3 | rating:b=4"},
                 1) == "1 C01 4.00 75.00 cov 1.00 [4.00,4.00] a=4.00 b=4.00 b:meets !RF-1 ~a\n");
}

TEST_CASE("Other weights change the ranks") {
    const std::vector<std::string> lines{"C01 Li | rating:a=5 | rating:b=3",
                                         "C02 Li | rating:a=3 | rating:b=4"};
    CHECK(compared(lines).rfind("1 C01", 0) == 0);
    CHECK(compared(lines, 2, {{"a", 10}, {"b", 90}}).rfind("1 C02 3.90", 0) == 0);
}

TEST_CASE("Nobody scored means no number at all") {
    CHECK(compared({}, 1) == "no-marks C01 - - cov 0.00 [1.00,5.00] a=blank b=blank b:not_assessed\n");
}

TEST_CASE("Open scorecards count and are named while foreign structures are left out") {
    const auto position = smallPosition();
    auto cards =
        cardsFrom(position, {"C01 Li | rating:a=4 | rating:b=4 | open", "C01 Wu | rating:a=1 | rating:b=1"});
    cards[1].structureHash = "another";
    CHECK(
        dump(compare::compare(position, people(1), cards)) ==
        "1 C01 4.00 75.00 cov 1.00 [4.00,4.00] a=4.00 b=4.00 b:meets\nopen C01 Li\nother-structure C01 Wu\n");
}

TEST_CASE("The order of cards and candidates changes nothing") {
    const auto position = smallPosition();
    auto cards =
        cardsFrom(position, {"C01 Li | rating:a=4 | rating:b=3", "C01 Wu | rating:a=5 | rating:b=4",
                             "C02 Li | rating:a=3 | rating:b=5", "C02 Zu | rating:a=2 | rating:b=5"});
    const auto straight = compare::compare(position, people(2), cards);
    std::reverse(cards.begin(), cards.end());
    auto turned = people(2);
    std::reverse(turned.begin(), turned.end());
    CHECK(compare::compare(position, turned, cards).candidates == straight.candidates);
}

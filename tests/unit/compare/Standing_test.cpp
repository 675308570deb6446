// SPDX-License-Identifier: MIT
// Who stands where among whom, by which tie rule, and how that is said in both languages.
#include "compare/PlainRatings.h"
#include "explain/InsightWords.h"
#include "explain/StandingWords.h"
#include "support/Catch.h"
#include "unit/compare/InsightText.h"

#include <numeric>

using namespace compare;

namespace {

const words::Words english(words::Language::english);
const words::Words chinese(words::Language::chinese);
using Said = std::vector<std::string>;

/// One line a candidate: "A 1 C01", or why there is no rank.
std::string ranks(const Comparison& comparison) {
    std::string text;
    for (const auto& one : comparison.candidates)
        text += (one.rank ? explain::rankText(one, comparison.groups, english) : one.unrankable) + " " +
                one.id + "\n";
    return text;
}

Comparison rated(const std::string& rows, const WeightOverride& weights = {}, const Cuts& cuts = {}) {
    return compareRatings(support::rowsFrom(rows), {1, 5}, weights, cuts);
}

Comparison underPanelRule(Comparison comparison) {
    comparison.frozen.plan.rule = plan::Rule::panel;
    for (auto& candidate : comparison.candidates)
        candidate.musts.clear();
    settle(comparison);
    return comparison;
}

const CandidateResult& of(const Comparison& comparison, const std::string& id) {
    return *findCandidate(comparison, id);
}

/// The second panel is better throughout, so that a common order would put it first.
Comparison twoPanels() {
    return rated("A1 Ann k 3, A1 Amy k 3, A2 Ann k 2, A2 Amy k 2, A3 Ann k 2, A3 Amy k 2, "
                 "B1 Bob k 5, B1 Ben k 5, B2 Bob k 4, B2 Ben k 4");
}

} // namespace

TEST_CASE("Two panels with nobody in common are two rankings, one after the other") {
    const auto comparison = twoPanels();
    CHECK(ranks(comparison) == "A 1 A1\nA 2 = A2\nA 2 = A3\nB 1 B1\nB 2 B2\n");
    REQUIRE(comparison.groups.size() == 2);
    CHECK(comparison.groups[0] == StandingGroup{{"A1", "A2", "A3"}, {"Amy", "Ann"}});
    CHECK(comparison.groups[1] == StandingGroup{{"B1", "B2"}, {"Ben", "Bob"}});
    CHECK(explain::rankingSentences(comparison, english) ==
          Said{"The panels have no interviewer in common, so their candidates are ranked separately:",
               "Panel A: A1, A2, A3, judged by Amy, Ann", "Panel B: B1, B2, judged by Ben, Bob"});
    CHECK(explain::rankingSentences(comparison, chinese).back() == "B 组：B1、B2（面试官：Ben、Bob）");
}

TEST_CASE("Nobody of one panel stands before anybody of another") {
    const auto comparison = twoPanels();
    CHECK(standsBefore(of(comparison, "B1"), of(comparison, "B2")));
    CHECK_FALSE(standsBefore(of(comparison, "B2"), of(comparison, "B1")));
    CHECK_FALSE(standsBefore(of(comparison, "A2"), of(comparison, "A3")));
    for (const auto* a : {"A1", "A2", "A3"})
        for (const auto* b : {"B1", "B2"}) {
            CHECK_FALSE(standsBefore(of(comparison, a), of(comparison, b)));
            CHECK_FALSE(standsBefore(of(comparison, b), of(comparison, a)));
        }
}

TEST_CASE("A rank names its group when there are several, and who shares it") {
    const auto two = twoPanels();
    CHECK(explain::standingSentences(two, of(two, "A1"), english) ==
          Said{"Rank 1 of 3 in panel A (Amy, Ann)."});
    CHECK(explain::standingSentences(two, of(two, "A2"), english) ==
          Said{"Shares rank 2 of 3 in panel A (Amy, Ann) with A3."});
    CHECK(explain::standingSentences(two, of(two, "B2"), chinese) ==
          Said{"B 组（Ben、Bob）第 2 名（共 2 名）。"});
    const auto one = rated("A Ann k 3, B Ann k 3, C Ann k 2");
    CHECK(explain::standingSentences(one, of(one, "A"), english) == Said{"Shares rank 1 of 3 with B."});
    CHECK(explain::standingSentences(one, of(one, "C"), english) == Said{"Rank 3 of 3."});
    CHECK(ranks(one) == "1 = A\n1 = B\n3 C\n");
}

TEST_CASE("Beyond five who share a rank their number is said") {
    std::string rows;
    for (const auto* id : {"A", "B", "C", "D", "E", "F"})
        rows += std::string(rows.empty() ? "" : ", ") + id + " Ann k 3";
    const auto six = rated(rows);
    CHECK(explain::standingSentences(six, of(six, "F"), english) ==
          Said{"Shares rank 1 of 6 with A, B, C, D, E."});
    const auto seven = rated(rows + ", G Ann k 3");
    CHECK(explain::standingSentences(seven, of(seven, "F"), english) ==
          Said{"Shares rank 1 of 7 with 6 others."});
}

TEST_CASE("Panels linked by one interviewer, through others too, are one ranking") {
    const auto chain = rated("A Ann k 3, B Ann k 4, B Bob k 4, C Bob k 5, C Cid k 5, D Cid k 2");
    CHECK(ranks(chain) == "1 C\n2 B\n3 A\n4 D\n");
    REQUIRE(chain.groups.size() == 1);
    CHECK(chain.groups[0].interviewers == Said{"Ann", "Bob", "Cid"});
    CHECK(explain::rankingSentences(chain, english).empty());
    // without the link between Bob and Cid
    const auto broken = rated("A Ann k 3, B Ann k 4, B Bob k 4, C Cid k 5, D Cid k 2");
    CHECK(ranks(broken) == "A 1 B\nA 2 A\nB 1 C\nB 2 D\n");
}

TEST_CASE("The panel with the lowest id comes first, but one without a rank comes last") {
    const auto swapped = rated("X Ann k 5, C Ann k 2, B Bob k 3, D Bob k 4");
    CHECK(ranks(swapped) == "A 1 D\nA 2 B\nB 1 X\nB 2 C\n");
    // A was judged on half of the weight only
    const auto half = rated("A Ann k 5, B Bob k 3, B Bob l 3, C Cid k 4, C Cid l 4");
    CHECK(ranks(half) == "A 1 B\nB 1 C\ncoverage A\n");
    CHECK(of(half, "A").group == 2);
    CHECK(half.groups[2] == StandingGroup{{}, {"Ann"}});
    CHECK(rankingsIn(half.groups) == 2);
    CHECK(explain::rankingSentences(half, english).size() == 3);
}

TEST_CASE("A second panel that ranks nobody yet does not make two rankings") {
    const auto early = rated("A Ann k 5, A Ann l 5, B Bob k 3");
    CHECK(ranks(early) == "1 A\ncoverage B\n");
    CHECK(explain::rankingSentences(early, english).empty());
    CHECK(explain::standingSentences(early, of(early, "A"), english) == Said{"Rank 1 of 1."});
}

TEST_CASE("Exactly 80 % of the weight is enough for a rank and a little less is not") {
    const auto exact = rated("A Ann k 4, B Ann k 3, B Ann l 3", {{"k", 80}, {"l", 20}});
    CHECK(ranks(exact) == "1 A\n2 B\n");
    const auto less = rated("A Ann k 4, B Ann k 3, B Ann l 3", {{"k", 79.99}, {"l", 20.01}});
    CHECK(ranks(less) == "1 B\ncoverage A\n");
    CHECK(explain::standingSentences(less, of(less, "A"), english) ==
          Said{"Not ranked: less than 80 % of the weight was scored."});
}

TEST_CASE("Exactly at a must-have's level is met, a hair below it is not, and neither takes the rank") {
    const auto at = rated("A Ann k 3, A Amy k 4", {}, {{"k", 3.5}});
    CHECK(of(at, "A").musts[0].status == MustStatus::meets);
    CHECK(ranks(at) == "1 A\n");
    const auto under = rated("A Ann k 3, A Amy k 4", {}, {{"k", 3.5 + 2e-9}});
    CHECK(of(under, "A").musts[0].status == MustStatus::below);
    CHECK(ranks(under) == "1 A\n");
}

TEST_CASE("A must-have nobody assessed says so before the coverage does") {
    const auto missing = rated("A Ann k 4, B Ann k 3, B Ann l 3", {}, {{"l", 3}});
    CHECK(ranks(missing) == "1 B\nmust-have-missing A\n");
    CHECK(explain::standingSentences(missing, of(missing, "A"), english) ==
          Said{"Not ranked: a must-have was not assessed."});
}

TEST_CASE("One candidate is the first of one") {
    const auto alone = rated("A Ann k 4");
    CHECK(ranks(alone) == "1 A\n");
    CHECK(explain::standingSentences(alone, of(alone, "A"), english) == Said{"Rank 1 of 1."});
}

TEST_CASE("When nobody can be ranked everybody says why and there is no ranking") {
    const auto none = compareTable({{"A", "B"}, {"k", "l"}, {{4, {}}, {{}, {}}}}, {1, 5});
    CHECK(ranks(none) == "coverage A\nno-marks B\n");
    CHECK(none.groups.empty());
    CHECK(rankingsIn(none.groups) == 0);
    CHECK(explain::standingSentences(none, of(none, "B"), english) ==
          Said{"Not ranked: nothing was scored yet."});
    CHECK(explain::rankText(of(none, "B"), none.groups, english) == "unranked");
}

TEST_CASE("A finished table without interviewers is one ranking") {
    const auto table = compareTable({{"A", "B", "C"}, {"k"}, {{4}, {5}, {4}}}, {1, 5});
    CHECK(ranks(table) == "1 B\n2 = A\n2 = C\n");
}

TEST_CASE("Under the anchored rule equal scores share their rank whatever they are made of") {
    const auto comparison = rated("A Ann k 5, A Ann l 3, B Ann k 4, B Ann l 4, C Ann k 1, C Ann l 1");
    CHECK(ranks(comparison) == "1 = A\n1 = B\n3 C\n");
    CHECK(tieKeysOf(comparison).empty());
    CHECK(explain::tieRuleSentence(comparison, english) == "Equal scores share a rank.");
    CHECK(explain::tieRuleSentence(comparison, chinese) == "同分者名次并列。");
}

TEST_CASE("Under the panel rule equal scores are told apart by each competency in plan order") {
    const auto comparison = underPanelRule(
        rated("A Ann k 4, A Ann l 4, B Ann k 5, B Ann l 3, C Ann k 5, C Ann l 3, D Ann k 1, D Ann l 1"));
    CHECK(ranks(comparison) == "1 = B\n1 = C\n3 A\n4 D\n");
    CHECK(tieDecidedBy(comparison, of(comparison, "A"), of(comparison, "B")) ==
          TieKey{TieKey::Kind::competency, 0});
    CHECK(tieDecidedBy(comparison, of(comparison, "B"), of(comparison, "C")) == std::nullopt);
    CHECK(tieDecidedBy(comparison, of(comparison, "A"), of(comparison, "D")) == std::nullopt);
    CHECK(explain::standingSentences(comparison, of(comparison, "A"), english) ==
          Said{"Rank 3 of 4.", "The same score as C, behind by k."});
    CHECK(explain::standingSentences(comparison, of(comparison, "B"), english) ==
          Said{"Shares rank 1 of 4 with C.", "The same score as A, ahead by k."});
    CHECK(explain::tieRuleSentence(comparison, english) ==
          "Equal scores are told apart by the untrimmed total, then by k, l, in this order; who is equal in "
          "all of them shares a rank.");
}

TEST_CASE("Under the panel rule the untrimmed total is asked before any competency") {
    auto comparison = rated("A r1 k 2, A r2 k 3, B r1 k 1, B r2 k 3");
    comparison.frozen.plan.rule = plan::Rule::panel;
    for (auto& candidate : comparison.candidates)
        candidate.cells[0].mean = 2; // what dropping the highest and the lowest left
    settle(comparison);
    CHECK(ranks(comparison) == "1 A\n2 B\n");
    CHECK(tieDecidedBy(comparison, of(comparison, "A"), of(comparison, "B")) ==
          TieKey{TieKey::Kind::untrimmed, 0});
    CHECK(explain::standingSentences(comparison, of(comparison, "B"), english) ==
          Said{"Rank 2 of 2.", "The same score as A, behind by the untrimmed total."});
}

TEST_CASE("Nothing is decided by a tie rule across panels") {
    const auto two = underPanelRule(rated("A Ann k 4, A Ann l 4, B Bob k 5, B Bob l 3"));
    CHECK(ranks(two) == "A 1 A\nB 1 B\n");
    CHECK(tieDecidedBy(two, of(two, "A"), of(two, "B")) == std::nullopt);
}

TEST_CASE("Placings are counted inside each group") {
    const std::vector<Contender> all{{0, {3}}, {7, {9}}, {0, {5}}, {7, {9}}, {0, {3, 1}}, {7, {1}}};
    CHECK(placingsOf(all) ==
          std::vector<Placing>{{2, true}, {1, true}, {1, false}, {1, true}, {2, true}, {3, false}});
}

TEST_CASE("Letters of groups go on after Z") {
    CHECK(explain::groupLetter(0) == "A");
    CHECK(explain::groupLetter(25) == "Z");
    CHECK(explain::groupLetter(26) == "AA");
    CHECK(explain::groupLetter(27) == "AB");
}

TEST_CASE("Sentences about the lead and the weights name the panel they speak of") {
    const auto two = rated("A1 Ann k 3, A1 Ann l 3, A2 Ann k 2, A2 Ann l 2, B1 Bob k 5, B1 Bob l 5");
    const auto insight = insightOf(two);
    const auto lead = explain::leadSentences(two, insight, english);
    REQUIRE(lead.size() == 2);
    CHECK(lead[0].rfind("Panel A (Ann): A1 is ahead of A2 by 25.0 points", 0) == 0);
    CHECK(lead[1] == "Panel B (Bob): B1 is the only candidate who can be ranked.");
    CHECK(explain::weightSentences(two, insight, english) ==
          Said{"Panel A (Ann): A1 stays first under any weights."});
    const auto one = rated("A1 Ann k 3, A1 Ann l 3, A2 Ann k 2, A2 Ann l 2");
    CHECK(explain::leadSentences(one, insightOf(one), english)[0].rfind("A1 is ahead of A2", 0) == 0);
}

TEST_CASE("What was marked only after the debrief joins the panel of its markers") {
    auto comparison = rated("A Ann k 3, A Amy k 3, B Ann k 4, B Amy k 4");
    for (auto& candidate : comparison.candidates)
        if (candidate.id == "B")
            for (auto& rater : candidate.cells[0].raters)
                rater.independent.reset();
    settle(comparison);
    CHECK(ranks(comparison) == "1 B\n2 A\n");
    const auto insight = insightOf(comparison);
    CHECK(findCandidate(insight, "B")->interval90.why == score::Why::notRated);
}

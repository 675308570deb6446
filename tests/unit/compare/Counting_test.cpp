// SPDX-License-Identifier: MIT
// Which scorecards are in the numbers, why the others are not, and how both languages say it.
#include "compare/Counting.h"

#include "compare/Insight.h"
#include "explain/CountingWords.h"
#include "support/Catch.h"
#include "unit/compare/PanelText.h"

namespace {

using plan::Counted;
using support::cardsFrom;
using support::people;

/// Frozen with this panel; without a choice the plan is an old one.
session::Position positionOf(std::optional<Counted> counted, const std::vector<std::string>& panel = {}) {
    auto position = support::smallPosition();
    position.draft.counted = counted;
    position.draft.panel = panel;
    position.frozen = plan::freeze(position.draft, position.rubric);
    return position;
}

compare::Comparison compared(const session::Position& position, const std::vector<std::string>& lines,
                             int candidates = 1) {
    return compare::compare(position, people(candidates), cardsFrom(position, lines));
}

std::string apart(const compare::Comparison& comparison) {
    std::string text;
    for (const auto& other : comparison.notCounted)
        text += other.card.candidate + " " + other.card.interviewer + " " +
                std::string(compare::codeOf(other.why)) + "\n";
    return text;
}

std::string said(const compare::Comparison& comparison, words::Language language) {
    std::string text;
    for (const auto& sentence : explain::countingSentences(comparison, words::Words(language)))
        text += sentence + "\n";
    return text;
}

constexpr auto counts = "C01 Li | rating:a=4 | rating:b=4";

} // namespace

TEST_CASE("Whoever observes, is recused, or discarded the scorecard is in no number and is named") {
    const auto position = positionOf(Counted::submitted);
    const auto with = [&](const std::string& mark) {
        return compared(position, {counts, "C01 Wu | rating:a=1 | rating:b=1 | flag:RF-01=raised | " + mark});
    };
    const auto alone = compared(position, {counts});
    for (const auto& [mark, code] :
         {std::pair{"role:=observer", "observer"}, std::pair{"role:=recused", "recused"},
          std::pair{"discarded:=two stray keys", "discarded"}}) {
        INFO(mark);
        const auto comparison = with(mark);
        CHECK(apart(comparison) == std::string("C01 Wu ") + code + "\n");
        CHECK(comparison.candidates == alone.candidates);
        CHECK(comparison.interviewers == std::vector<std::string>{"Li"});
        CHECK(comparison.notCounted.front().card.marks.size() == 4);
    }
    CHECK(apart(with("role:=panel")).empty());
    CHECK(with("role:=panel").interviewers.size() == 2);
}

TEST_CASE("What does not count moves neither strictness nor agreement") {
    const auto position = positionOf(Counted::submitted);
    const std::vector<std::string> panel{
        "C01 Li | rating:a=4 | rating:b=4", "C01 Zu | rating:a=3 | rating:b=4",
        "C02 Li | rating:a=2 | rating:b=3", "C02 Zu | rating:a=2 | rating:b=2"};
    auto watched = panel;
    watched.push_back("C01 Wu | rating:a=1 | rating:b=1 | role:=observer");
    watched.push_back("C02 Wu | rating:a=5 | rating:b=5 | open");
    const auto without = compare::insightOf(compared(position, panel, 2));
    const auto with = compare::insightOf(compared(position, watched, 2));
    CHECK(with.candidates == without.candidates);
    CHECK(with.panel.severity == without.panel.severity);
    CHECK(with.panel.whole.units == without.panel.whole.units);
    CHECK(with.panel.whole.pairable == without.panel.whole.pairable);
}

TEST_CASE(
    "A name outside the plan's panel counts once it joins, and in plans from before there was a choice") {
    const std::vector<std::string> lines{counts, "C01 Wu | rating:a=2 | rating:b=2"};
    CHECK(apart(compared(positionOf(Counted::submitted, {"LI"}), lines)) == "C01 Wu not_on_panel\n");
    CHECK(apart(compared(positionOf(Counted::all, {"Li"}), lines)) == "C01 Wu not_on_panel\n");
    CHECK(apart(compared(positionOf(Counted::submitted), lines)).empty());
    CHECK(apart(compared(positionOf(std::nullopt, {"Li"}), lines)).empty());
    CHECK(apart(compared(positionOf(Counted::submitted, {"Li"}), {counts, lines[1] + " | role:=panel"}))
              .empty());
    CHECK(apart(compared(positionOf(std::nullopt, {"Li"}), {counts, lines[1] + " | role:=observer"})) ==
          "C01 Wu observer\n");
}

TEST_CASE("An open scorecard counts by the plan's choice, and as ever where the plan has none") {
    const std::vector<std::string> lines{counts, "C01 Wu | rating:a=2 | rating:b=2 | open"};
    const auto submitted = compared(positionOf(Counted::submitted), lines);
    CHECK(apart(submitted) == "C01 Wu not_submitted\n");
    CHECK_FALSE(submitted.provisional);
    CHECK(submitted.candidates.front().composite == 4.0);
    for (const auto choice : {std::optional(Counted::all), std::optional<Counted>()}) {
        const auto all = compared(positionOf(choice), lines);
        CHECK(apart(all).empty());
        CHECK(all.candidates.front().composite == 3.0);
    }
}

TEST_CASE("While nothing that counts is submitted open scorecards stand in, named provisional") {
    const auto position = positionOf(Counted::submitted);
    const std::vector<std::string> lines{"C01 Wu | rating:a=2 | rating:b=2 | open",
                                         "C01 Li | rating:a=5 | rating:b=5 | role:=observer"};
    const auto comparison = compared(position, lines);
    CHECK(comparison.provisional);
    CHECK(comparison.candidates.front().composite == 2.0);
    CHECK(apart(comparison) == "C01 Li observer\n");
    CHECK_FALSE(compared(position, {}).provisional);
    CHECK_FALSE(compared(positionOf(std::nullopt), lines).provisional);
}

TEST_CASE("Each reason is said in both languages") {
    const auto position = positionOf(Counted::submitted, {"Li", "Bo", "Ed", "Jo", "Zu"});
    auto cards =
        cardsFrom(position, {counts, "C01 Bo | rating:a=2 | open", "C02 Bo | rating:a=2 | open",
                             "C01 Ed | rating:a=2 | role:=observer", "C01 Jo | rating:a=2 | role:=recused",
                             "C02 Zu | rating:a=2 | discarded:=stray keys", "C02 Wu | rating:a=2",
                             "C02 Li | rating:a=2"});
    cards.back().structureHash = "another";
    const auto comparison = compare::compare(position, people(2), cards);
    CHECK(said(comparison, words::Language::english) ==
          "Not counted: Li of Candidate 2 (scored under another version of the plan).\n"
          "Not counted: Zu of Candidate 2 (discarded).\n"
          "Not counted: Jo of Candidate 1 (recused).\n"
          "Not counted: Ed of Candidate 1 (observer).\n"
          "Not counted: Wu of Candidate 2 (not on the plan's panel). Say whether they observe or join the "
          "panel.\n"
          "Not counted: Bo of Candidate 1, Candidate 2 (not submitted yet).\n");
    CHECK(said(comparison, words::Language::chinese) ==
          "未计入：Li 对 Candidate 2 的评分表（按另一版面试方案评分）。\n"
          "未计入：Zu 对 Candidate 2 的评分表（已作废）。\n"
          "未计入：Jo 对 Candidate 1 的评分表（回避）。\n"
          "未计入：Ed 对 Candidate 1 的评分表（旁听）。\n"
          "未计入：Wu 对 Candidate 2 的评分表（不在方案的面试小组名单内）。 "
          "请说明其为旁听还是加入面试小组。\n"
          "未计入：Bo 对 Candidate 1、Candidate 2 的评分表（尚未提交）。\n");
}

TEST_CASE("That figures are provisional and that open scorecards count is said in both languages") {
    const std::vector<std::string> open{"C01 Wu | rating:a=2 | rating:b=2 | open"};
    const auto provisional = compared(positionOf(Counted::submitted), open);
    CHECK(
        said(provisional, words::Language::english) ==
        "Provisional: no scorecard is submitted yet, so open ones are counted. From the first submitted one "
        "on only those count.\n");
    CHECK(said(provisional, words::Language::chinese) ==
          "暂定：尚无已提交的评分表，因此先计入未提交的。自第一份提交起，只计入已提交的评分表。\n");
    const auto all = compared(positionOf(std::nullopt), open);
    CHECK(said(all, words::Language::english) ==
          "Wu has not submitted yet: Candidate 1. These marks count, by the plan, and may still change.\n");
    CHECK(said(all, words::Language::chinese) ==
          "Wu 尚未提交：Candidate 1。按方案这些记录计入结果，但还可能改动。\n");
    CHECK(said(compared(positionOf(Counted::submitted), {counts}), words::Language::english).empty());
}

// SPDX-License-Identifier: MIT
// How sure the order is, as rows, words and tables.
#include "app/compare/CertaintyView.h"

#include "compare/PlainRatings.h"
#include "support/Catch.h"
#include "unit/compare/InsightText.h"

#include <numeric>

using compare::compareRatings;
using compare::compareTable;
using compare::insightOf;
using support::rowsFrom;

namespace {

const words::Words english(words::Language::english);
const score::Scale oneToFive{1, 5};

app::CertaintyView viewOf(const compare::Comparison& comparison) {
    return app::certaintyView(comparison, insightOf(comparison), english);
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& line : lines)
        text += line + "\n";
    return text;
}

/// Two interviewers, two candidates far apart.
const auto clear = rowsFrom("A r1 a 5,A r1 b 5,A r2 a 5,A r2 b 4,B r1 a 2,B r1 b 1,B r2 a 1,B r2 b 2");

} // namespace

TEST_CASE("Each ranked candidate has a dot an interval round it and shares that sum to one") {
    const auto view = viewOf(compareRatings(support::rota(9, 4, 3, 3), oneToFive));
    REQUIRE(view.groups.size() == 1);
    CHECK(view.groups[0].title.empty());
    CHECK(view.groups[0].reason.empty());
    CHECK(view.groups[0].ranks == std::vector<std::string>{"1", "2", "3", "4", "5", "6–9"});
    REQUIRE(view.groups[0].rows.size() + view.unranked.size() == 9);
    for (const auto& row : view.groups[0].rows) {
        INFO(row.candidate);
        REQUIRE(row.adjusted);
        REQUIRE(row.low);
        CHECK(*row.low < *row.adjusted);
        CHECK(*row.high > *row.adjusted);
        CHECK(row.shares.size() == 6);
        CHECK(std::accumulate(row.shares.begin(), row.shares.end(), 0.0) == Approx(1));
        CHECK(row.reason.empty());
    }
}

TEST_CASE("The words about the next candidate say how sure the lead is") {
    const auto comparison = compareRatings(clear, oneToFive);
    const auto insight = insightOf(comparison);
    const auto view = app::certaintyView(comparison, insight, english);
    const auto& rows = view.groups.at(0).rows;
    const auto p = insight.pairs.at(0).above.value.value();
    CHECK(p > 0.95);
    CHECK(rows[0].next.find("clearly ahead of the next (") == 0);
    CHECK(rows[1].next.empty());
    CHECK(insight.candidates[0].aboveNext.value.value() == p);
    CHECK(insight.candidates[1].aboveNext.why == score::Why::oneUnit);
}

TEST_CASE("Candidates of the same score are level with each other") {
    const auto view =
        viewOf(compareRatings(rowsFrom("A r1 a 4,A r2 a 3,B r1 a 4,B r2 a 3,C r1 a 1,C r2 a 2"), oneToFive));
    CHECK(view.groups.at(0).rows[0].rank == "1 =");
    CHECK(view.groups.at(0).rows[0].next == "level with the next");
    CHECK(view.groups.at(0).rows[2].rank == "3");
}

TEST_CASE("Panels with nobody in common are separate rankings each with its own first place") {
    const auto view = viewOf(compareRatings(
        rowsFrom("A r1 a 5,A r2 a 4,B r1 a 3,B r2 a 3,C r3 a 2,C r4 a 3,D r3 a 1,D r4 a 1"), oneToFive));
    REQUIRE(view.groups.size() == 2);
    CHECK(view.groups[0].title == "Panel A, judged by r1, r2");
    CHECK(view.groups[1].title == "Panel B, judged by r3, r4");
    CHECK(view.groups[1].rows[0].rank == "B 1");
    CHECK(view.groups[1].rows[1].rank == "B 2");
    CHECK(view.sentences.front().find("These are separate rankings") == 0);
}

TEST_CASE("One interviewer and one candidate and equal marks get a sentence in the place of a drawing") {
    const auto reason = [](const std::string& rows) {
        const auto view = viewOf(compareRatings(rowsFrom(rows), oneToFive));
        REQUIRE(view.groups.size() == 1);
        for (const auto& row : view.groups[0].rows) {
            CHECK(row.shares.empty());
            CHECK_FALSE(row.low);
        }
        return view.groups[0].reason;
    };
    CHECK(reason("A r1 a 5,B r1 a 3") ==
          "There is only one interviewer, so there is nobody to compare with.");
    CHECK(reason("A r1 a 5,A r2 a 3") == "There is only one candidate, so there is nothing to compare with.");
}

TEST_CASE("Unranked candidates are listed with the reason") {
    const compare::PlainTable table{{"A", "B"}, {"x", "y"}, {{5, std::nullopt}, {3, 4}}};
    const auto view = viewOf(compareTable(table, oneToFive));
    REQUIRE(view.unranked.size() == 1);
    CHECK(view.unranked[0].name == "A");
    CHECK(view.unranked[0].reason == "Not ranked: less than 80 % of the weight was scored.");
}

TEST_CASE("Nobody rated means nobody ranked and a sentence that says so") {
    const compare::PlainTable table{{"A"}, {"x"}, {{std::nullopt}}};
    const auto view = viewOf(compareTable(table, oneToFive));
    CHECK(view.groups.empty());
    CHECK(joined(view.sentences) == "Nobody can be ranked yet.\n");
    CHECK(view.unranked.size() == 1);
}

TEST_CASE("The copied table has a column for every rank and one table for the unranked") {
    auto rows = clear;
    rows.push_back({"C", "r1", "a", 5});
    const auto comparison = compareRatings(rows, oneToFive);
    const auto insight = insightOf(comparison);
    const auto tables = app::tablesOf(app::certaintyView(comparison, insight, english), insight, english);
    REQUIRE(tables.size() == 2);
    CHECK(tables[0].columns.size() == 10);
    CHECK(tables[0].columns.back() == "Rank 2");
    for (const auto& row : tables[0].rows)
        CHECK(row.size() == tables[0].columns.size());
    CHECK(tables[1].rows == std::vector<std::vector<std::string>>{
                                {"C", "Not ranked: less than 80 % of the weight was scored."}});
}

TEST_CASE("A screen reader is told rank score interval and shares") {
    const auto view = viewOf(compareRatings(clear, oneToFive));
    const auto& group = view.groups.at(0);
    const auto text = app::inWords(group, group.rows[0], english);
    CHECK(text.find("A: rank 1, score 4.75, 90 % between ") == 0);
    CHECK(text.find("rank 1 with >99 %") != std::string::npos);
}

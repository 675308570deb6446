// SPDX-License-Identifier: MIT
// Weights on trial: they total 100, the ranks follow, and what is promised holds when it is applied.
#include "app/compare/WeightTrial.h"

#include "compare/PlainRatings.h"
#include "support/Catch.h"
#include "unit/compare/InsightText.h"

#include <numeric>
#include <random>

using compare::compareTable;
using compare::insightOf;
using compare::PlainTable;

namespace {

const words::Words english(words::Language::english);
const score::Scale oneToFive{1, 5};

struct Room {
    explicit Room(const PlainTable& table, const compare::WeightOverride& weights = {})
        : comparison(compareTable(table, oneToFive, weights)), insight(insightOf(comparison)),
          trial(comparison, insight, 0, english) {}
    compare::Comparison comparison;
    compare::Insight insight;
    app::WeightTrial trial;
};

const PlainTable three{{"A", "B", "C"}, {"x", "y", "z"}, {{5, 2, 3}, {2, 5, 3}, {3, 3, 3}}};

std::string ranks(const app::WeightTrial& trial) {
    std::string text;
    for (const auto& row : trial.rows())
        text += row.name + " " + row.rank + " " + row.score + " " + row.change + "\n";
    return text;
}

int tenths(const app::WeightTrial& trial) {
    return std::accumulate(trial.weights().begin(), trial.weights().end(), 0,
                           [](int sum, const auto& weight) { return sum + weight.tenths; });
}

} // namespace

TEST_CASE("Moving one weight moves the others in proportion and the total stays 100") {
    Room room(three, {{"x", 50}, {"y", 30}, {"z", 20}});
    room.trial.set(0, 0.75);
    CHECK(room.trial.weights()[0].share == Approx(0.75));
    CHECK(room.trial.weights()[1].share == Approx(0.15));
    CHECK(room.trial.weights()[2].share == Approx(0.10));
    room.trial.set(2, 0);
    CHECK(room.trial.weights()[0].share == Approx(0.75 / 0.9));
    CHECK(room.trial.weights()[2].tenths == 0);
}

TEST_CASE("The numbers shown total 100 after any moves") {
    Room room(three);
    CHECK(tenths(room.trial) == 1000);
    std::mt19937 random(1);
    for (int move = 0; move < 2000; ++move) {
        room.trial.set(random() % 3, static_cast<double>(random() % 1001) / 1000);
        REQUIRE(tenths(room.trial) == 1000);
        double sum = 0;
        for (const auto& weight : room.trial.weights()) {
            REQUIRE(weight.share >= 0);
            sum += weight.share;
        }
        REQUIRE(sum == Approx(1).margin(1e-9));
    }
}

TEST_CASE("A weight that had everything gives back in the proportions of the plan") {
    Room room(three, {{"x", 50}, {"y", 30}, {"z", 20}});
    room.trial.set(0, 1);
    room.trial.set(0, 0.5);
    CHECK(room.trial.weights()[1].share == Approx(0.3));
    CHECK(room.trial.weights()[2].share == Approx(0.2));
    CHECK(room.trial.isPlan());
}

TEST_CASE("The ranks follow the weights and say how far each moved") {
    Room room(three, {{"x", 50}, {"y", 30}, {"z", 20}});
    CHECK(ranks(room.trial) == "A 1 3.70 =\nB 2 3.10 =\nC 3 3.00 =\n");
    room.trial.set(1, 0.9);
    CHECK(ranks(room.trial) == "B 1 4.73 ▲ 1\nC 2 3.00 ▲ 1\nA 3 2.24 ▼ 2\n");
    room.trial.backToPlan();
    CHECK(ranks(room.trial) == "A 1 3.70 =\nB 2 3.10 =\nC 3 3.00 =\n");
}

TEST_CASE("Whoever is named outside a range is first just beyond its end") {
    Room room(three, {{"x", 50}, {"y", 30}, {"z", 20}});
    const auto& weight = room.trial.weights()[1];
    REQUIRE(weight.high);
    // x and z together lead by (.5 * 3) / .7, y takes 3 back: 2.142857 / 5.142857
    CHECK(weight.range == "A stays first up to 41.7 %; above that B");
    const double end = *weight.high;
    room.trial.set(1, end - 0.001);
    CHECK(room.trial.rows().front().name == "A");
    room.trial.set(1, end + 0.001);
    CHECK(room.trial.rows().front().name == "B");
}

TEST_CASE("What would make a candidate first does so when it is tried") {
    Room room(three, {{"x", 50}, {"y", 30}, {"z", 20}});
    CHECK(room.trial.challenge("A") == "A is first under these weights.");
    CHECK(room.trial.challenge("B") ==
          "Moving 10.0 of 100 points of weight brings B level with A: 10.0 from x "
          "to y. A little more puts B first.");
    CHECK(room.trial.challenge("C").find("Moving ") == 0);
    CHECK(room.trial.challenge("C").find("Even then these would stand before: B.") != std::string::npos);
    REQUIRE(room.trial.canTry("B"));
    room.trial.tryFor("B");
    CHECK(room.trial.rows()[0].rank == "1 =");
    CHECK(room.trial.rows()[1].rank == "1 =");
    CHECK(tenths(room.trial) == 1000);
    CHECK_FALSE(room.trial.canTry("A"));
}

TEST_CASE("A dominated candidate is told that no weights do it") {
    Room room({{"A", "B"}, {"x", "y"}, {{5, 4}, {3, 3}}});
    CHECK(room.trial.challenge("B") == "No weights put B before A.");
    CHECK_FALSE(room.trial.canTry("B"));
    CHECK(room.trial.weights()[0].range == "A stays first whatever this weight is");
    CHECK(room.trial.rows()[0].firstAny == ">99 %");
    CHECK(room.trial.rows()[1].firstAny == "<1 %");
}

TEST_CASE("A candidate whose coverage falls below the limit loses the rank with a word") {
    Room room({{"A", "B"}, {"x", "y"}, {{5, std::nullopt}, {3, 4}}}, {{"x", 90}, {"y", 10}});
    CHECK(room.trial.rows()[0].name == "A");
    CHECK(room.trial.rows()[0].rank == "1");
    room.trial.set(1, 0.3);
    CHECK(room.trial.rows()[1].name == "A");
    CHECK(room.trial.rows()[1].rank == "unranked");
    CHECK(room.trial.rows()[1].note == "Not ranked: less than 80 % of the weight was scored.");
    CHECK(room.trial.rows()[1].change == "▼");
    CHECK(room.trial.rows()[1].coverage == "70 %");
    CHECK(room.trial.challenge("A") == "A: Not ranked: less than 80 % of the weight was scored.");
}

TEST_CASE("One competency keeps all the weight") {
    Room room({{"A", "B"}, {"x"}, {{5}, {3}}});
    room.trial.set(0, 0.4);
    CHECK(room.trial.weights()[0].tenths == 1000);
    CHECK_FALSE(room.trial.weights()[0].low);
    CHECK(room.trial.weights()[0].range == "Only one competency carries weight.");
}

TEST_CASE("The copied tables hold weights ranges and first places") {
    Room room(three);
    const auto tables = app::tablesOf(room.trial, english);
    REQUIRE(tables.size() == 2);
    for (const auto& table : tables)
        for (const auto& row : table.rows)
            CHECK(row.size() == table.columns.size());
    CHECK(tables[0].rows.size() == 3);
    CHECK(tables[0].rows[0][1] == "33.4 %");
    CHECK(tables[1].columns[5] == "First: near the plan");
}

// SPDX-License-Identifier: MIT
// Who marks how, as words and tables.
#include "unit/app/LiveRoom.h"

#include "app/compare/ComparisonView.h"
#include "app/compare/PanelView.h"
#include "support/Catch.h"

#include <algorithm>

using support::LiveRoom;

namespace {

void rate(LiveRoom& room, const std::string& who, std::size_t candidate, const std::string& ratings) {
    room.desk.setInterviewer(who);
    auto live = room.open(candidate);
    const std::string competencies = "abc";
    for (std::size_t at = 0; at < ratings.size(); ++at)
        REQUIRE_FALSE(live.mark({session::ItemKind::rating, {}, std::string(1, competencies[at])},
                                std::string(1, ratings[at])));
    live.submit();
    room.desk.setInterviewer({});
}

app::PanelView viewOf(const LiveRoom& room) {
    app::ComparisonView view(room.desk);
    view.load();
    return app::panelView(*view.comparison(), compare::insightOf(*view.comparison()), room.desk.tr());
}

std::string dump(const app::TextTable& table) {
    std::string text;
    for (const auto& row : table.rows) {
        for (const auto& cell : row)
            text += (&cell == &row.front() ? "" : " | ") + cell;
        text += "\n";
    }
    return text;
}

bool says(const app::PanelView& view, const std::string& sentence) {
    return std::find(view.sentences.begin(), view.sentences.end(), sentence) != view.sentences.end();
}

} // namespace

TEST_CASE("A panel that rated everybody shows strictness raw and used and the cells to talk about") {
    LiveRoom room(plan::RateBy::competency);
    rate(room, "Ann", 0, "543");
    rate(room, "Ann", 1, "432");
    rate(room, "Bo", 0, "432");
    rate(room, "Bo", 1, "212");
    const auto view = viewOf(room);
    REQUIRE(view.severity.rows.size() == 2);
    // Ann's marks sum to 21 and Bo's to 14 over six shared cells: half of 7/6 above and below the middle
    CHECK(view.severity.rows[0][0] == "Ann");
    CHECK(view.severity.rows[0][2] == "3.50");
    CHECK(view.severity.rows[0][3] == "+0.58");
    CHECK(view.severity.rows[1][3] == "-0.58");
    CHECK(view.severity.rows[0][5] == "6");
    CHECK(std::stod(view.severity.rows[0][4]) < 0.58);
    CHECK(dump(view.spots) == "Lee | comp a | 2 | Ann 4, Bo 2\nLee | comp b | 2 | Ann 3, Bo 1\n");
    CHECK(view.cells.front() == std::pair<std::string, std::string>("C02", "a"));
    CHECK(says(view, "All interviewers rated everyone, so strictness cancels out. Nothing was adjusted."));
    CHECK(view.agreement.rows.size() == 4);
    CHECK(view.agreement.rows[0][3] == "12 ratings of 6");
}

TEST_CASE("One interviewer gets the reason in words where figures would stand") {
    LiveRoom room(plan::RateBy::competency);
    rate(room, "Ann", 0, "543");
    const auto view = viewOf(room);
    CHECK(view.severity.rows[0][3] == "There is only one interviewer, so there is nobody to compare with.");
    CHECK(view.agreement.rows[0][2] == "none");
    CHECK_FALSE(view.agreement.rows[0][1].empty());
    for (const auto& row : view.agreement.rows)
        for (const auto& cell : row)
            CHECK(cell.find("nan") == std::string::npos);
    CHECK(view.spots.rows.empty());
}

TEST_CASE("Two panels with nobody in common are told apart in words") {
    LiveRoom room(plan::RateBy::competency);
    rate(room, "Ann", 0, "543");
    rate(room, "Bo", 1, "333");
    const auto view = viewOf(room);
    CHECK(says(view, "The panels have no interviewer in common, so their candidates are ranked separately:"));
}

TEST_CASE("An unequal panel names who is missing for whom") {
    LiveRoom room(plan::RateBy::competency);
    rate(room, "Ann", 0, "543");
    rate(room, "Ann", 1, "432");
    rate(room, "Bo", 0, "432");
    CHECK(says(viewOf(room), "Lee was not rated by Bo."));
}

TEST_CASE("A panel without marks says so") {
    LiveRoom room(plan::RateBy::competency);
    const auto view = viewOf(room);
    CHECK(view.sentences == std::vector<std::string>{"Nobody has rated anybody yet."});
    CHECK(view.severity.rows.empty());
}

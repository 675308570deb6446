// SPDX-License-Identifier: MIT
// The table of candidates, what is hidden from whom, and the reason of every number.
#include "unit/app/LiveRoom.h"

#include "app/compare/ComparisonView.h"
#include "support/Catch.h"

using app::ComparisonView;
using support::LiveRoom;

namespace {

/// Ann rates Kim and Lee, Bo rates Kim; who is in `open` keeps the scorecards open.
void scoreAll(LiveRoom& room, const std::string& open = {}) {
    const auto score = [&](const std::string& who, std::size_t candidate, const std::string& keys) {
        room.desk.setInterviewer(who);
        auto live = room.open(candidate);
        for (std::size_t at = 0; at < keys.size(); ++at) {
            if (at > 0 && keys[at] == '/') {
                live.next();
                continue;
            }
            room.press(live, std::string(1, keys[at]));
        }
        if (who != open)
            live.submit();
    };
    score("Ann", 0, "S54/4/3");
    score("Ann", 1, "33/3/N");
    score("Bo", 0, "22/2/3");
    room.desk.setInterviewer({});
}

std::string dump(const app::HeatTable& table) {
    std::string text;
    for (const auto& row : table.rows) {
        for (const auto& cell : row.cells)
            text += app::withSigns(cell) + (cell.warning ? "!" : "") + " | ";
        text += "\n";
    }
    return text;
}

std::string lines(const std::vector<std::string>& sentences) {
    std::string text;
    for (const auto& sentence : sentences)
        text += sentence + "\n";
    return text;
}

} // namespace

TEST_CASE("Candidates stand side by side with what is missing in words") {
    LiveRoom room;
    scoreAll(room);
    ComparisonView view(room.desk);
    view.load();
    CHECK(view.state().stage == app::CompareState::Stage::ready);
    CHECK(dump(view.state().table) ==
          "1 | Kim | 3.08 ★ | 3.25 ★ ⇕ | 3.00 ★ ⇕ | 3.00 | none set | 100 % | 3.08 – 3.08 | 2 | 0 | \n"
          "unranked | Lee | 3.00 | 3.00 | 3.00 ★ | no evidence | none set | 67 % | 2.33 – 3.67 | 1 | 0 | \n");
}

TEST_CASE("Somebody with an open scorecard of a candidate sees no marks of them") {
    LiveRoom room;
    scoreAll(room, "Bo");
    room.desk.setInterviewer("Bo");
    ComparisonView view(room.desk);
    view.load();
    CHECK(view.state().blind.ends_with("Hidden so far: Kim, Lee."));
    CHECK(view.reasons("C02", "a")->marks.interviewers.empty());
    CHECK(view.reasons("C01", "a")->marks.interviewers.empty());
    CHECK(view.state().notices.empty());
    auto live = room.open(0);
    live.submit();
    view.load();
    CHECK(view.state().blind.ends_with("Hidden so far: Lee."));
    CHECK(view.comparison()->interviewers == std::vector<std::string>{"Ann", "Bo"});
}

TEST_CASE("A panel member who has not begun a candidate sees no marks of them") {
    support::MemoryStore store;
    const support::HandClock clock;
    app::Desk desk(store, clock, words::Language::english);
    auto plan = plan::draftPlan(support::smallRubric(), "Job", {"Q1", "Q2", "Q3"});
    plan.panel = {"Ann", "Bo"};
    const auto position = store.addPosition(plan, support::smallRubric());
    store.freeze(position, plan::freeze(plan, support::smallRubric()));
    store.addCandidates(position, std::vector<session::NewCandidate>(1));
    session::Edit edit;
    edit.position = position;
    edit.candidate = "C01";
    edit.interviewer = "Ann";
    edit.item = session::readItem("rating:a").value();
    edit.newValue = "5";
    store.record({edit});
    store.submit(position, "C01", "Ann");
    desk.openPosition(position);
    desk.setInterviewer("Bo");
    ComparisonView view(desk);
    view.load();
    CHECK_FALSE(view.state().blind.empty());
    CHECK(view.comparison()->interviewers.empty());
    edit.interviewer = "Bo";
    store.record({edit});
    store.submit(position, "C01", "Bo");
    view.load();
    CHECK(view.state().blind.empty());
    CHECK(view.comparison()->interviewers == std::vector<std::string>{"Ann", "Bo"});
}

TEST_CASE("Open scorecards are named to everybody else") {
    LiveRoom room;
    scoreAll(room, "Bo");
    ComparisonView view(room.desk);
    view.load();
    CHECK(lines(view.state().notices) == "Not counted: Bo of Kim (not submitted yet).\n");
}

TEST_CASE("A cell is written out down to the marks it came from") {
    LiveRoom room;
    scoreAll(room);
    ComparisonView view(room.desk);
    view.load();
    const auto reasons = view.reasons("C01", "a");
    REQUIRE(reasons.has_value());
    CHECK(reasons->title == "Kim: comp a");
    CHECK(lines(reasons->arithmetic) == "3.25 = (4.50 + 2) ÷ 2 interviewers\n"
                                        "⚠ The interviewers lie 2.50 apart: talk about the evidence.\n"
                                        "Ann: 4.50 = (Q1 5 + Q2 4) ÷ 2; the ticks suggest 5.00\n"
                                        "Bo: 2 = (Q1 2 + Q2 2) ÷ 2\n");
    CHECK(reasons->apart);
    REQUIRE(reasons->marks.rows.size() == 3);
    CHECK(reasons->marks.rows[1].label == "Q1 point 1");
    CHECK(reasons->marks.rows[1].cells == std::vector<std::string>{"✔ seen", ""});
}

TEST_CASE("A composite says what was left out and never counts it as nought") {
    LiveRoom room;
    scoreAll(room);
    ComparisonView view(room.desk);
    view.load();
    CHECK(
        lines(view.reasons("C02", "composite")->arithmetic) ==
        "Composite 3.00 = (33.3 % × 3.00 + 33.3 % × 3.00) ÷ 66.7 %, the share of the weight that was scored\n"
        "On 0 to 100: 50.0\n"
        "Not ranked: less than 80 % of the weight was scored.\n"
        "comp c: no evidence, left out of the composite\n"
        "If everything missing were 1 or 5, the composite would lie between 2.33 and 3.67.\n");
}

TEST_CASE("Sorting twice by a column turns it round and what is missing stays last") {
    LiveRoom room;
    scoreAll(room);
    ComparisonView view(room.desk);
    view.load();
    const auto first = [&] { return view.state().table.rows.front().candidate; };
    view.sortBy(5);
    CHECK(first() == "C01");
    view.sortBy(5);
    CHECK(first() == "C01");
    view.sortBy(1);
    CHECK(first() == "C01");
    view.sortBy(1);
    CHECK(first() == "C02");
    view.load();
    CHECK(first() == "C02");
}

TEST_CASE("The table goes to the clipboard as text that no sheet takes for a formula") {
    app::HeatTable table;
    table.columns = {{"candidate", "Name\tof <b>", "", false}, {"a", "A & B", "40 %", false}};
    table.rows = {{"C01", {{.text = "=1+1"}, {.text = "4.00", .best = true}}}};
    CHECK(app::tabSeparated(table) == "Name of <b>\tA & B\n\t40 %\n'=1+1\t4.00\n");
    CHECK(app::htmlTable(table) == "<table>\n<tr><th>Name of &lt;b&gt;</th><th>A &amp; B</th></tr>\n"
                                   "<tr><td></td><td>40 %</td></tr>\n"
                                   "<tr><td>'=1+1</td><td>4.00</td></tr>\n</table>\n");
}

TEST_CASE("Without a position or a frozen plan the compare place says so") {
    LiveRoom room;
    ComparisonView view(room.desk);
    room.desk.openPosition("P9");
    view.load();
    CHECK(view.state().stage == app::CompareState::Stage::noPosition);
    const auto draft = room.store.addPosition({}, support::smallRubric());
    room.desk.openPosition(draft);
    view.load();
    CHECK(view.state().stage == app::CompareState::Stage::notFrozen);
    CHECK_FALSE(view.reasons("C01", "a").has_value());
}

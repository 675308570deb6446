// SPDX-License-Identifier: MIT
// The page that sums up, the red flags by two keys, and what undoing says.
#include "unit/app/LiveRoom.h"

#include "app/interview/LiveEnd.h"
#include "support/Catch.h"

using support::LiveRoom;
using namespace std::chrono_literals;

namespace {

std::string textOf(const std::vector<app::EndRow>& rows) {
    std::string text;
    for (const auto& row : rows) {
        text += row.competency + "|" + row.rating + "|" + row.heard + "|" + row.note;
        for (const auto& doubt : row.doubts)
            text += "|" + doubt.text;
        text += "\n";
    }
    return text;
}

} // namespace

TEST_CASE("The page that sums up is reached and left as a question is") {
    LiveRoom room;
    auto live = room.open();
    for (int page = 0; page < 2; ++page)
        live.next();
    CHECK_FALSE(live.state().atEnd);
    live.next();
    CHECK(live.state().atEnd);
    CHECK(live.state().question == 2);
    live.previous();
    CHECK(live.page() == app::Page::question);
    CHECK(live.state().question == 2);
    live.goToEnd();
    live.goTo(2);
    CHECK_FALSE(live.state().atEnd);
}

TEST_CASE("No question's clock runs at the end") {
    LiveRoom room;
    auto live = room.open();
    live.arrive();
    room.press(live, "S");
    room.clock.moment += 60s;
    live.goToEnd();
    room.clock.moment += 600s;
    CHECK(live.state().allSeconds == 60);
    live.goTo(0);
    room.clock.moment += 30s;
    CHECK(live.state().seconds == 90);
    CHECK(live.state().allSeconds == 90);
    CHECK(live.state().bookedMinutes == 60);
}

TEST_CASE("At the end 1 to 4 recommend, the same key takes it back, and letters mark nothing") {
    LiveRoom room;
    auto live = room.open();
    live.goToEnd();
    const auto after = [&](const std::string& keys) {
        room.press(live, keys);
        return live.state().recommendation;
    };
    CHECK(after("1") == "strong_no");
    CHECK(after("2") == "no");
    CHECK(after("3") == "yes");
    CHECK(after("4") == "strong_yes");
    CHECK(after("5SDZN") == "strong_yes");
    CHECK(after("4").empty());
    CHECK(room.log().find("point") == std::string::npos);
}

TEST_CASE("R and a letter raise a flag and lower it again") {
    LiveRoom room;
    auto live = room.open();
    room.press(live, "R");
    CHECK(live.state().choosingFlag);
    CHECK(live.state().flags[0].key == "A");
    room.press(live, "A");
    CHECK_FALSE(live.state().choosingFlag);
    CHECK(live.state().flags[0].raised);
    room.press(live, "RB"); // no flag has this letter
    CHECK(live.state().choosingFlag);
    room.press(live, "A");
    CHECK_FALSE(live.state().flags[0].raised);
    live.goToEnd();
    room.press(live, "RA");
    CHECK(live.state().flags[0].raised);
}

TEST_CASE(
    "The end says each competency's rating, what was heard of what was judged, and what to look at again") {
    LiveRoom room(plan::RateBy::question, 3);
    auto live = room.open();
    room.press(live, "SFgH"); // three heard, one partly
    room.press(live, "1");
    (void)live.writeNote("asked twice\nsaid little");
    live.goTo(1);
    room.press(live, "1");
    live.goTo(2);
    room.press(live, "5");
    live.goToEnd();
    CHECK(textOf(live.state().ends) ==
          "comp a|1|3.5 of 4 heard|asked twice said little|Q1: rated 1, but the ticks suggest 5|Q2: "
          "rated 1 with neither a tick nor a note\n"
          "comp b|||asked twice said little\n"
          "comp c|5|||Q3: rated 5 with neither a tick nor a note\n");
}

TEST_CASE("A strong yes beside a must-have below its level is doubted") {
    LiveRoom room;
    auto frozen = *room.store.position(room.position)->frozen;
    frozen.plan.mustHaves = {{"c", 300}};
    session::Scorecard card;
    card.marks[*session::readItem("asked:Q3")].value = "asked";
    card.marks[*session::readItem("rating:Q3:c")].value = "2";
    const words::Words tr(words::Language::english);
    CHECK(app::endRows(frozen, card, tr)[2].doubts.empty());
    card.marks[{session::ItemKind::recommend, {}, {}}].value = "strong_yes";
    CHECK(textOf({app::endRows(frozen, card, tr)[2]}) ==
          "comp c|2|||below the level it must have, and the recommendation is a strong yes\n");
    card.marks[*session::readItem("rating:Q3:c")].value = "3";
    CHECK(app::endRows(frozen, card, tr)[2].doubts.empty());
}

TEST_CASE("A line answers a doubt, and taking it away asks again") {
    LiveRoom room(plan::RateBy::competency, 3);
    auto live = room.open();
    room.press(live, "SFgH");
    room.press(live, "1");
    live.goToEnd();
    const auto first = [&] { return live.state().ends[0].doubts.at(0); };
    REQUIRE(first().isOpen());
    CHECK(app::sentence(first()) == "⚠ rated 1, but the ticks suggest 5");
    CHECK(session::write(first().why.item) == "because:a");
    CHECK_FALSE(live.writeText(first().why.item, "all of it from a colleague", ""));
    CHECK(app::sentence(first()) == "✔ 1 in spite of the ticks: all of it from a colleague");
    CHECK_FALSE(first().isOpen());
    CHECK_FALSE(live.writeText(first().why.item, "", "all of it from a colleague"));
    CHECK(first().isOpen());
    CHECK(live.writeText(first().why.item, "x", "typed over something else")->code == "mark-changed");
}

TEST_CASE("Where every answer is rated each doubted answer has its own line") {
    LiveRoom room;
    auto live = room.open();
    room.press(live, "5");
    live.goTo(2);
    room.press(live, "1");
    live.goToEnd();
    std::string lines;
    for (const auto& row : live.state().ends)
        for (const auto& doubt : row.doubts)
            lines += session::write(doubt.why.item) + " ";
    CHECK(lines == "because:Q1:a because:Q3:c ");
    CHECK_FALSE(live.writeText(*session::readItem("because:Q3:c"), "could not name one", ""));
    CHECK(live.state().ends[2].doubts[0].text == "Q3: 1 without a tick or a note: could not name one");
    CHECK(live.state().ends[0].doubts[0].isOpen());
}

TEST_CASE("The reason of the recommendation answers what the strong yes is doubted for") {
    LiveRoom room;
    auto frozen = *room.store.position(room.position)->frozen;
    frozen.plan.mustHaves = {{"c", 300}};
    session::Scorecard card;
    card.marks[*session::readItem("rating:Q3:c")].value = "2";
    card.marks[{session::ItemKind::recommend, {}, {}}].value = "strong_yes";
    card.marks[{session::ItemKind::becauseRecommend, {}, {}}].value = "learns fast";
    const words::Words tr(words::Language::english);
    CHECK(app::sentence(app::endRows(frozen, card, tr)[2].doubts.at(0)) ==
          "✔ a strong yes though below the level it must have: learns fast");
    CHECK(app::recommendationWhy(card, tr).label == "Why this recommendation");
}

TEST_CASE("The own summary has a field each for strengths, gaps and what to verify") {
    LiveRoom room;
    auto live = room.open();
    live.goToEnd();
    std::string labels;
    for (const auto& row : live.state().summary)
        labels += session::write(row.item) + " " + row.label + "\n";
    CHECK(labels ==
          "summary:strengths Summary: strengths\nsummary:gaps Summary: gaps\nsummary:verify Summary: "
          "to verify\n");
    CHECK_FALSE(live.writeText(live.state().summary[1].item, "prices", ""));
    CHECK(live.state().summary[1].text == "prices");
    CHECK(room.log().ends_with("C01 summary:gaps:  -> prices\n"));
}

TEST_CASE("Undoing and overwriting say what happened") {
    LiveRoom room;
    auto live = room.open();
    const auto said = [&] { return live.state().said; };
    room.press(live, "S");
    CHECK(said().empty());
    CHECK(live.undo() == std::nullopt);
    CHECK(said() == "point 1: blank again");
    CHECK(live.redo() == std::nullopt);
    CHECK(said() == "point 1: ✓ seen again");
    room.press(live, "34");
    CHECK(said().empty());
    (void)live.perform({app::Action::rowUp, {}, {}});
    (void)live.perform({app::Action::rowUp, {}, {}});
    room.press(live, "5");
    CHECK(said() == "comp a: 3 → 5, Ctrl+Z takes it back");
    CHECK(live.undo() == std::nullopt);
    CHECK(said() == "Rating: comp a: 3 again");
    (void)live.mark(*session::readItem("point:Q1-p2"), "seen");
    CHECK(said().empty());
    CHECK(live.undo() == std::nullopt);
    room.press(live, "M");
    CHECK(live.undo() == std::nullopt);
    CHECK(said() == "3 marks are as before");
    (void)live.writeNote("calm");
    CHECK(live.undo() == std::nullopt);
    CHECK(said() == "Note: the text is as before");
}

TEST_CASE("Rows carry the badges of the competencies that have a weight") {
    LiveRoom room;
    auto frozen = *room.store.position(room.position)->frozen;
    CHECK(app::badgeOf(frozen.plan, "a") == "①");
    CHECK(app::badgeOf(frozen.plan, "c") == "③");
    CHECK(app::badgeOf(frozen.plan, "nobody").empty());
    auto live = room.open();
    const auto state = live.state();
    CHECK(state.points[1].badges == std::vector<std::string>{"②"});
    CHECK(state.points[1].competencies == std::vector<std::string>{"comp b"});
    CHECK(state.ratings[1].badge == "②");
}

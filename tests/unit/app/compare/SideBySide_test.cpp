// SPDX-License-Identifier: MIT
// Two candidates point by point, and the picture of a few.
#include "unit/app/LiveRoom.h"

#include "app/compare/ComparisonView.h"
#include "app/compare/ProfilePicture.h"
#include "app/compare/SideBySide.h"
#include "support/Catch.h"

using session::ItemKind;
using support::LiveRoom;

namespace {

using Marks = std::vector<std::pair<session::Item, std::string>>;

void record(LiveRoom& room, const std::string& who, std::size_t candidate, const Marks& marks) {
    room.desk.setInterviewer(who);
    auto live = room.open(candidate);
    for (const auto& [item, value] : marks)
        REQUIRE_FALSE(live.mark(item, value));
    live.submit();
    room.desk.setInterviewer({});
}

void fill(LiveRoom& room) {
    record(room, "Ann", 0,
           {{{ItemKind::rating, "Q1", "a"}, "5"},
            {{ItemKind::rating, "Q1", "b"}, "3"},
            {{ItemKind::point, "Q1-p1", ""}, "seen"},
            {{ItemKind::criterion, "Q1-c1", ""}, "met"},
            {{ItemKind::criterion, "Q1-c2", ""}, "met"},
            {{ItemKind::note, "Q1", ""}, "names the ports"}});
    record(room, "Ann", 1,
           {{{ItemKind::rating, "Q1", "a"}, "2"},
            {{ItemKind::rating, "Q1", "b"}, "3"},
            {{ItemKind::point, "Q1-p1", ""}, "not_seen"},
            {{ItemKind::criterion, "Q1-c1", ""}, "met"}});
}

compare::Comparison comparisonOf(const LiveRoom& room) {
    app::ComparisonView view(room.desk);
    view.load();
    return *view.comparison();
}

} // namespace

TEST_CASE("Two candidates differ first and agree last") {
    LiveRoom room;
    fill(room);
    const auto pair = app::sideBySide(comparisonOf(room), "C01", "C02", room.desk.tr());
    REQUIRE(pair);
    std::string text;
    for (const auto& row : app::tableOf(*pair, room.desk.tr()).rows)
        text += row[0] + " | " + row[1] + " | " + row[2] + " | " + row[3] + "\n";
    CHECK(text == "score | Score: comp a | 5.00 | 2.00\n"
                  "score | Score: comp b | 3.00 | 3.00\n"
                  "score | Score: comp c | blank | blank\n"
                  "differs | Q1 point 1 | Ann ✔ seen | Ann ✘ not seen\n"
                  "differs | Q1 rating: comp a | Ann 5 | Ann 2\n"
                  "one only | Q1 criterion 2 | Ann ✔ seen | \n"
                  "note | Q1 note | Ann: names the ports | \n"
                  "same | Q1 rating: comp b | Ann 3 | Ann 3\n"
                  "same | Q1 criterion 1 | Ann ✔ seen | Ann ✔ seen\n");
}

TEST_CASE("Nobody stands beside themselves or beside a stranger") {
    LiveRoom room;
    fill(room);
    const auto comparison = comparisonOf(room);
    CHECK_FALSE(app::sideBySide(comparison, "C01", "C01", room.desk.tr()));
    CHECK_FALSE(app::sideBySide(comparison, "C01", "C99", room.desk.tr()));
}

TEST_CASE("The picture keeps gaps as words and leaves out repeated and unknown candidates") {
    LiveRoom room;
    fill(room);
    const auto picture =
        app::profilePicture(comparisonOf(room), {"C02", "C01", "C02", "", "C77"}, room.desk.tr());
    REQUIRE(picture.lines.size() == 2);
    CHECK(picture.lines[0].name == "Lee");
    CHECK(picture.lines[0].points[0].value == 2.0);
    CHECK_FALSE(picture.lines[0].points[2].value);
    CHECK(app::inWords(picture, room.desk.tr()) == "Lee: comp a 2.00, comp b 3.00, comp c blank\n"
                                                   "Kim: comp a 5.00, comp b 3.00, comp c blank");
}

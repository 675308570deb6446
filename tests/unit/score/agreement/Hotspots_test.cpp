// SPDX-License-Identifier: MIT
// Which cells lie far apart and which are to be talked about, at their limits and on other scales.
#include "score/agreement/Hotspots.h"
#include "support/Catch.h"

using namespace score;

namespace {

std::vector<Hotspot> spotsOf(const Scale& scale, const std::vector<double>& marks) {
    std::vector<RatingRow> rows;
    for (const double mark : marks)
        rows.push_back({"c", "r" + std::to_string(rows.size()), "k", mark});
    return hotspotsOf(panelOf(scale, rows));
}

} // namespace

TEST_CASE("Marks are far apart from half the scale on and to be talked about also when they scatter") {
    struct Row {
        Scale scale;
        std::vector<double> marks;
        bool apart;
        bool spot;
    };
    const Scale usual{1, 5};
    const Scale hundred{0, 100};
    for (const auto& row : std::vector<Row>{{usual, {3, 4}, false, false},
                                            {usual, {3, 5}, true, true},
                                            {usual, {7.0 / 3, 13.0 / 3}, true, true},
                                            {usual, {2, 3.5}, false, true},
                                            {usual, {2, 3.4}, false, false},
                                            {usual, {2, 3.5, 2.75}, false, false},
                                            {hundred, {20, 70}, true, true},
                                            {hundred, {20, 60}, false, true},
                                            {hundred, {20, 50}, false, false}}) {
        const auto spots = spotsOf(row.scale, row.marks);
        CAPTURE(row.marks);
        CHECK(farApart(row.marks[1] - row.marks[0], row.scale) == row.apart);
        CHECK(spots.size() == (row.spot ? 1 : 0));
    }
}

TEST_CASE("One mark alone is nothing to talk about and the widest cell comes first") {
    CHECK(spotsOf({}, {5}).empty());
    const auto spots = hotspotsOf(panelOf({}, {{"a", "x", "k", 2},
                                               {"a", "y", "k", 4},
                                               {"b", "x", "k", 1},
                                               {"b", "y", "k", 5},
                                               {"b", "y", "m", 5}}));
    REQUIRE(spots.size() == 2);
    CHECK(spots[0].candidate == 1);
    CHECK(spots[0].range == 4);
    CHECK(spots[0].marks.size() == 2);
    CHECK(spots[1].candidate == 0);
}

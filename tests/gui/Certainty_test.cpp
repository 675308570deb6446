// SPDX-License-Identifier: MIT
// The view that says how sure the order is, as a person uses it.
#include "CompareDriving.h"

#include "gui/compare/CertaintyPage.h"
#include "gui/controls/Accessible.h"

using guitest::Window;

namespace {

gui::CertaintyPage& sure(gui::ComparePlace& place) {
    return dynamic_cast<gui::CertaintyPage&>(place.view());
}

} // namespace

TEST_CASE("How sure shows a row for each ranked candidate and reads the chosen one out", "[compare]") {
    Window window;
    auto& place = guitest::openCompare(window, "How sure");
    auto& canvas = sure(place).canvas();
    REQUIRE(canvas.view().groups.size() == 1);
    const auto& rows = canvas.view().groups[0].rows;
    CHECK(rows.size() + canvas.view().unranked.size() == 6);
    CHECK(canvas.layout().width <= canvas.GetClientSize().GetWidth());
    canvas.SetFocus();
    guitest::settle();
    guitest::press(WXK_DOWN);
    REQUIRE(guitest::waitFor([&] { return canvas.cursor().has_value(); }));
    CHECK(gui::readersName(canvas).Contains(wxString::FromUTF8(rows[0].name + ": rank ")));
    guitest::press(WXK_DOWN);
    REQUIRE(guitest::waitFor(
        [&] { return gui::readersName(canvas).Contains(wxString::FromUTF8(rows[1].name + ": rank ")); }));
}

TEST_CASE("How sure is copied as a table of the numbers", "[compare]") {
    Window window;
    auto& place = guitest::openCompare(window, "How sure");
    const auto copied = place.view().copied();
    CHECK(copied.text.find("Against the next\tExpected rank\tRank 1\tRank 2") != std::string::npos);
    CHECK(copied.text.find(sure(place).canvas().view().groups[0].rows[0].name) != std::string::npos);
    CHECK(copied.html.find("<table>") != std::string::npos);
}

TEST_CASE("A thousand candidates nobody rated are listed and scrolled to the last by a key", "[compare]") {
    Window window;
    std::vector<std::pair<std::string, std::string>> people;
    for (int at = 0; at < 1000; ++at)
        people.emplace_back("Candidate " + std::to_string(at), "");
    guitest::openRated(window, people);
    auto& place = guitest::openView(window, "How sure");
    auto& canvas = sure(place).canvas();
    CHECK(canvas.view().unranked.size() == 1000);
    const auto last = wxString::FromUTF8(canvas.view().unranked.back().name);
    canvas.SetFocus();
    guitest::settle();
    guitest::press(WXK_END);
    REQUIRE(guitest::waitFor([&] { return gui::readersName(canvas).Contains(last); }));
    int left = 0, top = 0;
    canvas.CalcUnscrolledPosition(0, 0, &left, &top);
    CHECK(top + canvas.GetClientSize().GetHeight() >= canvas.layout().height);
}

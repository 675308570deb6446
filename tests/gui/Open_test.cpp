// SPDX-License-Identifier: MIT
// A candidate in a list is opened by a double-click and by Enter: that one, not the first.
#include "CompareDriving.h"
#include "Window.h"

#include "gui/compare/CertaintyCanvas.h"
#include "gui/compare/ComparePlace.h"
#include "gui/controls/Table.h"
#include "gui/decide/DecidePlace.h"
#include "gui/interview/InterviewPlace.h"

using app::CommandId;
using guitest::press;
using guitest::waitFor;
using guitest::Window;

namespace {

/// Whom the interview shows; empty while another place is shown.
std::string interviewed(Window& window) {
    const auto* place = dynamic_cast<gui::InterviewPlace*>(window.frame().place());
    const auto state = place == nullptr ? std::nullopt : place->state();
    return state ? state->candidate : std::string();
}

void doubleClick(wxWindow& control, const wxRect& cell) {
    wxUIActionSimulator mouse;
    mouse.MouseMove(control.ClientToScreen(wxPoint(cell.x + cell.width / 2, cell.y + cell.height / 2)));
    guitest::settle();
    mouse.MouseDblClick();
    guitest::settle();
}

void doubleClick(wxDataViewListCtrl& table, unsigned row) {
    wxRect cell;
    REQUIRE(waitFor([&] {
        const auto before = std::exchange(
            cell, table.GetItemRect(table.RowToItem(static_cast<int>(row)), table.GetColumn(1)));
        return !cell.IsEmpty() && cell == before;
    }));
    doubleClick(*table.GetMainWindow(), cell);
}

void enterOn(wxDataViewListCtrl& table, unsigned row) {
    table.SetFocus();
    gui::choose(table, row);
    guitest::settle();
    press(WXK_RETURN);
}

/// Opens two rows of a table of candidates, one by each way.
void openBoth(Window& window, CommandId place, const std::string& called) {
    const auto open = [&](unsigned row, auto how) {
        window.go(place);
        auto& table = window.find<wxDataViewListCtrl>(called);
        const auto name = table.GetTextValue(row, 1).utf8_string();
        INFO(called << ", row " << row << ": " << name);
        how(table, row);
        CHECK(waitFor([&] { return interviewed(window) == name; }));
    };
    open(2, [](auto& table, unsigned row) { doubleClick(table, row); });
    open(4, [](auto& table, unsigned row) { enterOn(table, row); });
}

gui::ComparePlace& compared(Window& window, std::size_t view) {
    window.go(CommandId::goCompare);
    auto& place = dynamic_cast<gui::ComparePlace&>(*window.frame().place());
    place.open(view);
    guitest::settle();
    return place;
}

} // namespace

TEST_CASE("Positions opens the candidate chosen", "[open]") {
    Window window;
    window.useDemo();
    openBoth(window, CommandId::goPositions, "Candidates");
}

TEST_CASE("Decide opens the candidate chosen", "[open]") {
    Window window;
    window.useDemo();
    openBoth(window, CommandId::goDecide, "Candidates");
}

TEST_CASE("The heat map opens the candidate of a row", "[open][compare]") {
    Window window;
    window.useDemo();
    auto& map = compared(window, 0).map();
    const auto name = [&](std::size_t row) {
        return dynamic_cast<gui::ComparePlace&>(*window.frame().place())
            .state()
            .table.rows[row]
            .cells[1]
            .text;
    };
    const auto third = name(2), fifth = name(4);
    REQUIRE(waitFor([&] { return map.GetClientRect().Contains(map.placeOf({2, 3})); }));
    doubleClick(map, map.placeOf({2, 3}));
    CHECK(waitFor([&] { return interviewed(window) == third; }));
    compared(window, 0).map().choose({4, 2});
    press(WXK_RETURN);
    CHECK(waitFor([&] { return interviewed(window) == fifth; }));
    auto& place = compared(window, 0);
    const auto before = place.state().sortColumn;
    place.map().choose({0, before == 3 ? 4u : 3u});
    press(WXK_SPACE);
    CHECK(waitFor([&] { return place.state().sortColumn != before; }));
}

TEST_CASE("How sure opens the candidate of a band, and of one that is not ranked", "[open][compare]") {
    Window window;
    window.useDemo();
    const auto canvas = [&]() -> gui::CertaintyCanvas& {
        return dynamic_cast<gui::CertaintyCanvas&>(*compared(window, 1).view().firstControl());
    };
    const auto second = canvas().view().groups.front().rows[1].name;
    press(WXK_DOWN);
    press(WXK_DOWN);
    press(WXK_RETURN);
    CHECK(waitFor([&] { return interviewed(window) == second; }));
    auto& again = canvas();
    const auto first = again.view().groups.front().rows[0].name;
    const auto band = std::find_if(again.layout().bands.begin(), again.layout().bands.end(),
                                   [](const auto& one) { return one.kind == gui::CertaintyBand::Kind::row; });
    doubleClick(again, {20, band->top, 40, band->height});
    CHECK(waitFor([&] { return interviewed(window) == first; }));
    REQUIRE_FALSE(canvas().view().unranked.empty());
    const auto last = canvas().view().unranked.back().name;
    press(WXK_END);
    press(WXK_RETURN);
    CHECK(waitFor([&] { return interviewed(window) == last; }));
}

TEST_CASE("The ranking under weights on trial opens the candidate of a row", "[open][compare]") {
    Window window;
    window.useDemo();
    const auto ranking = [&]() -> wxDataViewListCtrl& {
        (void)compared(window, 2);
        return window.find<wxDataViewListCtrl>("Ranking under these weights");
    };
    const auto name = ranking().GetTextValue(1, 1).utf8_string();
    enterOn(ranking(), 1);
    CHECK(waitFor([&] { return interviewed(window) == name; }));
    const auto third = ranking().GetTextValue(2, 1).utf8_string();
    doubleClick(ranking(), 2);
    CHECK(waitFor([&] { return interviewed(window) == third; }));
}

TEST_CASE("A cell to talk about opens in the heat map by Enter as by its button", "[open][compare]") {
    Window window;
    window.useDemo();
    auto& place = compared(window, 3);
    auto& spots = window.find<wxDataViewListCtrl>("To talk about: interviewers half the scale or more apart");
    REQUIRE(spots.GetItemCount() > 0);
    enterOn(spots, 0);
    CHECK(waitFor([&] { return place.map().IsShownOnScreen() && place.map().HasFocus(); }));
}

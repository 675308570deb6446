// SPDX-License-Identifier: MIT
// Other weights on trial, as a person tries them.
#include "CompareDriving.h"

#include "gui/compare/WeightBar.h"
#include "gui/compare/WeightPage.h"
#include "gui/controls/Accessible.h"

#include <wx/choice.h>

using guitest::Window;

namespace {

gui::WeightPage& weights(gui::ComparePlace& place) {
    return dynamic_cast<gui::WeightPage&>(place.view());
}

gui::WeightBar& firstBar(Window& window) {
    for (auto* one : guitest::shownBelow(window.frame()))
        if (auto* bar = dynamic_cast<gui::WeightBar*>(one))
            return *bar;
    FAIL("no slider is shown");
    throw std::logic_error("unreachable");
}

int total(const app::WeightTrial& trial) {
    int sum = 0;
    for (const auto& weight : trial.weights())
        sum += weight.tenths;
    return sum;
}

} // namespace

TEST_CASE("A weight moved by a key moves the others and leaves the plan alone", "[compare]") {
    Window window;
    auto& place = guitest::openCompare(window, "Weights");
    const auto& trial = weights(place).trial().value();
    const auto plan = window.store().position("P1")->frozen->plan.weights;
    const int before = trial.weights()[0].tenths;
    auto& bar = firstBar(window);
    bar.SetFocus();
    guitest::settle();
    guitest::press(WXK_PAGEUP);
    REQUIRE(guitest::waitFor([&] { return trial.weights()[0].tenths == before + 100; }));
    CHECK(total(trial) == 1000);
    CHECK(gui::readersName(bar).Contains(wxString::FromUTF8(app::percentOf(before + 100) + " %")));
    CHECK(window.store().position("P1")->frozen->plan.weights == plan);
    CHECK(window.store().log("P1", std::nullopt).size() > 0);
    auto& back = window.find<wxButton>("Back to the plan's weights");
    CHECK(back.IsEnabled());
    guitest::click(back);
    REQUIRE(guitest::waitFor([&] { return trial.isPlan(); }));
    CHECK_FALSE(back.IsEnabled());
}

TEST_CASE("A weight follows the mouse and the ranking follows the weight", "[compare]") {
    Window window;
    auto& place = guitest::openCompare(window, "Weights");
    const auto& trial = weights(place).trial().value();
    auto& bar = firstBar(window);
    auto& table = window.find<wxDataViewListCtrl>("Ranking under these weights");
    const auto before = table.GetTextValue(0, 2);
    const int x = bar.GetClientSize().GetWidth() - 4;
    guitest::clickAt(bar, {x, 8});
    REQUIRE(guitest::waitFor([&] { return trial.weights()[0].share > 0.9; }));
    CHECK(trial.weights()[0].share == Approx(bar.shareAt(x)).margin(0.001));
    CHECK(table.GetTextValue(0, 2) != before);
    CHECK(table.GetItemCount() == 6);
}

TEST_CASE("The weights that would make somebody first are tried by a button", "[compare]") {
    Window window;
    guitest::openRated(window, {{"Kim", "552"}, {"Lee", "225"}});
    auto& place = guitest::openView(window, "Weights");
    const auto& trial = weights(place).trial().value();
    const auto behind = trial.rows()[1].candidate;
    CHECK(trial.challenge(behind).find("Moving ") == 0);
    auto& button = window.find<wxButton>("Try these weights");
    REQUIRE(button.IsEnabled());
    guitest::click(button);
    REQUIRE(guitest::waitFor([&] { return !trial.isPlan(); }));
    CHECK(trial.challenge(behind).find("shares the first place") != std::string::npos);
    CHECK(total(trial) == 1000);
}

TEST_CASE("Weights are copied as two tables", "[compare]") {
    Window window;
    auto& place = guitest::openCompare(window, "Weights");
    const auto text = place.view().copied().text;
    CHECK(text.find("Weight on trial\tWeight in the plan") != std::string::npos);
    CHECK(text.find("First: any weights") != std::string::npos);
}

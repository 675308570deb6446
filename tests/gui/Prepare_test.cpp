// SPDX-License-Identifier: MIT
// From a new position to a frozen plan, by keys and clicks.
#include "Window.h"

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/spinctrl.h>
#include <wx/textctrl.h>

using app::CommandId;
using guitest::Window;

namespace {

void tick(Window& window, unsigned row) {
    guitest::clickCell(window.find<wxDataViewListCtrl>("Questions of the rubric"), row, 0);
}

std::vector<std::string> planned(Window& window) {
    const auto position = window.store().position("P1");
    std::vector<std::string> ids;
    for (const auto& question : position->draft.questions)
        ids.push_back(question.id);
    return ids;
}

} // namespace

TEST_CASE("A new position is made in the dialog and opened for preparing", "[prepare]") {
    Window window;
    guitest::answerWith(
        {[](wxDialog& dialog) {
            guitest::findBelow<wxTextCtrl>(dialog, "Title of the position").SetValue("Merchandiser");
            auto& rubric = guitest::findBelow<wxChoice>(dialog, "Questions from this rubric");
            CHECK(rubric.GetCount() >= 2);
            return wxID_OK;
        }},
        [&] { guitest::click(window.find<wxButton>("New position…")); });
    REQUIRE(window.store().positions().size() == 1);
    CHECK(window.store().positions().front().title == "Merchandiser");
    CHECK(window.find<wxButton>("Freeze the plan").IsEnabled() == false);
}

TEST_CASE("Questions are ticked with the mouse and the keyboard and taken back with undo", "[prepare]") {
    Window window;
    window.addPosition({});
    window.go(CommandId::goPrepare);
    tick(window, 0);
    tick(window, 2);
    REQUIRE(guitest::waitFor([&] { return planned(window).size() == 2; }));
    auto& table = window.find<wxDataViewListCtrl>("Questions of the rubric");
    table.SelectRow(4);
    table.SetFocus();
    guitest::settle();
    guitest::press(WXK_SPACE);
    REQUIRE(guitest::waitFor([&] { return planned(window).size() == 3; }));
    guitest::press('Z', wxMOD_CONTROL);
    CHECK(guitest::waitFor([&] { return planned(window).size() == 2; }));
    guitest::press('Y', wxMOD_CONTROL);
    CHECK(guitest::waitFor([&] { return planned(window).size() == 3; }));
}

TEST_CASE("The shares of the weights always add up to the whole", "[prepare]") {
    Window window;
    window.addPosition({"A06", "A08", "B04"});
    window.go(CommandId::goPrepare);
    const auto plan = [&] { return window.store().position("P1")->draft; };
    REQUIRE_FALSE(plan().weights.empty());
    const auto competency = plan().weights.front().competency;
    const auto name = rubric::findCompetency(window.merchandiser(), competency)->name.en;
    auto& weight = window.find<wxSpinCtrlDouble>("Weight of " + name);
    weight.SetFocus();
    guitest::settle();
    guitest::press(WXK_UP);
    REQUIRE(guitest::waitFor([&] { return plan::findWeight(plan(), competency)->hundredths == 200; }));
    double sum = 0;
    const auto now = plan();
    for (const auto& row : now.weights)
        sum += plan::shareOf(now, row.competency);
    CHECK(sum == Approx(1));
    guitest::click(window.find<wxCheckBox>(name + " is a must-have"));
    CHECK(guitest::waitFor([&] { return plan::findMustHave(plan(), competency) != nullptr; }));
}

TEST_CASE("The list of questions narrows to the words typed", "[prepare]") {
    Window window;
    window.addPosition({});
    window.go(CommandId::goPrepare);
    auto& table = window.find<wxDataViewListCtrl>("Questions of the rubric");
    const auto all = table.GetItemCount();
    guitest::type(window.find<wxTextCtrl>("Search"), "A06");
    CHECK(guitest::waitFor([&] { return table.GetItemCount() == 1; }));
    CHECK(all > 10);
}

TEST_CASE("A frozen plan can be read and no longer changed", "[prepare]") {
    Window window;
    window.addPosition({"A06", "A08", "B04"});
    window.go(CommandId::goPrepare);
    auto& freeze = window.find<wxButton>("Freeze the plan");
    REQUIRE(freeze.IsEnabled());
    guitest::answerWith({[](wxDialog&) { return wxID_YES; }}, [&] { guitest::click(freeze); });
    REQUIRE(window.store().position("P1")->frozen);
    CHECK(window.store().position("P1")->frozen->plan.questions.size() == 3);
    CHECK_FALSE(freeze.IsShown());
    tick(window, 1);
    CHECK(window.store().position("P1")->frozen->plan.questions.size() == 3);
    CHECK_FALSE(window.frame().can(CommandId::undo));
}

TEST_CASE("A frozen plan is changed as its next version and frozen again", "[prepare]") {
    Window window;
    window.addPosition({"A06", "A08", "B04"});
    window.go(CommandId::goPrepare);
    auto& freeze = window.find<wxButton>("Freeze the plan");
    const auto yes = [](wxDialog&) { return wxID_YES; };
    guitest::answerWith({yes}, [&] { guitest::click(freeze); });
    REQUIRE(window.store().position("P1")->frozen);
    guitest::click(window.find<wxButton>("Change the plan"));
    REQUIRE(guitest::waitFor([&] { return freeze.IsShown(); }));
    CHECK_FALSE(freeze.IsEnabled());
    tick(window, 1);
    REQUIRE(guitest::waitFor([&] { return planned(window).size() == 4; }));
    CHECK(window.store().position("P1")->frozen->plan.questions.size() == 3);
    guitest::answerWith({yes}, [&] { guitest::click(freeze); });
    CHECK(window.store().position("P1")->frozen->plan.version == 2);
    CHECK(window.store().position("P1")->frozen->plan.questions.size() == 4);
    CHECK_FALSE(freeze.IsShown());
}

// SPDX-License-Identifier: MIT
// What helps to hear an answer, in the window: keys held down, terms beneath a point, probes, tags in a note.
#include "Window.h"

#include "gui/controls/Utf8.h"
#include "gui/interview/InterviewPlace.h"
#include "gui/interview/KeyLine.h"
#include "gui/interview/TickLine.h"

#include <wx/uiaction.h>

using app::CommandId;
using guitest::press;
using guitest::waitFor;
using guitest::Window;

namespace {

/// B05 has steps, and terms beneath two of its points; A02 has a probe.
void prepare(Window& window) {
    const auto id = window.addPosition({"B05", "A02"});
    const auto position = *window.store().position(id);
    window.store().freeze(id, plan::freeze(position.draft, position.rubric));
    session::NewCandidate kim;
    kim.name = "Kim";
    window.store().addCandidates(id, {kim});
    window.go(CommandId::goInterview);
    guitest::settle();
}

std::string stored(Window& window, const std::string& item) {
    const auto card = window.store().scorecard("P1", "C01", "Ann Lee");
    return card ? session::valueOf(*card, session::readItem(item).value()) : std::string();
}

gui::TickLine& lineOf(Window& window, const std::string& item) {
    for (auto* one : guitest::shownBelow(window.frame()))
        if (auto* line = dynamic_cast<gui::TickLine*>(one);
            line != nullptr && session::write(line->tick().item) == item)
            return *line;
    FAIL("no row for " << item);
    throw std::logic_error("unreachable");
}

void click(const wxWindow& control) {
    wxUIActionSimulator mouse;
    mouse.MouseMove(control.GetScreenPosition() + wxPoint(10, 10));
    mouse.MouseClick();
    guitest::settle();
}

wxString lineBelow(Window& window) {
    for (auto* one : guitest::shownBelow(window.frame()))
        if (auto* line = dynamic_cast<gui::KeyLine*>(one))
            return line->text();
    return {};
}

} // namespace

TEST_CASE("A key that stays down makes its row partly", "[interview]") {
    Window window;
    prepare(window);
    wxUIActionSimulator keys;
    keys.KeyDown('S');
    CHECK(waitFor([&] { return stored(window, "point:B05-p1") == "partly"; }));
    keys.KeyUp('S');
    press('S');
    CHECK(waitFor([&] { return stored(window, "point:B05-p1") == "not_seen"; }));
}

TEST_CASE("The terms of a point are ticked beneath it, and its steps say what was heard", "[interview]") {
    Window window;
    prepare(window);
    auto& price = lineOf(window, "subtick:B05-p1:3");
    CHECK(price.tick().text == "price");
    CHECK(gui::typed(price.said()) == "not named: price");
    click(price);
    CHECK(waitFor([&] { return stored(window, "subtick:B05-p1:3") == "yes"; }));
    CHECK(gui::typed(price.said()) == "✓ named: price");
    CHECK(stored(window, "asked:B05") == "asked");
    click(price);
    CHECK(waitFor([&] { return stored(window, "subtick:B05-p1:3").empty(); }));
    press('S');
    CHECK(waitFor([&] { return stored(window, "point:B05-p1") == "seen"; }));
    const auto state = dynamic_cast<gui::InterviewPlace&>(*window.frame().place()).state();
    CHECK(state->steps.front().name == "Review");
    CHECK(state->steps.front().tick == app::Tick::seen);
    CHECK(state->steps.back().tick == app::Tick::blank);
}

TEST_CASE("A probe is a row that says it was asked", "[interview]") {
    Window window;
    prepare(window);
    press(WXK_PAGEDOWN);
    auto& probe = lineOf(window, "probe:A02-probe1");
    CHECK(gui::typed(probe.said()) == "not asked yet: → How do you organise a day with several orders?");
    click(probe);
    CHECK(waitFor([&] { return stored(window, "probe:A02-probe1") == "used"; }));
    CHECK(gui::typed(probe.said()) == "✓ asked: → How do you organise a day with several orders?");
}

TEST_CASE("In a note a sign and a few letters bring a word of the vocabularies", "[interview]") {
    Window window;
    prepare(window);
    press(WXK_F4);
    wxUIActionSimulator keys;
    keys.Text("asked for ");
    keys.Char('3', wxMOD_SHIFT);
    keys.Text("pack");
    guitest::settle();
    CHECK(waitFor([&] { return lineBelow(window) == "#  1 packing list   (Enter takes the first)"; }));
    press(WXK_RETURN);
    press(WXK_ESCAPE);
    CHECK(waitFor([&] { return stored(window, "note:B05") == "asked for packing list"; }));
}

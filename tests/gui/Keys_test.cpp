// SPDX-License-Identifier: MIT
// Keys of the interview on a small screen: what they mark is in sight, and one digit too many marks nothing.
#include "Window.h"

#include "gui/interview/FlagPanel.h"
#include "gui/interview/InterviewPlace.h"
#include "gui/interview/QuestionPanel.h"
#include "gui/interview/RatingPanel.h"

#include <wx/checkbox.h>
#include <wx/tglbtn.h>

using app::CommandId;
using guitest::press;
using guitest::waitFor;
using guitest::Window;

namespace {

/// A small screen, text half as large again.
void prepare(Window& window) {
    window.frame().SetFont(window.frame().GetFont().Scaled(1.5F));
    const auto id = window.addPosition({"A06", "A08", "B04"});
    const auto position = *window.store().position(id);
    window.store().freeze(id, plan::freeze(position.draft, position.rubric));
    session::NewCandidate kim;
    kim.name = "Kim";
    window.store().addCandidates(id, {kim});
    window.go(CommandId::goInterview);
    window.frame().SetSize(1280, 720);
    guitest::settle();
}

gui::InterviewPlace& interview(Window& window) {
    return dynamic_cast<gui::InterviewPlace&>(*window.frame().place());
}

std::string stored(Window& window, const session::Item& item) {
    const auto card = window.store().scorecard("P1", "C01", "Ann Lee");
    return card ? session::valueOf(*card, item) : std::string();
}

template <class Panel>
Panel& panel(Window& window) {
    for (auto* one : guitest::shownBelow(window.frame()))
        if (auto* found = dynamic_cast<Panel*>(one))
            return *found;
    FAIL("no such panel");
    throw std::logic_error("unreachable");
}

bool inSight(const wxWindow& control) {
    const auto* column = control.GetParent();
    const int top = column->ScreenToClient(control.GetScreenPosition()).y;
    return top >= 0 && top + control.GetSize().GetHeight() <= column->GetClientSize().GetHeight();
}

template <class Control>
Control& startingWith(wxWindow& root, const std::string& text) {
    for (auto* one : guitest::shownBelow(root))
        if (auto* control = dynamic_cast<Control*>(one);
            control != nullptr && control->GetLabel().StartsWith(wxString::FromUTF8(text)))
            return *control;
    FAIL("nothing begins with " << text);
    throw std::logic_error("unreachable");
}

std::string parkedText(Window& window) {
    const auto state = interview(window).state();
    return state && state->parked ? state->parkedText : std::string();
}

} // namespace

TEST_CASE("A key that ticks a row below the fold brings it into sight", "[interview]") {
    Window window;
    prepare(window);
    auto& question = panel<gui::QuestionPanel>(window);
    const auto state = *interview(window).state();
    const auto& last = state.criteria.empty() ? state.points.back() : state.criteria.back();
    auto& button = startingWith<wxButton>(question, last.key + " ");
    REQUIRE(waitFor([&] { return question.GetClientSize().GetHeight() > 0 && !inSight(button); }));
    press(last.key.front());
    CHECK(waitFor([&] { return !stored(window, last.item).empty(); }));
    CHECK(waitFor([&] { return inSight(button); }));
    auto& first = startingWith<wxButton>(question, state.points.front().key + " ");
    CHECK_FALSE(inSight(first));
    press(state.points.front().key.front());
    CHECK(waitFor([&] { return inSight(first) && stored(window, state.points.front().item) == "seen"; }));
}

TEST_CASE("Marking the rest shows the first row it marks", "[interview]") {
    Window window;
    prepare(window);
    auto& question = panel<gui::QuestionPanel>(window);
    const auto state = *interview(window).state();
    const auto& first = state.points.front();
    question.Scroll(0, question.GetVirtualSize().GetHeight());
    auto& button = startingWith<wxButton>(question, first.key + " ");
    REQUIRE(waitFor([&] { return !inSight(button); }));
    press('M');
    CHECK(waitFor([&] { return inSight(button) && stored(window, first.item) == "not_seen"; }));
}

TEST_CASE("The row a digit goes to is in sight, and so is the place behind the last", "[interview]") {
    Window window;
    prepare(window);
    auto& ratings = panel<gui::RatingPanel>(window);
    const auto rows = interview(window).state()->ratings;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        auto& name = startingWith<wxStaticText>(
            ratings, "▶ " + rows[interview(window).state()->row].competency.substr(0, 3));
        CHECK(inSight(name));
        press(WXK_DOWN);
    }
    REQUIRE(waitFor([&] { return !parkedText(window).empty(); }));
    CHECK(waitFor([&] { return inSight(startingWith<wxStaticText>(ratings, "▶ ")); }));
    ratings.Scroll(0, 0);
    press('4');
    CHECK(waitFor([&] { return inSight(startingWith<wxStaticText>(ratings, "▶ Not taken")); }));
    for (const auto& row : rows)
        CHECK(stored(window, row.item).empty());
}

TEST_CASE("A red flag below the fold comes into sight when the arrows reach it", "[interview]") {
    Window window;
    prepare(window);
    auto& flags = panel<gui::FlagPanel>(window);
    std::vector<wxCheckBox*> boxes;
    for (auto* one : guitest::shownBelow(flags))
        if (auto* box = dynamic_cast<wxCheckBox*>(one))
            boxes.push_back(box);
    REQUIRE(waitFor([&] { return !inSight(*boxes.back()); }));
    press('R');
    for (std::size_t at = 1; at < boxes.size(); ++at)
        press(WXK_DOWN);
    REQUIRE(waitFor([&] { return boxes.back()->HasFocus(); }));
    CHECK(inSight(*boxes.back()));
    flags.Scroll(0, 0);
    press(WXK_SPACE);
    CHECK(waitFor([&] { return stored(window, interview(window).state()->flags.back().item) == "raised"; }));
    CHECK(waitFor([&] { return inSight(*boxes.back()); }));
}

TEST_CASE("One digit too many is refused beside the ratings and overwrites nothing", "[interview]") {
    Window window;
    prepare(window);
    while (parkedText(window).empty())
        press('4');
    const auto rated = interview(window).state()->ratings;
    press('1');
    CHECK(parkedText(window) == "Not taken: no row is chosen. ↑ goes back to one.");
    const auto after = interview(window).state()->ratings;
    for (std::size_t row = 0; row < rated.size(); ++row)
        CHECK(after[row].value == rated[row].value);
    press(WXK_PAGEDOWN);
    press(WXK_PAGEUP);
    CHECK(parkedText(window) == "✔ Rated. ↑ goes back to change a rating.");
    press('1');
    const auto again = interview(window).state()->ratings;
    for (std::size_t row = 0; row < rated.size(); ++row)
        CHECK(again[row].value == rated[row].value);
}

TEST_CASE("A click on the name of a rated row chooses it for the next digit", "[interview]") {
    Window window;
    prepare(window);
    while (parkedText(window).empty())
        press('4');
    auto& ratings = panel<gui::RatingPanel>(window);
    const auto state = *interview(window).state();
    const auto at = static_cast<std::size_t>(std::find_if(state.ratings.begin(), state.ratings.end(),
                                                          [](const auto& row) { return row.value == "4"; }) -
                                             state.ratings.begin());
    ratings.Scroll(0, 0);
    guitest::settle();
    guitest::click(startingWith<wxStaticText>(ratings, "    " + state.ratings[at].competency.substr(0, 5)));
    CHECK(
        waitFor([&] { return !interview(window).state()->parked && interview(window).state()->row == at; }));
    press('2');
    CHECK(waitFor([&] { return stored(window, state.ratings[at].item) == "2"; }));
}

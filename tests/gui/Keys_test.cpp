// SPDX-License-Identifier: MIT
// Keys of the interview on a small screen: what they mark is in sight, and one digit too many marks nothing.
#include "Window.h"

#include "gui/interview/FlagPanel.h"
#include "gui/interview/InterviewPlace.h"
#include "gui/interview/KeyLine.h"
#include "gui/interview/QuestionPanel.h"
#include "gui/interview/RatingPanel.h"

#include <wx/msgdlg.h>
#include <wx/testing.h>

using app::CommandId;
using guitest::press;
using guitest::waitFor;
using guitest::Window;

namespace {

/// A small screen.
void prepare(Window& window) {
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

gui::TickLine& lineOf(wxWindow& root, const std::string& key) {
    for (auto* one : guitest::shownBelow(root))
        if (auto* line = dynamic_cast<gui::TickLine*>(one); line != nullptr && line->tick().key == key)
            return *line;
    FAIL("no row has the key " << key);
    throw std::logic_error("unreachable");
}

wxStaticText& textStarting(wxWindow& root, const std::string& text) {
    for (auto* one : guitest::shownBelow(root))
        if (auto* label = dynamic_cast<wxStaticText*>(one);
            label != nullptr && label->GetLabel().StartsWith(wxString::FromUTF8(text)))
            return *label;
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
    window.frame().SetMinSize({800, 300});
    window.frame().SetSize(1000, 440);
    guitest::settle();
    auto& question = panel<gui::QuestionPanel>(window);
    const auto state = *interview(window).state();
    const auto& last = state.criteria.empty() ? state.points.back() : state.criteria.back();
    auto& button = lineOf(question, last.key);
    REQUIRE(waitFor([&] { return question.GetClientSize().GetHeight() > 0 && !inSight(button); }));
    press(last.key.front());
    CHECK(waitFor([&] { return !stored(window, last.item).empty(); }));
    CHECK(waitFor([&] { return inSight(button); }));
    auto& first = lineOf(question, state.points.front().key);
    CHECK_FALSE(inSight(first));
    press(state.points.front().key.front());
    CHECK(waitFor([&] { return inSight(first) && stored(window, state.points.front().item) == "seen"; }));
}

TEST_CASE("Marking the rest asks when a row is out of sight, and shows the first row it marks",
          "[interview]") {
    Window window;
    prepare(window);
    window.frame().SetMinSize({800, 300});
    window.frame().SetSize(1000, 440);
    guitest::settle();
    auto& question = panel<gui::QuestionPanel>(window);
    const auto state = *interview(window).state();
    const auto& first = state.points.front();
    question.Scroll(0, question.GetVirtualSize().GetHeight());
    auto& button = lineOf(question, first.key);
    REQUIRE(waitFor([&] { return !inSight(button); }));
    wxTEST_DIALOG(press('M'), wxExpectModal<wxMessageDialog>(wxID_NO));
    CHECK(stored(window, first.item).empty());
    wxTEST_DIALOG(press('M'), wxExpectModal<wxMessageDialog>(wxID_YES));
    CHECK(waitFor([&] { return inSight(button) && stored(window, first.item) == "not_seen"; }));
}

TEST_CASE("The row a digit goes to is in sight, and so is the place behind the last", "[interview]") {
    Window window;
    prepare(window);
    auto& ratings = panel<gui::RatingPanel>(window);
    const auto rows = interview(window).state()->ratings;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        CHECK(inSight(*ratings.blocks()[interview(window).state()->row]));
        press(WXK_DOWN);
    }
    REQUIRE(waitFor([&] { return !parkedText(window).empty(); }));
    CHECK(waitFor([&] { return inSight(textStarting(ratings, "▶ ")); }));
    ratings.Scroll(0, 0);
    press('4');
    CHECK(waitFor([&] { return inSight(textStarting(ratings, "▶ Not taken")); }));
    for (const auto& row : rows)
        CHECK(stored(window, row.item).empty());
}

TEST_CASE("A red flag is raised by two keys, said below, and lowered by the same two", "[interview]") {
    Window window;
    prepare(window);
    const auto flag = interview(window).state()->flags.at(2);
    press('R');
    CHECK(panel<gui::FlagPanel>(window).IsShown());
    press('C');
    CHECK(waitFor([&] { return stored(window, flag.item) == "raised"; }));
    CHECK(panel<gui::KeyLine>(window).raised() == wxString::FromUTF8("⚑ " + flag.text));
    CHECK(panel<gui::QuestionPanel>(window).IsShown());
    press('R');
    press('C');
    CHECK(waitFor([&] { return stored(window, flag.item).empty(); }));
    CHECK(panel<gui::KeyLine>(window).raised() == "none raised");
    press('R');
    press(WXK_ESCAPE);
    press('S');
    CHECK(waitFor([&] { return stored(window, interview(window).state()->points.front().item) == "seen"; }));
}

TEST_CASE("On the page that sums up one key recommends and the page up goes back", "[interview]") {
    Window window;
    prepare(window);
    for (int page = 0; page < 3; ++page)
        press(WXK_PAGEDOWN);
    REQUIRE(waitFor([&] { return interview(window).state()->atEnd; }));
    press('4');
    CHECK(waitFor([&] { return interview(window).state()->recommendation == "strong_yes"; }));
    press('2');
    CHECK(waitFor([&] { return interview(window).state()->recommendation == "no"; }));
    press('2');
    CHECK(waitFor([&] { return interview(window).state()->recommendation.empty(); }));
    press(WXK_F4);
    press('W');
    press(WXK_PAGEUP);
    CHECK(waitFor([&] { return interview(window).state()->page == app::Page::question; }));
    CHECK(interview(window).state()->overallNote == "w");
}

TEST_CASE("A mark moves nothing on the screen", "[interview]") {
    Window window;
    prepare(window);
    const auto places = [&] {
        std::vector<std::string> all;
        for (auto* one : guitest::shownBelow(window.frame())) {
            const auto place = one->GetScreenRect();
            all.push_back(fmt::format("{} {} {}", place.x, place.y, place.height));
        }
        return all;
    };
    press('N'); // the pointer has been seen to move
    const auto before = places();
    for (const char key : {'S', 'D', '4', '3'}) {
        INFO(key);
        press(key);
        CHECK(places() == before);
    }
    CHECK(interview(window).state()->points.front().tick == app::Tick::seen);
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

TEST_CASE("After a rating by the mouse a digit goes to the next blank row, and a second click clears",
          "[interview]") {
    Window window;
    prepare(window);
    auto& ratings = panel<gui::RatingPanel>(window);
    const auto rows = interview(window).state()->ratings;
    auto& level = *ratings.blocks()[0]->buttons()[3];
    press(WXK_DOWN); // the window has the keyboard, and has been painted
    guitest::settle();
    guitest::click(level);
    REQUIRE(waitFor([&] { return stored(window, rows[0].item) == "4"; }));
    CHECK((interview(window).state()->parked || interview(window).state()->row != 0));
    press('1');
    CHECK(stored(window, rows[0].item) == "4");
    guitest::click(level);
    CHECK(waitFor([&] { return stored(window, rows[0].item).empty(); }));
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
    guitest::click(textStarting(ratings, state.ratings[at].badge + " "));
    CHECK(
        waitFor([&] { return !interview(window).state()->parked && interview(window).state()->row == at; }));
    press('2');
    CHECK(waitFor([&] { return stored(window, state.ratings[at].item) == "2"; }));
}

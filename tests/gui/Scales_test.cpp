// SPDX-License-Identifier: MIT
// The interview and the plan on scales of a rubric's own: a button a level, the keys that give them, cuts
// within them.
#include "Window.h"

#include "gui/controls/WrappedText.h"
#include "gui/interview/InterviewPlace.h"
#include "gui/interview/RatingPanel.h"
#include "rubric/RubricFile.h"

#include <wx/spinctrl.h>

using app::CommandId;
using guitest::press;
using guitest::waitFor;
using guitest::Window;

namespace {

rubric::Rubric load(const std::string& name) {
    const auto file = std::filesystem::path(EVENHAND_SOURCE) / "tests/data/rubrics" / (name + ".toml");
    return rubric::loadRubric(file).rubric.value();
}

/// A position of the rubric with one candidate, frozen and open.
void open(Window& window, const std::string& name) {
    const auto rubric = load(name);
    const auto plan = plan::draftPlan(rubric, "Job", {"Q1", "Q2"});
    const auto id = window.store().addPosition(plan, rubric);
    window.store().freeze(id, plan::freeze(plan, rubric));
    session::NewCandidate kim;
    kim.name = "Kim";
    window.store().addCandidates(id, {kim});
    window.frame().openPosition(id);
    window.go(CommandId::goInterview);
    guitest::settle();
}

/// The buttons of the first rating, one after the other.
std::string buttons(Window& window) {
    const auto* place = dynamic_cast<gui::InterviewPlace*>(window.frame().place());
    REQUIRE(place != nullptr);
    const gui::RatingPanel* ratings = nullptr;
    for (auto* one : guitest::shownBelow(window.frame()))
        if (auto* panel = dynamic_cast<gui::RatingPanel*>(one))
            ratings = panel;
    REQUIRE(ratings != nullptr);
    std::string text;
    for (const auto* button : ratings->blocks().front()->buttons())
        text += (text.empty() ? "" : " ") + std::string(button->text().utf8_str());
    return text;
}

bool says(Window& window, const std::string& text) {
    for (auto* one : guitest::shownBelow(window.frame()))
        if (one->GetLabel().Contains(wxString::FromUTF8(text)))
            return true;
    return false;
}

} // namespace

TEST_CASE("Each level of a scale has its button, with its word where it has one", "[interview]") {
    for (const auto& [name, wanted] :
         std::vector<std::pair<std::string, std::string>>{{"one-to-four", "1 2 3 4 NE"},
                                                          {"zero-to-ten", "0 1 2 3 4 5 6 7 8 9 10 NE"},
                                                          {"yes-no", "no yes NE"},
                                                          {"half-points", "1 1.5 2 2.5 3 3.5 4 4.5 5 NE"}}) {
        INFO(name);
        Window window;
        open(window, name);
        CHECK(buttons(window) == wanted);
    }
}

TEST_CASE("The line of help names the keys of the scale", "[interview]") {
    Window window;
    open(window, "zero-to-ten");
    CHECK(says(window, "0–9 - rate"));
    CHECK(says(window, "Ratings from 0 to 10"));
    open(window, "half-points");
    CHECK(says(window, "1–5 rate"));
    CHECK(says(window, "half a point more"));
}

TEST_CASE("Keys rate on the scale of the plan", "[interview]") {
    for (const auto& [name, key, modifiers, wanted] :
         std::vector<std::tuple<std::string, int, int, std::string>>{{"zero-to-ten", '-', wxMOD_NONE, "10"},
                                                                     {"zero-to-ten", '0', wxMOD_NONE, "0"},
                                                                     {"zero-to-ten", '7', wxMOD_NONE, "7"},
                                                                     {"half-points", '3', wxMOD_SHIFT, "3.5"},
                                                                     {"half-points", '3', wxMOD_NONE, "3"},
                                                                     {"yes-no", '1', wxMOD_NONE, "1"},
                                                                     {"yes-no", 'N', wxMOD_NONE, "NE"}}) {
        INFO(name << " " << wanted);
        Window window;
        open(window, name);
        press(key, modifiers);
        CHECK(waitFor([&, &wanted = wanted] {
            const auto card = window.store().scorecard("P1", "C01", "Ann Lee");
            return card && session::valueOf(*card, session::readItem("rating:care").value()) == wanted;
        }));
    }
}

TEST_CASE("A digit with Shift held is read as that digit", "[interview]") {
    Window window;
    const auto id = window.addPosition({"A06", "A08", "B04"});
    const auto position = *window.store().position(id);
    window.store().freeze(id, plan::freeze(position.draft, position.rubric));
    session::NewCandidate kim;
    kim.name = "Kim";
    window.store().addCandidates(id, {kim});
    window.go(CommandId::goInterview);
    guitest::settle();
    auto* place = dynamic_cast<gui::InterviewPlace*>(window.frame().place());
    REQUIRE(place != nullptr);
    const auto item = place->state()->ratings[place->state()->row].item;
    press('3', wxMOD_SHIFT);
    CHECK(waitFor([&] {
        const auto card = window.store().scorecard(id, "C01", "Ann Lee");
        return card && session::valueOf(*card, item) == "3";
    }));
}

TEST_CASE("A must-have is chosen between the ends of the scale and begins in its middle", "[prepare]") {
    Window window;
    const auto rubric = load("zero-to-ten");
    window.frame().openPosition(
        window.store().addPosition(plan::draftPlan(rubric, "Job", {"Q1", "Q2"}), rubric));
    window.go(CommandId::goPrepare);
    guitest::settle();
    auto& cut = window.find<wxSpinCtrlDouble>("Lowest level of Care");
    CHECK(cut.GetMin() == 0);
    CHECK(cut.GetMax() == 10);
    CHECK(cut.GetValue() == 5);
}

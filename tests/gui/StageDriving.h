// SPDX-License-Identifier: MIT
// A window at an interview, and what a person does on the pages around its questions; no test.
#pragma once

#include "RealWindow.h"

#include "gui/controls/Accessible.h"
#include "gui/interview/InterviewPlace.h"
#include "gui/interview/QuestionDots.h"
#include "gui/interview/StagePanel.h"
#include "gui/interview/StageTick.h"
#include "rubric/RubricFile.h"

#include <wx/textctrl.h>

namespace guitest {

/// A frozen position of three questions with two candidates.
[[nodiscard]] inline std::string addPosition(app::Store& store) {
    const auto rubric = rubric::loadRubric(EVENHAND_SOURCE "/rubrics/merchandiser.toml").rubric.value();
    const auto plan = plan::draftPlan(rubric, "Merchandiser", {"A06", "A08", "B04"});
    const auto id = store.addPosition(plan, rubric);
    store.freeze(id, plan::freeze(plan, rubric));
    session::NewCandidate kim, lee;
    kim.name = "Kim";
    lee.name = "Lee";
    store.addCandidates(id, {kim, lee});
    return id;
}

inline void prepareStages(Window& window) {
    window.desk().openPosition(addPosition(window.store()));
    window.frame().refresh();
    window.go(app::CommandId::goInterview);
    window.frame().SetSize(1280, 720);
    settle();
}

template <class AnyWindow>
[[nodiscard]] inline gui::InterviewPlace& interview(AnyWindow& window) {
    return dynamic_cast<gui::InterviewPlace&>(*window.frame().place());
}

template <class Panel>
[[nodiscard]] inline Panel& panel(wxWindow& root) {
    for (auto* one : shownBelow(root))
        if (auto* found = dynamic_cast<Panel*>(one))
            return *found;
    FAIL("no such panel");
    throw std::logic_error("unreachable");
}

template <class AnyWindow>
[[nodiscard]] inline gui::StagePanel& stage(AnyWindow& window) {
    return panel<gui::StagePanel>(window.frame());
}

[[nodiscard]] inline session::Item item(const std::string& text) {
    return session::readItem(text).value();
}

[[nodiscard]] inline std::string stored(app::Store& store, const std::string& text,
                                        const std::string& candidate = "C01") {
    const auto card = store.scorecard("P1", candidate, "Ann Lee");
    return card ? session::valueOf(*card, item(text)) : std::string("no card");
}

/// The control inside the field of an item.
template <class Control, class AnyWindow>
[[nodiscard]] inline Control& inside(AnyWindow& window, const std::string& text) {
    auto* field = stage(window).fieldOf(item(text));
    REQUIRE(field != nullptr);
    return panel<Control>(*field);
}

/// Ready to be clicked: scrolled into sight.
template <class Control, class AnyWindow>
inline void click(AnyWindow& window, const std::string& text) {
    auto& control = inside<Control>(window, text);
    stage(window).reveal(control, control);
    settle();
    click(control);
}

template <class AnyWindow>
inline void goTo(AnyWindow& window, app::CommandId page) {
    interview(window).run(page);
    settle();
}

/// Everything the keyboard can reach.
[[nodiscard]] inline std::vector<wxWindow*> fieldsOf(wxWindow& page) {
    auto all = shownBelow(page);
    std::erase_if(all, [](const wxWindow* one) {
        return !one->AcceptsFocus() || dynamic_cast<const wxPanel*>(one) != nullptr;
    });
    return all;
}

[[nodiscard]] inline bool inSight(const wxWindow& page, const wxWindow& control) {
    const int top = page.ScreenToClient(control.GetScreenPosition()).y;
    return top >= 0 && top + control.GetSize().GetHeight() <= page.GetClientSize().GetHeight();
}

[[nodiscard]] inline std::string saidIn(wxWindow& root) {
    return textsBelow(root);
}

} // namespace guitest

// SPDX-License-Identifier: MIT
// A walk over everything that can have the focus: it has a name, a role and a state for those who listen, it
// shows that it has the focus, and it lies where it can be reached.
#include "Window.h"

#include "gui/controls/Column.h"
#include "gui/controls/PaintedButton.h"
#include "gui/interview/InterviewPlace.h"
#include "gui/interview/QuestionPanel.h"
#include "support/ScriptedInterview.h"

#include <algorithm>
#include <gtk/gtk.h>
#include <iostream>

using app::CommandId;
using guitest::waitFor;
using guitest::Window;

namespace {

constexpr CommandId places[] = {CommandId::goPositions, CommandId::goPrepare, CommandId::goInterview,
                                CommandId::goCompare, CommandId::goDecide};

void collect(GtkWidget* widget, void* into) {
    if (!gtk_widget_get_visible(widget) || !gtk_widget_get_child_visible(widget))
        return;
    // A frame that scrolls takes the focus for what is in it, and so does a panel.
    const bool holds = GTK_IS_SCROLLED_WINDOW(widget) || GTK_IS_WINDOW(widget) || GTK_IS_NOTEBOOK(widget) ||
                       (GTK_IS_FIXED(widget) &&
                        atk_object_get_role(gtk_widget_get_accessible(widget)) != ATK_ROLE_PUSH_BUTTON);
    if (gtk_widget_get_can_focus(widget) && gtk_widget_is_sensitive(widget) && !holds)
        static_cast<std::vector<GtkWidget*>*>(into)->push_back(widget);
    if (GTK_IS_CONTAINER(widget) && !GTK_IS_COMBO_BOX(widget) && !GTK_IS_TREE_VIEW(widget))
        gtk_container_forall(GTK_CONTAINER(widget), collect, into);
}

std::vector<GtkWidget*> focusable(wxWindow& root) {
    std::vector<GtkWidget*> found;
    collect(root.GetHandle(), &found);
    return found;
}

/// Its own name, or the text of what labels it.
std::string nameOf(GtkWidget* widget) {
    auto* object = gtk_widget_get_accessible(widget);
    if (const char* name = atk_object_get_name(object); name != nullptr && *name != '\0')
        return name;
    auto* relations = atk_object_ref_relation_set(object);
    auto* labels = atk_relation_set_get_relation_by_type(relations, ATK_RELATION_LABELLED_BY);
    std::string text;
    if (labels != nullptr && atk_relation_get_target(labels)->len > 0)
        if (const char* name =
                atk_object_get_name(ATK_OBJECT(g_ptr_array_index(atk_relation_get_target(labels), 0))))
            text = name;
    g_object_unref(relations);
    return text;
}

bool hasRoleAndState(GtkWidget* widget) {
    auto* object = gtk_widget_get_accessible(widget);
    const auto role = atk_object_get_role(object);
    auto* states = atk_object_ref_state_set(object);
    const bool told = atk_state_set_contains_state(states, ATK_STATE_FOCUSABLE) &&
                      atk_state_set_contains_state(states, ATK_STATE_ENABLED);
    g_object_unref(states);
    return told && role != ATK_ROLE_INVALID && role != ATK_ROLE_UNKNOWN && role != ATK_ROLE_FILLER;
}

/// At the interview of a plan that begins with the longest shipped question, on a small screen.
void prepareLongest(Window& window) {
    auto plan = support::scriptedPlan(window.merchandiser(), plan::RateBy::question);
    plan.questions.insert(plan.questions.begin(), {support::longestQuestion(window.merchandiser()), 5});
    const auto id = window.store().addPosition(plan, window.merchandiser());
    window.store().freeze(id, plan::freeze(plan, window.merchandiser()));
    session::NewCandidate kim;
    kim.name = "Kim";
    window.store().addCandidates(id, {kim});
    window.frame().openPosition(id);
    window.go(CommandId::goInterview);
    window.frame().SetSize(1280, 720);
    guitest::settle();
}

bool isScrolled(const wxWindow& control) {
    for (const auto* above = control.GetParent(); above != nullptr; above = above->GetParent())
        if (dynamic_cast<const wxScrolledWindow*>(above) != nullptr)
            return true;
    return false;
}

/// How a control looks on the screen: red, green and blue of every pixel.
std::vector<guchar> pictureOf(wxWindow& control) {
    control.Refresh();
    control.Update();
    guitest::settle();
    gdk_display_sync(gdk_display_get_default());
    const auto at = control.GetScreenRect();
    auto* picture =
        gdk_pixbuf_get_from_window(gdk_get_default_root_window(), at.x, at.y, at.width, at.height);
    REQUIRE(picture != nullptr);
    std::vector<guchar> pixels;
    const int channels = gdk_pixbuf_get_n_channels(picture);
    for (int y = 0; y < at.height; ++y)
        for (int x = 0; x < at.width; ++x) {
            const auto* pixel =
                gdk_pixbuf_get_pixels(picture) + y * gdk_pixbuf_get_rowstride(picture) + x * channels;
            pixels.insert(pixels.end(), pixel, pixel + 3);
        }
    g_object_unref(picture);
    return pixels;
}

int differentPixels(const std::vector<guchar>& one, const std::vector<guchar>& other) {
    int count = 0;
    for (std::size_t at = 0; at + 2 < std::min(one.size(), other.size()); at += 3)
        count += std::equal(one.begin() + static_cast<std::ptrdiff_t>(at),
                            one.begin() + static_cast<std::ptrdiff_t>(at) + 3,
                            other.begin() + static_cast<std::ptrdiff_t>(at))
                     ? 0
                     : 1;
    return count;
}

} // namespace

TEST_CASE("Everything that can have the focus has a name, a role and a state, in both languages", "[walk]") {
    Window window;
    window.useDemo();
    std::size_t all = 0;
    std::size_t named = 0;
    for (const auto language : {words::Language::english, words::Language::chinese}) {
        window.frame().speak(language);
        for (const auto place : places) {
            window.go(place);
            for (auto* widget : focusable(window.frame())) {
                ++all;
                const bool told = !nameOf(widget).empty() && hasRoleAndState(widget);
                named += told ? 1 : 0;
                INFO(app::command(place).text
                     << ": " << G_OBJECT_TYPE_NAME(widget) << " \"" << nameOf(widget) << "\", "
                     << atk_role_get_name(atk_object_get_role(gtk_widget_get_accessible(widget))));
                CHECK(told);
            }
        }
    }
    CHECK(all > 100);
    std::cout << "Controls with name, role and state: " << named << " of " << all << ", "
              << 100 * named / std::max<std::size_t>(all, 1) << " %\n";
}

TEST_CASE("What paints itself shows that it has the focus", "[walk]") {
    Window window;
    prepareLongest(window);
    int seen = 0;
    for (auto* one : guitest::shownBelow(window.frame())) {
        auto* button = dynamic_cast<gui::PaintedButton*>(one);
        if (button == nullptr || !button->IsShownOnScreen() || seen > 12 ||
            !window.frame().GetScreenRect().Contains(button->GetScreenRect()))
            continue;
        INFO(button->said().utf8_string());
        button->SetFocus();
        REQUIRE(waitFor([&] { return button->HasFocus(); }));
        const auto with = pictureOf(*button);
        window.find<wxButton>("Submit").SetFocus();
        REQUIRE(waitFor([&] { return !button->HasFocus(); }));
        const auto size = button->GetSize();
        CHECK(differentPixels(with, pictureOf(*button)) > (size.GetWidth() + size.GetHeight()) / 2);
        ++seen;
    }
    CHECK(seen > 0);
}

TEST_CASE(
    "On a small screen every control of the interview can be reached, and the longest question is whole",
    "[walk]") {
    Window window;
    prepareLongest(window);
    for (const auto language : {words::Language::english, words::Language::chinese}) {
        window.frame().speak(language);
        guitest::settle();
        const wxRect inside(window.frame().GetScreenPosition(), window.frame().GetSize());
        for (auto* one : guitest::shownBelow(*window.frame().place())) {
            if (isScrolled(*one) || one->GetSize().GetWidth() == 0)
                continue;
            INFO(guitest::calledBy(*one).utf8_string());
            CHECK(inside.Contains(one->GetScreenRect()));
        }
        for (auto* one : guitest::shownBelow(*window.frame().place()))
            if (auto* panel = dynamic_cast<gui::QuestionPanel*>(one)) {
                INFO("language " << static_cast<int>(language));
                CHECK(panel->GetVirtualSize().GetHeight() <= panel->GetClientSize().GetHeight());
            }
    }
}

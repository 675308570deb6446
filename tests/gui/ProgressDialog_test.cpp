// SPDX-License-Identifier: MIT
// Long work beside the window: it can be stopped, and what it throws arrives.
#include "Window.h"

#include "app/ports/SystemError.h"
#include "gui/dialogs/ProgressDialog.h"

#include <thread>
#include <utility>

namespace {

const words::Words english(words::Language::english);

wxDialog* dialogCalled(const std::string& title) {
    for (auto* window : wxTopLevelWindows)
        if (auto* dialog = dynamic_cast<wxDialog*>(window);
            dialog != nullptr && dialog->IsShown() && dialog->GetTitle() == wxString::FromUTF8(title))
            return dialog;
    return nullptr;
}

} // namespace

TEST_CASE("Work that is soon over shows no dialog and hands its outcome on") {
    guitest::Window window;
    gui::ProgressDialog waiting(&window.frame(), english, "Soon over");
    CHECK(waiting([](const app::GoOn& goOn) {
              return goOn(0.5) ? app::Outcome::done : app::Outcome::stopped;
          }) == app::Outcome::done);
    CHECK(dialogCalled("Soon over") == nullptr);
    CHECK_THROWS_AS(waiting([](const app::GoOn&) -> app::Outcome { throw app::SystemError({}); }),
                    app::SystemError);
}

TEST_CASE("The button stops long work and what would come after it") {
    guitest::Window window;
    gui::ProgressDialog waiting(&window.frame(), english, "Long work");
    std::string seen = "nothing";
    const auto press = [&] {
        auto* dialog = dialogCalled("Long work");
        seen = dialog == nullptr ? "no dialog" : guitest::textsBelow(*dialog);
        if (window.frame().IsThisEnabled())
            seen += "the window is not locked";
        for (auto* button : dialog == nullptr ? std::vector<wxWindow*>() : guitest::shownBelow(*dialog))
            if (guitest::calledBy(*button) == "Stop") {
                wxCommandEvent clicked(wxEVT_BUTTON, button->GetId());
                button->GetEventHandler()->ProcessEvent(clicked);
            }
    };
    const auto work = [&](const app::GoOn& goOn) {
        wxTheApp->CallAfter(press);
        while (goOn(0.3))
            std::this_thread::yield();
        return app::Outcome::stopped;
    };
    CHECK(waiting(work) == app::Outcome::stopped);
    CHECK(seen == "Making the sheets…\ngauge\nStop\n");
    bool begun = false;
    CHECK(waiting([&](const app::GoOn&) {
              begun = true;
              return app::Outcome::done;
          }) == app::Outcome::stopped);
    CHECK_FALSE(begun);
}

TEST_CASE("Work that draws keeps the window answering and can be stopped as well", "[waiting]") {
    guitest::Window window;
    gui::ProgressDialog waiting(&window.frame(), english, "Drawing", {"First half", "Second half"});
    std::string seen;
    bool asked = false;
    const auto press = [&] {
        auto* dialog = dialogCalled("Drawing");
        seen = dialog == nullptr ? "no dialog" : guitest::textsBelow(*dialog);
        for (auto* button : dialog == nullptr ? std::vector<wxWindow*>() : guitest::shownBelow(*dialog))
            if (guitest::calledBy(*button) == "Stop") {
                wxCommandEvent clicked(wxEVT_BUTTON, button->GetId());
                button->GetEventHandler()->ProcessEvent(clicked);
            }
    };
    CHECK(waiting.here([&](const app::GoOn& goOn) {
        while (goOn(0.7))
            if (dialogCalled("Drawing") != nullptr && !std::exchange(asked, true))
                wxTheApp->CallAfter(press);
        return app::Outcome::stopped;
    }) == app::Outcome::stopped);
    CHECK(seen == "Second half\ngauge\nStop\n");
    CHECK(waiting.here([](const app::GoOn&) { return app::Outcome::done; }) == app::Outcome::stopped);
}

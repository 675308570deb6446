// SPDX-License-Identifier: MIT
// When even the report is in the way: leaving, opening, the last text, assertions.
#include "Throwing.h"

#include "app/ports/SystemError.h"
#include "gui/dialogs/ProgressDialog.h"
#include "gui/frame/SteadyApp.h"
#include "gui/interview/InterviewPlace.h"

#include <wx/dcclient.h>
#include <wx/msgdlg.h>
#include <wx/statusbr.h>
#include <wx/tglbtn.h>
#include <wx/timer.h>

#include <new>

using app::CommandId;
using guitest::goesOn;
using guitest::kinds;
using guitest::Messages;
using guitest::onlyOne;
using guitest::prepare;
using guitest::waitFor;
using guitest::Window;

TEST_CASE("A place that cannot be left without throwing is left", "[thrown]") {
    std::optional<Window> window;
    window.emplace();
    prepare(*window);
    window->go(CommandId::goInterview);
    guitest::press('S');
    guitest::press(WXK_F4);
    guitest::press('X');
    window->store().disturb([] { throw std::bad_alloc(); });
    const guitest::Provoking now;
    Messages messages;
    window.reset();
    SUCCEED("the program is still there");
}

TEST_CASE("When the report itself cannot be made, a text made beforehand stands in the status bar",
          "[thrown]") {
    Window window;
    prepare(window);
    const guitest::Provoking now;
    class Failing : public wxModalDialogHook {
    public:
        Failing() { Register(); }

    protected:
        int Enter(wxDialog*) override { throw std::bad_alloc(); }
    };
    {
        const Failing failing;
        window.frame().CallAfter([] { throw std::bad_alloc(); });
        CHECK(waitFor([&] {
            return window.frame().GetStatusBar()->GetStatusText(0).StartsWith(
                "Evenhand: something went wrong");
        }));
    }
    goesOn(window);
}

TEST_CASE("A workspace whose first place throws is said and leaves the welcome page", "[thrown]") {
    Window window;
    auto store = std::make_unique<support::MemoryStore>();
    store->disturb([] { throw std::bad_alloc(); });
    CHECK_THROWS_AS(window.frame().use(std::move(store)), std::bad_alloc);
    CHECK(window.frame().desk() == nullptr);
    CHECK(window.frame().isWelcoming());
    CHECK(guitest::textsBelow(window.frame()).find("Open workspace…") != std::string::npos);
    CHECK_FALSE(window.frame().can(CommandId::goInterview));
    window.frame().use(std::make_unique<support::MemoryStore>());
    CHECK(window.frame().desk() != nullptr);
}

TEST_CASE("A wx assertion is noted and ends nothing", "[thrown]") {
    Window window;
    prepare(window);
    auto* app = dynamic_cast<gui::SteadyApp*>(wxTheApp);
    REQUIRE(app != nullptr);
    Messages messages;
    app->gui::SteadyApp::OnAssertFailure(L"file.cpp", 1, L"function", L"1 == 2", nullptr);
    CHECK(messages.all().empty());
    goesOn(window);
}

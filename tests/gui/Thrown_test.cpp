// SPDX-License-Identifier: MIT
// Whatever is thrown, wherever: one sentence, and the window goes on.
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

TEST_CASE("What a button throws is one sentence and the window goes on", "[thrown]") {
    for (const auto& kind : kinds()) {
        Window window;
        prepare(window);
        const guitest::Provoking now;
        Messages messages;
        auto& button = window.find<wxButton>("Add candidate…");
        button.Bind(wxEVT_BUTTON, [&](wxCommandEvent&) { kind.raise(); });
        guitest::click(button);
        CHECK(waitFor([&] { return onlyOne(messages) == kind.said; }));
        goesOn(window);
    }
}

TEST_CASE("What a menu, a key, a timer, a late call or an idle moment throws is said once", "[thrown]") {
    for (const auto& kind : kinds()) {
        Window window;
        prepare(window);
        window.frame().Bind(
            wxEVT_MENU, [&](wxCommandEvent&) { kind.raise(); }, 54321);
        const guitest::Provoking now;
        const auto said = [&](const std::string& where, const std::function<void()>& act) {
            INFO(where);
            Messages messages;
            act();
            CHECK(waitFor([&] { return onlyOne(messages) == kind.said; }));
        };
        said("menu", [&] {
            wxCommandEvent event(wxEVT_MENU, 54321);
            window.frame().GetEventHandler()->ProcessEvent(event);
        });
        said("late call", [&] { window.frame().CallAfter([&] { kind.raise(); }); });
        bool once = true;
        said("key", [&] {
            window.go(CommandId::goPositions);
            window.frame().Bind(wxEVT_CHAR_HOOK, [&](wxKeyEvent& event) {
                event.Skip();
                if (std::exchange(once, false))
                    kind.raise();
            });
            window.find<wxDataViewListCtrl>("Candidates").SetFocus();
            guitest::settle();
            guitest::press('X');
        });
        goesOn(window);
    }
}

TEST_CASE("What drawing, idling, a timer or laying out throws again and again is one dialog", "[thrown]") {
    int number = 0;
    for (const auto& type : {0, 1, 2, 3, 4}) {
        Window window;
        prepare(window);
        const guitest::Provoking now;
        Messages messages;
        const auto text = "number " + std::to_string(++number);
        int thrown = 0;
        const auto raise = [&] {
            ++thrown;
            throw std::runtime_error(text);
        };
        auto* canvas = new wxWindow(&window.frame(), wxID_ANY, {0, 0}, {40, 40});
        wxTimer timer(canvas);
        if (type == 0)
            canvas->Bind(wxEVT_PAINT, [&](wxPaintEvent&) {
                const wxPaintDC dc(canvas);
                raise();
            });
        if (type == 1)
            canvas->Bind(wxEVT_IDLE, [&](wxIdleEvent&) { raise(); });
        if (type == 2)
            canvas->Bind(wxEVT_TIMER, [&](wxTimerEvent&) { raise(); });
        if (type == 3)
            canvas->Bind(wxEVT_SIZE, [&](wxSizeEvent&) { raise(); });
        const auto onIdle = [&](wxIdleEvent& event) {
            event.Skip();
            raise();
        };
        if (type == 4)
            wxTheApp->Bind(wxEVT_IDLE, onIdle);
        timer.Start(5);
        int side = 40;
        CHECK(waitFor([&] {
            canvas->SetSize(++side, 40);
            canvas->Refresh();
            wxWakeUpIdle();
            return thrown > 2 && !messages.all().empty();
        }));
        timer.Stop();
        if (type == 4)
            CHECK(wxTheApp->Unbind(wxEVT_IDLE, onIdle));
        CHECK(onlyOne(messages) == "Something went wrong that was not foreseen: " + text);
        canvas->Destroy();
        goesOn(window);
    }
}

TEST_CASE("What is thrown inside a dialog leaves the dialog open and the window alive", "[thrown]") {
    Window window;
    prepare(window);
    const guitest::Provoking now;
    Messages messages;
    wxDialog dialog(&window.frame(), wxID_ANY, "Asking");
    auto* button = new wxButton(&dialog, wxID_ANY, "Throw");
    button->Bind(wxEVT_BUTTON, [](wxCommandEvent&) { throw std::bad_alloc(); });
    bool openAfter = false;
    dialog.CallAfter([&] {
        wxCommandEvent event(wxEVT_BUTTON, button->GetId());
        button->GetEventHandler()->ProcessEvent(event);
        openAfter = dialog.IsModal();
        dialog.CallAfter([&] { dialog.EndModal(wxID_CANCEL); });
    });
    CHECK(dialog.ShowModal() == wxID_CANCEL);
    CHECK(openAfter);
    CHECK(onlyOne(messages) == "There is not enough memory for this.");
    goesOn(window);
}

TEST_CASE("What is thrown while a report is open goes to the status bar", "[thrown]") {
    Window window;
    prepare(window);
    const guitest::Provoking now;
    class Nested : public wxModalDialogHook {
    public:
        Nested() { Register(); }
        int opened = 0;
        std::string status;

    protected:
        int Enter(wxDialog*) override {
            if (++opened > 1)
                return wxID_OK;
            auto* frame = dynamic_cast<gui::Frame*>(wxTheApp->GetTopWindow());
            frame->CallAfter([] { throw std::runtime_error("the second"); });
            wxTheApp->ProcessPendingEvents();
            status = frame->GetStatusBar()->GetStatusText(0).utf8_string();
            return wxID_OK;
        }
    } nested;
    window.frame().CallAfter([] { throw std::runtime_error("the first"); });
    CHECK(waitFor([&] { return nested.opened > 0; }));
    CHECK(nested.opened == 1);
    CHECK(nested.status == "⚠ Something went wrong that was not foreseen: the second");
}

TEST_CASE("What work beside the window throws arrives, and what the interview's key throws does not end it",
          "[thrown]") {
    Window window;
    prepare(window);
    window.go(CommandId::goInterview);
    const guitest::Provoking now;
    Messages messages;
    window.frame().CallAfter([&] {
        gui::ProgressDialog waiting(&window.frame(), window.desk().tr(), "Work");
        (void)waiting([](const app::GoOn&) -> app::Outcome { throw std::bad_alloc(); });
    });
    CHECK(waitFor([&] { return onlyOne(messages) == "There is not enough memory for this."; }));
    bool once = true;
    window.store().disturb([&] {
        if (std::exchange(once, false))
            throw std::bad_alloc();
    });
    guitest::press('S');
    CHECK(waitFor([&] { return messages.all().size() == 2; }));
    guitest::press('S');
    CHECK(waitFor([&] {
        const auto card = window.store().scorecard("P1", "C01", "Ann Lee");
        return card && session::valueOf(*card, *session::readItem("point:A06-p1")) == "seen";
    }));
}

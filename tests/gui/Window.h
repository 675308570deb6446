// SPDX-License-Identifier: MIT
// The harness of the window's tests: a frame on a workspace in memory, driven as a person would; no test.
//
// How to write one:
//     TEST_CASE("A person adds a candidate", "[positions]") {
//         Window window; // frame and MemoryStore, interviewer "Ann Lee", English
//         window.addPosition({"A06", "A08"}); // or window.useDemo()
//         window.go(app::CommandId::goPositions);
//         click(window.find<wxButton>("Add candidate…")); // by label or by accessible name
//         CHECK(waitFor([&] { return window.store().candidates("P1").size() == 1; }));
//     }
// Modal dialogs do not get simulated keys: wrap what opens them in answerWith() or wxTEST_DIALOG.
// A wx assertion or an exception in an event handler fails the test that is running.
// Nothing sleeps: waitFor() runs the event loop until its condition holds.
// Nothing touches the home folder: wxConfig is in memory, files go into a TempFolder.
#pragma once

#include "support/Catch.h"
#include "support/MemoryStore.h"
#include "support/OpenedStore.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"

#include "gui/frame/App.h"
#include "gui/frame/Frame.h"

#include <wx/button.h>
#include <wx/dataview.h>
#include <wx/modalhook.h>
#include <wx/uiaction.h>
#include <wx/wx.h>

#include <filesystem>
#include <functional>

namespace guitest {

/// Runs the event loop until the condition holds; false after ten seconds. Throws what a handler threw
/// meanwhile.
[[nodiscard]] bool waitFor(const std::function<bool()>& condition);
/// Lets everything pending happen.
void settle();
/// For the program's main: a handler threw this.
void keepException(std::exception_ptr exception);
/// For the program's main: this exception is none the test provokes.
[[nodiscard]] bool isFailure(const std::exception_ptr& exception) noexcept;
/// While one lives, exceptions are said as in the program itself.
class Provoking {
public:
    Provoking();
    ~Provoking();
    Provoking(const Provoking&) = delete;
    Provoking& operator=(const Provoking&) = delete;
};

/// Simulated input on a visible control; waits until it is laid out.
void click(wxWindow& control);
void clickAt(wxWindow& control, const wxPoint& inside);
/// In the middle of a cell, once the table has found its place for it.
void clickCell(wxDataViewListCtrl& table, unsigned row, unsigned column);
/// Replaces nothing: keys go to the control that has the focus afterwards.
void type(wxWindow& control, const std::string& ascii);
void press(int key, int modifiers = wxMOD_NONE);

/// The text a person sees or hears for a control: label without mnemonic, else its accessible name, else its
/// name.
[[nodiscard]] wxString calledBy(const wxWindow& control);
/// Every control below root that is shown, in tab order.
[[nodiscard]] std::vector<wxWindow*> shownBelow(wxWindow& root);
/// Labels, column titles and choices below root, one a line.
[[nodiscard]] std::string textsBelow(wxWindow& root);

/// The first shown control of a kind with this label or name; fails the test when there is none.
template <class Control>
[[nodiscard]] Control& findBelow(wxWindow& root, const std::string& called) {
    const auto wanted = wxString::FromUTF8(called);
    for (auto* one : shownBelow(root))
        if (auto* control = dynamic_cast<Control*>(one); control != nullptr && calledBy(*control) == wanted)
            return *control;
    FAIL("no control is called \"" << called << "\"; there are:\n" << textsBelow(root));
    throw std::logic_error("unreachable");
}

using support::TempFolder;

/// Whoever is asked whether they observe or join the panel says not now, unless a test answers first.
class NotNow : public wxModalDialogHook {
public:
    NotNow() { Register(); }
    ~NotNow() override { Unregister(); }
    NotNow(const NotNow&) = delete;
    NotNow& operator=(const NotNow&) = delete;

protected:
    int Enter(wxDialog* dialog) override;
    void Exit(wxDialog*) override {}
};

/// One frame on the screen with a workspace in memory; closed when the test is over. Settings start empty.
class Window {
public:
    Window();
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    [[nodiscard]] gui::Frame& frame() { return *m_frame; }
    [[nodiscard]] app::Desk& desk() { return *m_frame->desk(); }
    /// The workspace in use.
    [[nodiscard]] support::MemoryStore& store() { return *m_store; }
    /// Replaces the workspace by the demo, notes in English.
    void useDemo();
    /// A draft position of the merchandiser rubric, opened; returns its id.
    std::string addPosition(const std::vector<std::string>& questions);
    [[nodiscard]] const rubric::Rubric& merchandiser();

    /// By its menu entry's event, as the menu and its key do.
    void run(app::CommandId command);
    void go(app::CommandId place) { run(place); }

    template <class Control>
    [[nodiscard]] Control& find(const std::string& called) {
        return findBelow<Control>(*m_frame, called);
    }

private:
    void use(std::unique_ptr<support::MemoryStore> store);

    NotNow m_notNow;
    support::NoWorkbooks m_workbooks;
    support::StepClock m_clock;
    app::Adapters m_adapters;
    std::optional<rubric::Rubric> m_rubric;
    support::MemoryStore* m_store = nullptr;
    gui::Frame* m_frame = nullptr;
};

/// The answer to a file dialog. wxExpectModal<wxFileDialog> does not do: GTK takes a path over only after a
/// while.
[[nodiscard]] std::function<int(wxDialog&)> chooseFile(const std::filesystem::path& path);

/// Answers the next custom dialogs in order: each gets the dialog, fills its fields, and returns its answer
/// (wxID_OK). Whatever is not asked for by the end of the act fails the test.
void answerWith(std::vector<std::function<int(wxDialog&)>> answers, const std::function<void()>& act);

} // namespace guitest

// SPDX-License-Identifier: MIT
// The wxApp of every program with a window: whatever is thrown ends in one sentence, and the window goes on.
#pragma once

#include <wx/app.h>

namespace gui {

/// Inside a catch block: says what was thrown in a dialog and shows what is really stored. Throws nothing;
/// where even that has no memory, a text made beforehand goes to the status bar and to the standard error
/// stream.
void sayCurrentException() noexcept;

class SteadyApp : public wxApp {
public:
    SteadyApp();

    bool OnExceptionInMainLoop() override;
    void OnUnhandledException() override;
    void CallEventHandler(wxEvtHandler* handler, wxEventFunctor& functor, wxEvent& event) const override;
    bool ProcessIdle() override;
    void ProcessPendingEvents() override;
    /// A mistake in the use of wx is noted and ends nothing.
    void OnAssertFailure(const wxChar* file, int line, const wxChar* function, const wxChar* condition,
                         const wxChar* message) override;

protected:
    /// Inside a catch block, after something a person did.
    virtual void tell() const noexcept { sayCurrentException(); }
    /// Inside a catch block, after something that happens by itself and often (drawing, a timer): said once
    /// when the program is back in its event loop, in the status bar when it happens again.
    virtual void tellLater() const noexcept;
};

} // namespace gui

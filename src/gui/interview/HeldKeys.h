// SPDX-License-Identifier: MIT
// Tells a key that stays down from one pressed again: wxGTK calls every press a repetition.
#pragma once

#include <wx/event.h>
#include <wx/eventfilter.h>

namespace gui {

class HeldKeys : public wxEventFilter {
public:
    HeldKeys() { wxEvtHandler::AddFilter(this); }
    ~HeldKeys() override { wxEvtHandler::RemoveFilter(this); }
    HeldKeys(const HeldKeys&) = delete;
    HeldKeys& operator=(const HeldKeys&) = delete;

    /// Of a press, once: whether its key was not let go since the press before. One that came a second or
    /// more ago does not count: the key may have been let go where nobody saw it.
    [[nodiscard]] bool isAgain(const wxKeyEvent& press);

    /// Notes which keys are let go.
    int FilterEvent(wxEvent& event) override;

private:
    int m_down = 0;
    long m_at = 0;
};

} // namespace gui

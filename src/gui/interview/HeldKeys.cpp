// SPDX-License-Identifier: MIT
// The last key that went down is the only one the system repeats.
#include "gui/interview/HeldKeys.h"

namespace gui {

bool HeldKeys::isAgain(const wxKeyEvent& press) {
    constexpr long longest = 1000;
    const int code = press.GetKeyCode();
    const long at = press.GetTimestamp();
    const bool again = code == m_down && at >= m_at && at - m_at < longest;
    m_down = code;
    m_at = at;
    return again;
}

int HeldKeys::FilterEvent(wxEvent& event) {
    if (event.GetEventType() == wxEVT_KEY_UP)
        m_down = 0;
    return Event_Skip;
}

} // namespace gui

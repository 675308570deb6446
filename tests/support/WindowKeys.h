// SPDX-License-Identifier: MIT
// Scripted keys as the window gets them, without the keyboard of the screen: that one would stay pressed when
// a program is killed.
#pragma once

#include "support/ScriptedInterview.h"

#include "gui/interview/InterviewPlace.h"

#include <wx/event.h>
#include <wx/textctrl.h>

namespace support {

[[nodiscard]] inline gui::InterviewPlace* interviewBelow(wxWindow& root) {
    for (auto* child : root.GetChildren()) {
        if (auto* place = dynamic_cast<gui::InterviewPlace*>(child))
            return place;
        if (auto* place = interviewBelow(*child))
            return place;
    }
    return nullptr;
}

class HookedKey : public wxKeyEvent {
public:
    HookedKey(wxWindow& window, int code) : wxKeyEvent(wxEVT_CHAR_HOOK) {
        m_keyCode = code;
        m_uniChar = code < WXK_START ? code : 0;
        m_isRepeat = false; // wxWidgets leaves it open
        SetEventObject(&window);
    }
    /// As the system says of a key that stays down.
    HookedKey& again() {
        m_isRepeat = true;
        return *this;
    }
};

[[nodiscard]] inline int codeOf(const std::string& key) {
    if (key == "PageDown")
        return WXK_PAGEDOWN;
    if (key == "F4")
        return WXK_F4;
    return key.front();
}

/// To what has the focus, else to the window itself. Text is written where the cursor is.
inline void press(wxWindow& window, const ScriptedKey& key) {
    auto* focus = wxWindow::FindFocus();
    auto& target = focus != nullptr && window.IsDescendant(focus) ? *focus : window;
    if (key.what == ScriptedKey::For::text) {
        if (auto* field = dynamic_cast<wxTextCtrl*>(&target))
            field->WriteText(wxString::FromUTF8(key.key));
        return;
    }
    HookedKey fresh(target, codeOf(key.key));
    target.HandleWindowEvent(fresh);
    if (key.what != ScriptedKey::For::partly)
        return;
    HookedKey repeated(target, codeOf(key.key));
    target.HandleWindowEvent(repeated.again());
}

} // namespace support

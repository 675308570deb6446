// SPDX-License-Identifier: MIT
// The line below the interview: whether keys score, the flags that are raised, what the last key did or which
// keys there are, and the question whether something typed was a note.
#pragma once

#include "app/interview/LiveState.h"
#include "gui/interview/KeyLamp.h"

#include <wx/button.h>
#include <wx/panel.h>
#include <wx/stattext.h>

namespace gui {

class KeyLine : public wxPanel {
public:
    /// Yes: it was a note.
    using OnAnswer = std::function<void(bool yes)>;

    KeyLine(wxWindow* parent, const words::Words& tr, const OnAnswer& onAnswer,
            std::function<void()> onFlags);

    [[nodiscard]] KeyLamp& lamp() const { return *m_lamp; }
    /// Of a refusal or an outcome; the keys are listed while there is none.
    void show(const app::LiveState& state, const std::string& sentence, const words::Words& tr);
    [[nodiscard]] wxString raised() const { return m_raised->GetLabelText(); }
    [[nodiscard]] wxString text() const { return m_text->GetLabelText(); }

private:
    KeyLamp* m_lamp;
    wxButton* m_flags;
    wxStaticText* m_raised;
    wxStaticText* m_text;
    wxButton* m_yes;
    wxButton* m_no;
};

} // namespace gui

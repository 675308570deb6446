// SPDX-License-Identifier: MIT
// One level to choose: filled, framed and with a sign when it is the one given; it stores nothing.
#pragma once

#include "gui/controls/PaintedButton.h"

namespace gui {

class LevelButton : public PaintedButton {
public:
    LevelButton(wxWindow* parent, const wxString& text);

    enum class State { open, given, waiting };
    /// What it is called is said with the level and the state.
    void show(State state, const wxString& called, const wxString& given);
    [[nodiscard]] bool isGiven() const { return m_state != State::open; }
    [[nodiscard]] const wxString& text() const { return m_text; }

protected:
    void draw(wxDC& dc, const Look& look) override;

private:
    wxString m_text;
    State m_state = State::open;
};

} // namespace gui

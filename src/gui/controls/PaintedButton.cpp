// SPDX-License-Identifier: MIT
// What every painted button shares.
#include "gui/controls/PaintedButton.h"

#include "gui/controls/Accessible.h"

#include <wx/dcclient.h>
#include <wx/settings.h>

namespace gui {

PaintedButton::PaintedButton(wxWindow* parent)
    : wxWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxBORDER_NONE | wxWANTS_CHARS) {
    buttonForReaders(*this);
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
    const auto redraw = [this](wxFocusEvent& event) {
        event.Skip();
        Refresh();
    };
    Bind(wxEVT_SET_FOCUS, redraw);
    Bind(wxEVT_KILL_FOCUS, redraw);
    const auto over = [this](wxMouseEvent& event) {
        event.Skip();
        m_under = event.Entering();
        Refresh();
    };
    Bind(wxEVT_ENTER_WINDOW, over);
    Bind(wxEVT_LEAVE_WINDOW, over);
    Bind(wxEVT_LEFT_UP, [this](wxMouseEvent& event) {
        if (m_act && GetClientRect().Contains(event.GetPosition()))
            m_act();
    });
    Bind(wxEVT_KEY_DOWN, &PaintedButton::readKey, this);
}

void PaintedButton::onMenu(std::function<void()> act) {
    Bind(wxEVT_CONTEXT_MENU, [act = std::move(act)](wxContextMenuEvent&) { act(); });
}

void PaintedButton::spoken(const wxString& text) {
    if (text == m_said)
        return;
    m_said = text;
    nameForReaders(*this, text);
}

void PaintedButton::readKey(wxKeyEvent& event) {
    const int key = event.GetKeyCode();
    if (key == WXK_TAB && !event.HasModifiers())
        Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward : wxNavigationKeyEvent::IsForward);
    else if ((key == WXK_SPACE || key == WXK_RETURN || key == WXK_NUMPAD_ENTER) && !event.HasAnyModifiers() &&
             m_act)
        m_act();
    else
        event.Skip();
}

void PaintedButton::paint() {
    wxPaintDC dc(this); // the theme has painted what lies below
    dc.SetFont(GetFont());
    dc.SetTextForeground(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT));
    const Look look{m_under, HasFocus()};
    draw(dc, look);
    if (!look.focus)
        return;
    dc.SetPen(wxPen(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT), 1, wxPENSTYLE_SHORT_DASH));
    dc.SetBrush(*wxTRANSPARENT_BRUSH);
    dc.DrawRectangle(GetClientRect());
}

} // namespace gui

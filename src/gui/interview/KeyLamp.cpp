// SPDX-License-Identifier: MIT
// A key cap: filled while keys score, an outline while something else has the focus.
#include "gui/interview/KeyLamp.h"

#include "gui/controls/Accessible.h"
#include "gui/controls/Widgets.h"

#include <wx/dcbuffer.h>
#include <wx/graphics.h>
#include <wx/settings.h>

#include <memory>

namespace gui {

KeyLamp::KeyLamp(wxWindow* parent)
    : wxWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxBORDER_NONE | wxWANTS_CHARS) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    SetInitialSize(DoGetBestClientSize());
    Bind(wxEVT_PAINT, &KeyLamp::paint, this);
    const auto redraw = [this](wxFocusEvent& event) {
        event.Skip();
        Refresh();
    };
    Bind(wxEVT_SET_FOCUS, redraw);
    Bind(wxEVT_KILL_FOCUS, redraw);
    Bind(wxEVT_LEFT_DOWN, [this](wxMouseEvent&) { SetFocus(); });
    Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& event) {
        if (event.GetKeyCode() == WXK_TAB && !event.HasModifiers())
            Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward : wxNavigationKeyEvent::IsForward);
        else
            event.Skip();
    });
}

void KeyLamp::saying(const wxString& text) {
    if (text == m_said)
        return;
    m_said = text;
    nameForReaders(*this, text);
}

wxSize KeyLamp::DoGetBestClientSize() const {
    return {line(*this) * 2, line(*this) * 3 / 2};
}

void KeyLamp::paint(wxPaintEvent&) {
    wxAutoBufferedPaintDC dc(this);
    dc.SetBackground(wxBrush(GetParent()->GetBackgroundColour()));
    dc.Clear();
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
    if (!context)
        return;
    const auto size = GetClientSize();
    const auto lit = wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHT);
    const auto ink =
        wxSystemSettings::GetColour(HasFocus() ? wxSYS_COLOUR_HIGHLIGHTTEXT : wxSYS_COLOUR_GRAYTEXT);
    context->SetPen(wxPen(HasFocus() ? lit : ink, 2));
    context->SetBrush(HasFocus() ? wxBrush(lit) : *wxTRANSPARENT_BRUSH);
    context->DrawRoundedRectangle(2, 2, size.GetWidth() - 4, size.GetHeight() - 4, size.GetHeight() / 5.0);
    context->SetFont(GetFont().MakeBold(), ink);
    double width = 0, height = 0;
    context->GetTextExtent("A", &width, &height);
    context->DrawText("A", (size.GetWidth() - width) / 2, (size.GetHeight() - height) / 2);
}

} // namespace gui

// SPDX-License-Identifier: MIT
// Never by colour alone: a check mark in the corner, and a frame as thick as two lines.
#include "gui/interview/LevelButton.h"

#include "gui/controls/SavingSign.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <wx/settings.h>

namespace gui {

LevelButton::LevelButton(wxWindow* parent, const wxString& text) : PaintedButton(parent), m_text(text) {
    const int wide = GetTextExtent(text).GetWidth() + 2 * smallGap(*this);
    SetMinSize({std::max(wide, letters(*this, 4)), line(*this) * 9 / 5});
    SetCursor(wxCursor(wxCURSOR_HAND));
}

void LevelButton::show(State state, const wxString& called, const wxString& given) {
    spoken(state == State::open ? called : called + ", " + given);
    if (state == m_state)
        return;
    m_state = state;
    Refresh();
}

void LevelButton::draw(wxDC& dc, const Look& look) {
    const auto area = GetClientRect().Deflate(1);
    const auto ink = wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT);
    const auto colours = accent();
    const double round = smallGap(*this) / 2.0;
    if (isGiven()) {
        dc.SetPen(wxPen(m_state == State::waiting ? unsavedColour() : ink, 2));
        dc.SetBrush(wxBrush(colours.fill));
    } else {
        dc.SetPen(wxPen(quietInk(), look.under ? 2 : 1));
        dc.SetBrush(wxBrush(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW)));
    }
    dc.DrawRoundedRectangle(area, round);
    dc.SetTextForeground(isGiven() ? colours.ink : ink);
    dc.SetFont(isGiven() ? GetFont().MakeBold() : GetFont());
    dc.DrawLabel(m_text, area, wxALIGN_CENTRE);
    if (!isGiven())
        return;
    dc.SetFont(GetFont().Scaled(0.7F));
    dc.DrawText(shown(m_state == State::waiting ? "⚠" : "✓"), area.x + 3, area.y + 1);
}

} // namespace gui

// SPDX-License-Identifier: MIT
// A key cap with the one word: filled while keys score, an outline while they write.
#include "gui/interview/KeyLamp.h"

#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <wx/settings.h>

#include <algorithm>

namespace gui {

KeyLamp::KeyLamp(wxWindow* parent, const words::Words& tr)
    : PaintedButton(parent), m_score(shown(tr("keys SCORE"))), m_write(shown(tr("keys WRITE"))) {
    const auto bold = GetFont().MakeBold();
    int widest = 0;
    for (const auto& one : {m_score, m_write}) {
        int width = 0;
        GetTextExtent(one, &width, nullptr, nullptr, nullptr, &bold);
        widest = std::max(widest, width);
    }
    SetMinSize({widest + 2 * gap(*this), line(*this) * 3 / 2});
    Bind(wxEVT_LEFT_DOWN, [this](wxMouseEvent&) { SetFocus(); });
}

void KeyLamp::writing(bool writes) {
    if (writes == m_writes)
        return;
    m_writes = writes;
    Refresh();
}

void KeyLamp::draw(wxDC& dc, const Look&) {
    const auto colours = accent();
    dc.SetPen(wxPen(m_writes ? quietInk() : colours.fill, 2));
    dc.SetBrush(m_writes ? *wxTRANSPARENT_BRUSH : wxBrush(colours.fill));
    const auto area = GetClientRect().Deflate(2);
    dc.DrawRoundedRectangle(area, area.GetHeight() / 5.0);
    dc.SetFont(GetFont().MakeBold());
    dc.SetTextForeground(m_writes ? wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT) : colours.ink);
    dc.DrawLabel(word(), area, wxALIGN_CENTRE);
}

} // namespace gui

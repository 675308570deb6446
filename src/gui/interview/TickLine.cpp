// SPDX-License-Identifier: MIT
// Fixed columns: a mark moves nothing.
#include "gui/interview/TickLine.h"

#include "gui/controls/LineBreaks.h"
#include "gui/controls/SavingSign.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/interview/LiveTexts.h"

#include <wx/dcclient.h>
#include <wx/settings.h>

#include <algorithm>

namespace gui {

namespace {

wxString broken(wxWindow& window, const wxFont& font, const wxString& text, int width) {
    wxClientDC dc(&window);
    dc.SetFont(font);
    wxArrayInt extents;
    dc.GetPartialTextExtents(text, extents);
    return brokenLines(text, {extents.begin(), extents.end()}, std::max(width, 1));
}

int linesOf(const wxString& text) {
    return text.empty() ? 0 : 1 + static_cast<int>(text.Freq('\n'));
}

} // namespace

TickLine::TickLine(wxWindow* parent) : PaintedButton(parent) {
    SetCursor(wxCursor(wxCURSOR_HAND));
}

int TickLine::textLeft() const {
    return letters(*this, 3) + smallGap(*this) + line(*this) * 3 / 2;
}

int TickLine::badgesWidth() const {
    int width = 0;
    for (const auto& badge : m_tick.badges)
        width += GetTextExtent(shown(badge)).GetWidth() + smallGap(*this) / 2;
    return width;
}

bool TickLine::show(const ShownTick& tick, const words::Words& tr) {
    if (tick == m_tick && !said().empty())
        return false;
    const bool sameText = tick.text == m_tick.text && tick.badges == m_tick.badges;
    m_tick = tick;
    spoken(tickSpoken(tick.key, tick.state.empty() ? tickWord(tick.tick, tr) : tick.state, tick.saving,
                      tick.text, tr));
    if (GetToolTipText() != shown(tick.hint))
        SetToolTip(shown(tick.hint));
    Refresh();
    return !sameText && wrapTo(std::exchange(m_width, 0));
}

bool TickLine::wrapTo(int width) {
    if (width == m_width || width <= 0)
        return false;
    m_width = width;
    const int room = width - textLeft() - badgesWidth() - smallGap(*this);
    m_lines = broken(*this, GetFont(), shown(m_tick.text), room);
    const int height = std::max(1, linesOf(m_lines)) * line(*this) + smallGap(*this);
    const bool other = height != GetMinSize().GetHeight();
    SetMinSize({letters(*this, 12), height});
    return other;
}

void TickLine::draw(wxDC& dc, const Look& look) {
    const auto size = GetClientSize();
    const int top = smallGap(*this) / 2;
    if (look.under) {
        dc.SetPen(*wxTRANSPARENT_PEN);
        dc.SetBrush(wxBrush(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW)));
        dc.DrawRectangle(size);
    }
    const auto ink = m_tick.saving == app::Saving::waiting
                         ? unsavedColour()
                         : wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT);
    dc.SetTextForeground(ink);
    dc.SetFont(GetFont().MakeBold());
    dc.DrawText(shown(m_tick.key), smallGap(*this) / 2, top);
    const auto sign = tickSign(m_tick.tick, m_tick.saving);
    const int middle = letters(*this, 3) + line(*this) / 2 + smallGap(*this) / 2;
    dc.DrawText(sign, middle - dc.GetTextExtent(sign).GetWidth() / 2, top);
    dc.SetFont(GetFont());
    dc.SetTextForeground(m_tick.counts || m_tick.saving == app::Saving::waiting ? ink : quietInk());
    dc.DrawText(m_lines, textLeft(), top);
    drawBadges(dc);
}

void TickLine::drawBadges(wxDC& dc) const {
    dc.SetFont(GetFont());
    dc.SetTextForeground(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT));
    int right = GetClientSize().GetWidth() - badgesWidth();
    for (const auto& badge : m_tick.badges) {
        dc.DrawText(shown(badge), right, smallGap(*this) / 2);
        right += dc.GetTextExtent(shown(badge)).GetWidth() + smallGap(*this) / 2;
    }
}

} // namespace gui

// SPDX-License-Identifier: MIT
// The state has a column of its own: a mark moves nothing.
#include "gui/interview/StageTick.h"

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

wxString spokenOf(const app::ProtocolField& field, const wxString& state, const words::Words& tr) {
    const auto word = field.word.empty() ? shown(tr("not ticked")) : state;
    return savingWord(field.saving, tr) + word + ": " + shown(field.name);
}

} // namespace

StageTick::StageTick(wxWindow* parent, Shape shape) : PaintedButton(parent), m_shape(shape) {
    SetCursor(wxCursor(wxCURSOR_HAND));
}

int StageTick::textLeft() const {
    return line(*this) * 2 + smallGap(*this) / 2;
}

int StageTick::stateWidth() const {
    return m_shape == Shape::row ? letters(*this, 40) : 0;
}

void StageTick::show(const app::ProtocolField& field, const words::Words& tr) {
    const auto state =
        shown(field.word + (field.word.empty() || field.beside.empty() ? "" : "  ") + field.beside);
    const auto sign = tickSign(field.tick, field.saving);
    spoken(spokenOf(field, state, tr));
    if (const auto text = shown(field.label); text != m_text) {
        m_text = text;
        if (m_shape == Shape::chip)
            SetMinSize({textLeft() + GetTextExtent(text).GetWidth() + smallGap(*this),
                        line(*this) + 2 * smallGap(*this)});
        wrapTo(std::exchange(m_width, 0));
    }
    const bool waiting = field.saving == app::Saving::waiting;
    if (state == m_state && sign == m_sign && waiting == m_waiting && field.settled == m_quiet)
        return;
    m_state = state;
    m_sign = sign;
    m_waiting = waiting;
    m_quiet = field.settled;
    Refresh();
}

bool StageTick::wrapTo(int width) {
    if (width == m_width || width <= 0 || m_shape == Shape::chip)
        return false;
    m_width = width;
    wxClientDC dc(this);
    dc.SetFont(GetFont());
    wxArrayInt extents;
    dc.GetPartialTextExtents(m_text, extents);
    const bool wide = width > 2 * stateWidth();
    const int room = width - textLeft() - smallGap(*this) - (wide ? stateWidth() : 0);
    m_lines = brokenLines(m_text, {extents.begin(), extents.end()}, std::max(room, 1));
    const int count = 1 + static_cast<int>(m_lines.Freq('\n')) + (wide ? 0 : 1);
    const int height = count * line(*this) + smallGap(*this);
    const bool other = height != GetMinSize().GetHeight();
    SetMinSize({letters(*this, 12), height});
    return other;
}

void StageTick::draw(wxDC& dc, const Look& look) {
    const auto size = GetClientSize();
    const int top = m_shape == Shape::chip ? (size.GetHeight() - line(*this)) / 2 : smallGap(*this) / 2;
    if (look.under) {
        dc.SetPen(*wxTRANSPARENT_PEN);
        dc.SetBrush(wxBrush(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW)));
        dc.DrawRectangle(size);
    }
    const auto ink = m_waiting ? unsavedColour()
                     : m_quiet ? quietInk()
                               : wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT);
    dc.SetTextForeground(ink);
    dc.SetFont(GetFont().MakeBold());
    dc.DrawText(m_sign, line(*this) - dc.GetTextExtent(m_sign).GetWidth() / 2, top);
    dc.SetFont(GetFont());
    dc.DrawText(m_shape == Shape::chip ? m_text : m_lines, textLeft(), top);
    if (m_shape == Shape::chip)
        return;
    dc.SetTextForeground(m_waiting ? ink : quietInk());
    if (m_width > 2 * stateWidth())
        dc.DrawText(m_state, size.GetWidth() - stateWidth(), top);
    else
        dc.DrawText(m_state, textLeft(), size.GetHeight() - line(*this) - top);
}

} // namespace gui

// SPDX-License-Identifier: MIT
// Measures the text in its font and puts the line ends in.
#include "gui/controls/WrappedText.h"

#include "gui/controls/LineBreaks.h"

#include <wx/dcclient.h>

namespace gui {

WrappedText::WrappedText(wxWindow* parent, const wxString& text)
    : wxStaticText(parent, wxID_ANY, ""), m_text(text) {
    SetLabelText(text);
}

void WrappedText::setText(const wxString& text) {
    if (text == m_text)
        return;
    m_text = text;
    if (m_width > 0)
        breakLines();
    else
        SetLabelText(text);
}

bool WrappedText::wrapTo(int width) {
    if (width == m_width || width <= 0)
        return false;
    m_width = width;
    const int before = GetBestSize().GetHeight();
    breakLines();
    return GetBestSize().GetHeight() != before;
}

bool WrappedText::SetFont(const wxFont& font) {
    const bool changed = wxStaticText::SetFont(font);
    if (changed && m_width > 0)
        breakLines();
    return changed;
}

void WrappedText::breakLines() {
    wxClientDC dc(this);
    dc.SetFont(GetFont());
    wxArrayInt extents;
    dc.GetPartialTextExtents(m_text, extents);
    SetLabelText(brokenLines(m_text, {extents.begin(), extents.end()}, m_width));
}

} // namespace gui

// SPDX-License-Identifier: MIT
// Wraps on size changes only, so that a changed mark moves nothing.
#include "gui/controls/Column.h"

#include "gui/controls/Widgets.h"

#include <algorithm>

namespace gui {

Column::Column(wxWindow* parent)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL),
      m_rows(new wxBoxSizer(wxVERTICAL)) {
    SetScrollRate(0, line(*this));
    auto* outer = new wxBoxSizer(wxVERTICAL);
    outer->Add(m_rows, wxSizerFlags(1).Expand().Border(wxALL, smallGap(*this)));
    SetSizer(outer);
    SetMinSize({letters(*this, 20), line(*this) * 4});
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        if (GetClientSize().GetWidth() == m_width)
            return;
        reflow();
    });
}

void Column::clear() {
    m_texts.clear();
    m_rows->Clear(true);
}

WrappedText* Column::watched(const wxString& text, int indent) {
    auto* label = new WrappedText(this, text);
    label->setIndent(indent + 2 * smallGap(*this));
    m_texts.push_back(label);
    return label;
}

WrappedText* Column::addText(const wxString& text) {
    auto* label = watched(text, 0);
    m_rows->Add(label, wxSizerFlags().Border(wxBOTTOM, smallGap(*this)));
    return label;
}

WrappedText* Column::addTitle(const wxString& text) {
    auto* label = watched(text, 0);
    label->SetFont(label->GetFont().MakeBold());
    m_rows->Add(label, wxSizerFlags().Border(wxTOP | wxBOTTOM, smallGap(*this)));
    return label;
}

WrappedText* Column::addRow(wxWindow* control, const wxString& text) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(control, wxSizerFlags().Top());
    auto* label = watched(text, control->GetBestSize().GetWidth() + smallGap(*this));
    row->AddSpacer(smallGap(*this));
    row->Add(label, wxSizerFlags().CentreVertical());
    m_rows->Add(row, wxSizerFlags().Border(wxBOTTOM, smallGap(*this)));
    return label;
}

void Column::wrapTo(int width) {
    for (auto* text : m_texts)
        text->wrapTo(width - text->indent());
}

void Column::reveal(const wxWindow& first, const wxWindow& last) {
    const int room = GetClientSize().GetHeight(), edge = smallGap(*this);
    const int top = ScreenToClient(first.GetScreenPosition()).y - edge;
    const int end = ScreenToClient(last.GetScreenPosition()).y + last.GetSize().GetHeight() + edge;
    if (room <= 0 || (top >= 0 && end <= room))
        return;
    int across = 1, unit = 1;
    GetScrollPixelsPerUnit(&across, &unit);
    const int down = std::min(end - room, top); // pixels; the top stays in sight
    const int by = top < 0 ? top : down;
    const int units = by < 0             ? -((-by + unit - 1) / unit)
                      : top < end - room ? by / unit
                                         : (by + unit - 1) / unit;
    Scroll(-1, GetViewStart().y + units);
    // GTK clips what moved to where it was until the rows are laid out again; after the mark that follows.
    CallAfter([this] {
        Layout();
        Refresh();
    });
}

void Column::reflow() {
    m_width = GetClientSize().GetWidth();
    wrapTo(m_width);
    FitInside();
    Layout();
}

} // namespace gui

// SPDX-License-Identifier: MIT
// Row by row.
#include "gui/interview/FlowPanel.h"

#include "gui/controls/Widgets.h"

#include <algorithm>

namespace gui {

FlowPanel::FlowPanel(wxWindow* parent) : wxPanel(parent), m_rows(new wxBoxSizer(wxVERTICAL)) {
    SetSizer(m_rows);
}

void FlowPanel::put(wxWindow& control, int width) {
    m_parts.push_back({&control, width});
    m_width = 0;
}

void FlowPanel::wrapTo(int width) {
    if (width <= 0)
        return;
    const bool same = std::exchange(m_width, width) == width;
    if (same && !m_rows->IsEmpty())
        return;
    m_rows->Clear(false);
    const int between = smallGap(*this);
    wxBoxSizer* row = nullptr;
    int left = 0;
    for (const auto& part : m_parts) {
        const int needs = std::min(width, std::max(part.width, part.control->GetBestSize().GetWidth()));
        if (row == nullptr || needs + between > left) {
            row = new wxBoxSizer(wxHORIZONTAL);
            m_rows->Add(row, wxSizerFlags().Expand().Border(wxBOTTOM, between));
            left = width;
        }
        row->Add(part.control, wxSizerFlags(needs).Bottom().Border(wxRIGHT, between));
        row->SetItemMinSize(part.control, needs, -1);
        left -= needs + between;
    }
    InvalidateBestSize();
}

} // namespace gui

// SPDX-License-Identifier: MIT
// Controls beside each other, as many as have room, the others below them; what they are is its owner's
// business.
#pragma once

#include <wx/panel.h>
#include <wx/sizer.h>

#include <vector>

namespace gui {

class FlowPanel : public wxPanel {
public:
    explicit FlowPanel(wxWindow* parent);

    /// A child of this panel, with the width it needs; what a row has left over is shared by need.
    void put(wxWindow& control, int width);
    /// Lays the controls out anew for this width.
    void wrapTo(int width);

private:
    struct Part {
        wxWindow* control;
        int width;
    };

    std::vector<Part> m_parts;
    wxBoxSizer* m_rows;
    int m_width = 0;
};

} // namespace gui

// SPDX-License-Identifier: MIT
// The place where keys score instead of typing: takes the focus, shows that it has it, and reads the question
// to those who listen.
#pragma once

#include <wx/window.h>

namespace gui {

class KeyLamp : public wxWindow {
public:
    explicit KeyLamp(wxWindow* parent);

    /// Said by a screen reader when the keys come here.
    void saying(const wxString& text);

protected:
    [[nodiscard]] wxSize DoGetBestClientSize() const override;

private:
    void paint(wxPaintEvent& event);

    wxString m_said;
};

} // namespace gui

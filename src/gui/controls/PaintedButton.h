// SPDX-License-Identifier: MIT
// A button that paints itself, for what native buttons cannot show: a whole row, a filled level. Focus,
// mouse, keys and what screen readers say are here; what it looks like is its heir's.
#pragma once

#include "gui/controls/Contrast.h"

#include <wx/dc.h>
#include <wx/window.h>

#include <functional>

namespace gui {

class PaintedButton : public wxWindow {
public:
    explicit PaintedButton(wxWindow* parent);

    void onPress(std::function<void()> act) { m_act = std::move(act); }
    /// By the right button of the mouse, or the key for menus.
    void onMenu(std::function<void()> act);
    /// Name and state, for those who listen.
    void spoken(const wxString& text);
    [[nodiscard]] const wxString& said() const { return m_said; }

    [[nodiscard]] bool AcceptsFocus() const override { return true; }

protected:
    struct Look {
        bool under = false; ///< the mouse is over it
        bool focus = false;
    };
    virtual void draw(wxDC& dc, const Look& look) = 0;
    [[nodiscard]] wxSize DoGetBestClientSize() const override { return GetMinSize(); }

private:
    void paint();
    void readKey(wxKeyEvent& event);

    std::function<void()> m_act;
    wxString m_said;
    bool m_under = false;
};

} // namespace gui

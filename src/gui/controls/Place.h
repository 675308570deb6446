// SPDX-License-Identifier: MIT
// One of the five places of the window: a panel that shows the desk's position and answers commands; not the
// frame around it.
#pragma once

#include "app/desk/Commands.h"
#include "app/desk/Desk.h"

#include <wx/panel.h>

namespace gui {

class Place : public wxPanel {
public:
    Place(wxWindow* parent, app::Desk& desk) : wxPanel(parent), m_desk(desk) {}

    /// Rereads the desk and shows what is there now; called when the place is entered and after the position
    /// changed.
    virtual void refresh() = 0;
    /// Rereads what another window or program has written, without touching the focus, the cursor or what is
    /// being typed.
    virtual void follow() { refresh(); }
    /// False while following would disturb what a person is doing here; asked again a moment later.
    [[nodiscard]] virtual auto mayFollow() const -> bool { return true; }
    /// Rebuilds all texts in the desk's present language.
    virtual void retitle() = 0;
    /// True when this place can do the command now; menus and keys ask it.
    [[nodiscard]] virtual auto can(app::CommandId) const -> bool { return false; }
    virtual void run(app::CommandId) {}
    /// Hands over what is being typed, as leaving the field would.
    virtual void keepTyped() {}

protected:
    [[nodiscard]] app::Desk& desk() const { return m_desk; }

private:
    app::Desk& m_desk;
};

} // namespace gui

// SPDX-License-Identifier: MIT
// The row at the top of the window: five large buttons for the places and the choice of the position; opens
// nothing itself.
#pragma once

#include "app/desk/Commands.h"
#include "app/desk/Desk.h"

#include <wx/choice.h>
#include <wx/panel.h>
#include <wx/stattext.h>
#include <wx/tglbtn.h>

#include <array>

namespace gui {

/// The commands that lead to the five places, in order.
inline constexpr std::array placeCommands{app::CommandId::goPositions, app::CommandId::goPrepare,
                                          app::CommandId::goInterview, app::CommandId::goCompare,
                                          app::CommandId::goDecide};

class PlaceBar : public wxPanel {
public:
    explicit PlaceBar(wxWindow* parent);

    void retitle(const words::Words& tr);
    /// Presses the button of the place shown and fills the selector with the workspace's positions.
    void show(const app::Desk& desk, app::CommandId current);
    /// Called with the id of the position chosen.
    void onPosition(std::function<void(std::string)> tell) { m_onPosition = std::move(tell); }

private:
    void build();
    void mark(std::size_t index);
    /// As low as tabs while somebody is being interviewed.
    void lower(bool low);

    std::array<wxToggleButton*, placeCommands.size()> m_buttons{};
    std::array<wxString, placeCommands.size()> m_labels;
    wxStaticText* m_label = nullptr;
    wxChoice* m_position = nullptr;
    std::vector<std::string> m_ids;
    bool m_low = false;
    std::function<void(std::string)> m_onPosition;
};

} // namespace gui

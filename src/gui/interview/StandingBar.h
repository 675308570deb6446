// SPDX-License-Identifier: MIT
// One line above the questions that says why the scorecard is in no number or cannot be changed, with the
// button that helps; gone while there is nothing to say.
#pragma once

#include "app/desk/Commands.h"
#include "app/interview/LiveState.h"
#include "gui/controls/WrappedText.h"
#include "words/Words.h"

#include <wx/button.h>
#include <wx/panel.h>

#include <optional>

namespace gui {

class StandingBar : public wxPanel {
public:
    explicit StandingBar(wxWindow* parent);

    /// True when it came, went or changed its height.
    bool show(const app::LiveState& state, const words::Words& tr);

private:
    WrappedText* m_text;
    wxButton* m_button;
    std::optional<app::CommandId> m_command;
};

} // namespace gui

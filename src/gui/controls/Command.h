// SPDX-License-Identifier: MIT
// How a control inside a place asks the frame for a command or tells it that another position was opened;
// carries nothing out.
#pragma once

#include "app/desk/Commands.h"
#include "words/Words.h"

#include <wx/event.h>
#include <wx/window.h>

#include <optional>

namespace gui {

/// The menu id of a command; the standard id where wx has one.
[[nodiscard]] int idOf(app::CommandId command);
[[nodiscard]] std::optional<app::CommandId> commandOf(int id);

/// The frame carries the command out when it is back in its event loop.
void ask(wxWindow& from, app::CommandId command);
/// The frame rereads the desk's position and refreshes the selector and the place shown.
void tellPositionChanged(wxWindow& from);
/// Sent by tellPositionChanged().
wxDECLARE_EVENT(positionChanged, wxCommandEvent);
/// The frame opens the interview of this candidate: the answer to a double-click or Enter in every list of
/// candidates.
void tellCandidateChosen(wxWindow& from, const std::string& id);
/// Sent by tellCandidateChosen(), with the id as its string.
wxDECLARE_EVENT(candidateChosen, wxCommandEvent);

/// "Take the last change back (Ctrl+Z)" in the user's language.
[[nodiscard]] wxString tooltipOf(app::CommandId command, const words::Words& tr);
/// "Undo\tCtrl+Z" in the user's language.
[[nodiscard]] wxString menuTextOf(app::CommandId command, const words::Words& tr);

} // namespace gui

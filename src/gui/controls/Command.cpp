// SPDX-License-Identifier: MIT
// Ids of commands and the events that carry them up to the frame.
#include "gui/controls/Command.h"

#include "gui/controls/Utf8.h"

#include <wx/toplevel.h>

#include <algorithm>

namespace gui {

wxDEFINE_EVENT(positionChanged, wxCommandEvent);
wxDEFINE_EVENT(candidateChosen, wxCommandEvent);

int idOf(app::CommandId command) {
    switch (command) {
    case app::CommandId::quit:
        return wxID_EXIT;
    case app::CommandId::undo:
        return wxID_UNDO;
    case app::CommandId::redo:
        return wxID_REDO;
    case app::CommandId::about:
        return wxID_ABOUT;
    default:
        return wxID_HIGHEST + 100 + static_cast<int>(command);
    }
}

std::optional<app::CommandId> commandOf(int id) {
    const auto all = app::commands();
    const auto at =
        std::find_if(all.begin(), all.end(), [id](const auto& row) { return idOf(row.id) == id; });
    if (at == all.end())
        return std::nullopt;
    return at->id;
}

void ask(wxWindow& from, app::CommandId command) {
    wxCommandEvent event(wxEVT_MENU, idOf(command));
    if (auto* frame = wxGetTopLevelParent(&from))
        wxPostEvent(frame, event);
}

void tellPositionChanged(wxWindow& from) {
    wxCommandEvent event(positionChanged);
    if (auto* frame = wxGetTopLevelParent(&from))
        wxPostEvent(frame, event);
}

void tellCandidateChosen(wxWindow& from, const std::string& id) {
    wxCommandEvent event(candidateChosen);
    event.SetString(shown(id));
    if (auto* frame = wxGetTopLevelParent(&from))
        wxPostEvent(frame, event);
}

wxString tooltipOf(app::CommandId command, const words::Words& tr) {
    const auto& row = app::command(command);
    auto text = shown(tr(row.help));
    if (!row.keys.empty())
        text += " (" + shown(row.keys) + ")";
    return text;
}

wxString menuTextOf(app::CommandId command, const words::Words& tr) {
    const auto& row = app::command(command);
    auto text = plainLabel(tr(row.text));
    if (!row.keys.empty())
        text += "\t" + shown(row.keys);
    return text;
}

} // namespace gui

// SPDX-License-Identifier: MIT
// Makes the places of a workspace, each by the command that goes there.
#pragma once

#include "gui/controls/Place.h"
#include "gui/frame/PlaceBar.h"

namespace gui {

/// A child of parent, which owns it; where is one of placeCommands.
[[nodiscard]] Place* makePlace(app::CommandId where, wxWindow* parent, app::Desk& desk);

} // namespace gui

// SPDX-License-Identifier: MIT
// Makes the places of a workspace, each by the command that goes there.
#pragma once

#include "gui/Place.h"
#include "gui/PlaceBar.h"

namespace gui {

/// A child of parent, which owns it; where is one of placeCommands.
[[nodiscard]] Place* makePlace(app::CommandId where, wxWindow* parent, app::Desk& desk);

} // namespace gui

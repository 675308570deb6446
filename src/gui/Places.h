// SPDX-License-Identifier: MIT
// Makes the five places of a workspace, in the order of the bar.
#pragma once

#include "gui/Place.h"
#include "gui/PlaceBar.h"

namespace gui {

/// Children of parent, which owns them.
[[nodiscard]] std::array<Place*, placeCommands.size()> makePlaces(wxWindow* parent, app::Desk& desk);

} // namespace gui

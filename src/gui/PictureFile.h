// SPDX-License-Identifier: MIT
// Saves what a view shows as a picture; which view and how it is drawn is the view's.
#pragma once

#include "gui/CompareView.h"

namespace gui {

/// Asks for a file and writes the view's picture there on white paper: PNG at twice the size.
void savePicture(wxWindow& parent, const CompareView& view, const std::string& title, const words::Words& tr);

} // namespace gui

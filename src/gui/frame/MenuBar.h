// SPDX-License-Identifier: MIT
// The menu bar made from the command table; knows no command by name.
#pragma once

#include "words/Words.h"

#include <wx/menu.h>

namespace gui {

/// The caller gives it to a frame, which owns it then.
[[nodiscard]] wxMenuBar* menuBar(const words::Words& tr);

} // namespace gui

// SPDX-License-Identifier: MIT
// The values of a mark as a menu, for those who want one of them and not the next.
#pragma once

#include "session/Item.h"
#include "words/Words.h"

#include <wx/window.h>

#include <optional>

namespace gui {

/// Empty to clear the mark; nothing when nobody chose.
[[nodiscard]] std::optional<std::string> askValue(wxWindow& window, const session::Item& item,
                                                  const words::Words& tr);

} // namespace gui

// SPDX-License-Identifier: MIT
// Bringing a backup back from the window, under a new name; the present file is never touched.
#pragma once

#include "app/ports/Adapters.h"
#include "words/Words.h"

#include <wx/window.h>

namespace gui {

/// Asks which backup of the workspace (of one to be chosen when there is none), asks for a new name and opens
/// what it wrote there; null when cancelled.
[[nodiscard]] std::unique_ptr<app::Store> restored(wxWindow* parent, const app::Adapters& adapters,
                                                   const words::Words& tr,
                                                   const std::optional<std::filesystem::path>& workspace);

} // namespace gui

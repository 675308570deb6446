// SPDX-License-Identifier: MIT
// How a mark that is not in the file looks: a sign and words, and red besides; never red alone.
#pragma once

#include "app/desk/Outbox.h"
#include "words/Words.h"

#include <wx/colour.h>
#include <wx/string.h>

namespace gui {

/// "⚠ " before the label of what waits; nothing before what is saved.
[[nodiscard]] wxString savingSign(app::Saving saving);
/// "not saved: " for screen readers and texts.
[[nodiscard]] wxString savingWord(app::Saving saving, const words::Words& tr);
/// Readable on the window's background, dark or light.
[[nodiscard]] wxColour unsavedColour();

} // namespace gui

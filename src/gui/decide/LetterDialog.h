// SPDX-License-Identifier: MIT
// The dialog with the draft of a feedback letter, to be changed and saved; sends nothing.
#pragma once

#include "app/decide/LetterDraft.h"

#include <wx/window.h>

#include <filesystem>

namespace gui {

/// Where the letter was saved last; nothing when it was not. The draft has texts.
[[nodiscard]] std::optional<std::filesystem::path> editLetter(wxWindow* parent, const app::Desk& desk,
                                                              const std::string& candidate,
                                                              const app::LetterDraft& draft);

} // namespace gui

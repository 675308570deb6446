// SPDX-License-Identifier: MIT
// What the place Decide asks in dialogs of their own; an empty answer is a cancel.
#pragma once

#include "session/Outcome.h"
#include "words/Words.h"

#include <wx/window.h>

#include <optional>

namespace gui {

[[nodiscard]] std::optional<session::Signature> askSignature(wxWindow* parent, const words::Words& tr);
/// A list to add to and remove from; the answer is the whole list.
[[nodiscard]] std::optional<std::vector<session::VerdictWord>>
askVerdictWords(wxWindow* parent, const words::Words& tr, std::vector<session::VerdictWord> words);

} // namespace gui

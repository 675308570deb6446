// SPDX-License-Identifier: MIT
// What the place Decide asks in dialogs of their own; each is true when its answer was taken.
#pragma once

#include "gui/dialogs/DialogFrame.h"
#include "session/Outcome.h"
#include "words/Words.h"

#include <wx/window.h>

#include <vector>

namespace gui {

bool askSignature(wxWindow* parent, const words::Words& tr, const Take<session::Signature>& take);
/// A list to add to and remove from; the answer is the whole list.
bool askVerdictWords(wxWindow* parent, const words::Words& tr, std::vector<session::VerdictWord> words,
                     const Take<std::vector<session::VerdictWord>>& take);

} // namespace gui

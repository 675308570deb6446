// SPDX-License-Identifier: MIT
// Every key there is, of the commands and of the interview, in one list.
#pragma once

#include "words/Words.h"

class wxWindow;

namespace gui {

void showKeys(wxWindow* parent, const words::Words& tr);

} // namespace gui

// SPDX-License-Identifier: MIT
// The question before something unsaved would be left behind: what it is, line by line, and four ways to go
// on.
#pragma once

#include "words/Words.h"

#include <wx/window.h>

namespace gui {

enum class Leaving { stay, tryAgain, saveElsewhere, withoutSaving };

[[nodiscard]] Leaving askLeaving(wxWindow* parent, const words::Words& tr, const std::string& trouble,
                                 const std::vector<std::string>& lines);

} // namespace gui

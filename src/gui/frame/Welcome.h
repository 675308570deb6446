// SPDX-License-Identifier: MIT
// What the window shows before a workspace is open: three ways to begin.
#pragma once

#include "words/Words.h"

#include <wx/panel.h>

namespace gui {

class Welcome : public wxPanel {
public:
    Welcome(wxWindow* parent, const words::Words& tr);
    void retitle(const words::Words& tr);
};

} // namespace gui

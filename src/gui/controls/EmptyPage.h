// SPDX-License-Identifier: MIT
// What a place shows when it has nothing to show: one sentence that says why and one button that helps.
#pragma once

#include "app/desk/Commands.h"
#include "words/Words.h"

#include <wx/panel.h>

namespace gui {

class EmptyPage : public wxPanel {
public:
    explicit EmptyPage(wxWindow* parent) : wxPanel(parent) {}

    void say(const std::string& sentence, app::CommandId help, const words::Words& tr);

private:
    std::string m_sentence;
};

} // namespace gui

// SPDX-License-Identifier: MIT
// Dialogs on small screens.
#include "Window.h"
#include "gui/dialogs/DialogFrame.h"

#include <wx/button.h>
#include <wx/display.h>
#include <wx/textctrl.h>

namespace {

/// Where the accepting button ends, of a dialog whose text requests to be so high.
int bottomOfButtons(int wished) {
    auto* anchor = new wxFrame(nullptr, wxID_ANY, "anchor");
    int bottom = 0;
    guitest::answerWith({[&](wxDialog& dialog) {
                            dialog.Layout();
                            bottom = dialog.FindWindow(wxID_OK)->GetRect().GetBottom();
                            CHECK(bottom < dialog.GetClientSize().GetHeight());
                            return wxID_CANCEL;
                        }},
                        [&] {
                            const words::Words tr(words::Language::english);
                            gui::DialogFrame frame(anchor, tr, "Large");
                            auto* text = new wxTextCtrl(frame.window(), wxID_ANY, "", wxDefaultPosition,
                                                        wxDefaultSize, wxTE_MULTILINE);
                            text->SetMinSize({200, wished});
                            frame.addLabelled("Text", text, 1);
                            frame.addButtons("Save");
                            CHECK_FALSE(frame.run());
                        });
    anchor->Destroy();
    return bottom;
}

} // namespace

TEST_CASE("A dialog that asks for more than the screen keeps its buttons on it") {
    const int screen = wxDisplay(0U).GetClientArea().GetHeight();
    CHECK(bottomOfButtons(2 * screen) < screen);
    CHECK(bottomOfButtons(300) > 300);
}

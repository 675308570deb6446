// SPDX-License-Identifier: MIT
// A list and a row of buttons; closing the dialog stays.
#include "gui/dialogs/LeavingDialog.h"

#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/controls/WrappedText.h"
#include "gui/dialogs/DialogFrame.h"

#include <wx/textctrl.h>

namespace gui {

Leaving askLeaving(wxWindow* parent, const words::Words& tr, const std::string& trouble,
                   const std::vector<std::string>& lines) {
    DialogFrame frame(parent, tr, tr("Not everything is saved"));
    auto* window = frame.window();
    if (!trouble.empty()) {
        auto* why = new WrappedText(window, shown(trouble));
        why->wrapTo(letters(*window, 70));
        frame.add(why);
    }
    wxString all;
    for (const auto& line : lines)
        all += (all.empty() ? "" : "\n") + shown("• " + line);
    auto* list = new wxTextCtrl(window, wxID_ANY, all, wxDefaultPosition, wxDefaultSize,
                                wxTE_MULTILINE | wxTE_READONLY);
    list->SetMinSize({letters(*window, 70), line(*window) * 6});
    frame.addLabelled(tr("Not saved:"), list, 1);
    auto answer = Leaving::stay;
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto button = [&](const std::string& text, Leaving meaning) {
        auto* made = new wxButton(window, wxID_ANY, plainLabel(text));
        made->Bind(wxEVT_BUTTON, [&answer, window, meaning](wxCommandEvent&) {
            answer = meaning;
            if (window->IsModal())
                window->EndModal(wxID_OK);
        });
        row->Add(made, wxSizerFlags().Border(wxRIGHT, smallGap(*window)));
        return made;
    };
    button(tr("Save elsewhere…"), Leaving::saveElsewhere)->SetFocus();
    button(tr("Try again"), Leaving::tryAgain);
    button(tr("Leave without saving"), Leaving::withoutSaving);
    button(tr("Stay"), Leaving::stay);
    frame.add(row);
    (void)frame.run();
    return answer;
}

} // namespace gui

// SPDX-License-Identifier: MIT
// Shows findings, troubles, what was done, and what this program is.
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/dialogs/DialogFrame.h"
#include "gui/dialogs/Dialogs.h"

#include <wx/msgdlg.h>
#include <wx/textctrl.h>

namespace gui {

namespace {

void showMessage(wxWindow* parent, const words::Words& tr, const std::string& sentence, long icon) {
    wxMessageDialog dialog(parent, shown(sentence), shown(tr("Evenhand")), wxOK | icon);
    dialog.SetOKLabel(shown(tr("Close")));
    dialog.ShowModal();
}

} // namespace

void showFindings(wxWindow* parent, const words::Words& tr, const std::string& sentence,
                  const std::vector<reading::Finding>& findings) {
    DialogFrame frame(parent, tr, tr("What was found"));
    wxString all;
    for (const auto& finding : findings)
        all += shown(reading::report(finding, tr)) + "\n";
    auto* text = new wxTextCtrl(frame.window(), wxID_ANY, all, wxDefaultPosition, wxDefaultSize,
                                wxTE_MULTILINE | wxTE_READONLY);
    text->SetMinSize({letters(*frame.window(), 90), line(*frame.window()) * 14});
    frame.addLabelled(sentence, text, 1);
    frame.addClose();
    (void)frame.run();
}

void showTrouble(wxWindow* parent, const words::Words& tr, const reading::Finding& finding) {
    showMessage(parent, tr, reading::sentence(finding, tr), wxICON_ERROR);
}

bool confirm(wxWindow* parent, const words::Words& tr, const std::string& question, const std::string& accept,
             const std::string& refuse) {
    wxMessageDialog dialog(parent, shown(question), shown(tr("Evenhand")), wxYES_NO | wxICON_QUESTION);
    dialog.SetYesNoLabels(plainLabel(accept), refuse.empty() ? shown(tr("Cancel")) : plainLabel(refuse));
    return dialog.ShowModal() == wxID_YES;
}

std::optional<session::Meaning> askRole(wxWindow* parent, const words::Words& tr, const std::string& name) {
    wxMessageDialog dialog(
        parent,
        shown(tr("{0} is not on this plan's panel. Observer, or joins the panel?", name) + "\n\n" +
              tr("An observer's marks are kept and are in no number. It is asked once in this position.")),
        shown(tr("Evenhand")), wxYES_NO | wxCANCEL | wxCANCEL_DEFAULT | wxICON_QUESTION);
    dialog.SetYesNoCancelLabels(shown(tr("Observer")), shown(tr("Joins the panel")), shown(tr("Not now")));
    switch (dialog.ShowModal()) {
    case wxID_YES:
        return session::Meaning::observes;
    case wxID_NO:
        return session::Meaning::sitsOnPanel;
    default:
        return std::nullopt;
    }
}

void showDone(wxWindow* parent, const words::Words& tr, const std::string& sentence) {
    showMessage(parent, tr, sentence, wxICON_INFORMATION);
}

void showAbout(wxWindow* parent, const words::Words& tr) {
    showDone(parent, tr,
             tr("Evenhand {} scores interviews evenly: the same questions, the same yardstick, for every "
                "candidate. "
                "It works without a network and keeps everything in one file. MIT licence.",
                EVENHAND_VERSION));
}

} // namespace gui

// SPDX-License-Identifier: MIT
// Shows findings, troubles, what was done, the keys, and what this program is.
#include "app/interview/LiveKeys.h"
#include "gui/controls/Command.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/dialogs/DialogFrame.h"
#include "gui/dialogs/Dialogs.h"

#include <wx/dataview.h>
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

void showDone(wxWindow* parent, const words::Words& tr, const std::string& sentence) {
    showMessage(parent, tr, sentence, wxICON_INFORMATION);
}

void showKeys(wxWindow* parent, const words::Words& tr) {
    DialogFrame frame(parent, tr, tr("Keys"));
    auto* table = new wxDataViewListCtrl(frame.window(), wxID_ANY);
    table->AppendTextColumn(shown(tr("Key")), wxDATAVIEW_CELL_INERT, letters(*table, 20));
    table->AppendTextColumn(shown(tr("What it does")), wxDATAVIEW_CELL_INERT, letters(*table, 60));
    const auto add = [&](std::string_view keys, std::string_view text) {
        if (keys.empty() || text.empty())
            return;
        wxVector<wxVariant> cells;
        cells.push_back(shown(keys));
        cells.push_back(shown(tr(text)));
        table->AppendItem(cells);
    };
    for (const auto& row : app::commands())
        add(row.keys, row.help);
    add("Enter", words::message("In a list of candidates: open the interview of the one chosen"));
    for (const auto& row : app::liveKeyHelp())
        add(row.keys, row.whole);
    table->SetMinSize({letters(*table, 86), line(*table) * 30});
    frame.addLabelled(tr("Every command has its place in the menus; what has a key stands here."), table, 1);
    frame.addClose();
    (void)frame.run();
}

void showAbout(wxWindow* parent, const words::Words& tr) {
    showDone(parent, tr,
             tr("Evenhand {} scores interviews evenly: the same questions, the same yardstick, for every "
                "candidate. "
                "It works without a network and keeps everything in one file. MIT licence.",
                EVENHAND_VERSION));
}

} // namespace gui

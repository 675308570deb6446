// SPDX-License-Identifier: MIT
// What an import would change, mark by mark, before anything is saved.
#include "gui/controls/Table.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/dialogs/DialogFrame.h"
#include "gui/dialogs/Dialogs.h"

#include <wx/textctrl.h>

namespace gui {

bool confirmChanges(wxWindow* parent, const words::Words& tr, const std::vector<session::Edit>& edits,
                    const std::vector<reading::Finding>& notes) {
    DialogFrame frame(parent, tr, tr("Marks to take over"));
    const auto title = tr("{} marks would change. Nothing is saved yet.", edits.size());
    auto* table = makeTable(frame.window(), shown(title),
                            {{shown(tr("Candidate")), 10},
                             {shown(tr("Interviewer")), 20},
                             {shown(tr("Item")), 28},
                             {shown(tr("Before")), 16},
                             {shown(tr("After")), 24}});
    std::vector<TableRow> rows;
    for (const auto& edit : edits)
        rows.push_back({shown(edit.candidate), shown(edit.interviewer), shown(session::write(edit.item)),
                        shown(edit.oldValue), shown(edit.newValue)});
    fill(*table, rows);
    table->SetMinSize({letters(*table, 104), line(*table) * 18});
    frame.addLabelled(title, table, 1);
    if (!notes.empty()) {
        wxString all;
        for (const auto& note : notes)
            all += shown(reading::report(note, tr)) + "\n";
        auto* text = new wxTextCtrl(frame.window(), wxID_ANY, all, wxDefaultPosition, wxDefaultSize,
                                    wxTE_MULTILINE | wxTE_READONLY);
        text->SetMinSize({letters(*table, 60), line(*table) * 4});
        frame.addLabelled(tr("Before you take them over:"), text, 0);
    }
    frame.addButtons(tr("Take over"));
    return frame.run();
}

} // namespace gui

// SPDX-License-Identifier: MIT
// The command table, then the live keys.
#include "gui/frame/KeysDialog.h"

#include "app/desk/Commands.h"
#include "app/interview/LiveKeys.h"
#include "gui/controls/Command.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/dialogs/DialogFrame.h"

#include <wx/dataview.h>

namespace gui {

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
    for (const auto& row : app::liveKeyHelp({}))
        add(row.keys, row.whole);
    table->SetMinSize({letters(*table, 86), line(*table) * 30});
    frame.addLabelled(tr("Every command has its place in the menus; what has a key stands here."), table, 1);
    frame.addClose();
    (void)frame.run();
}

} // namespace gui

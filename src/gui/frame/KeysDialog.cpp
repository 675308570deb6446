// SPDX-License-Identifier: MIT
// The command table, then the live keys.
#include "gui/frame/KeysDialog.h"

#include "app/desk/Commands.h"
#include "app/interview/LiveKeys.h"
#include "app/ports/FileNames.h"
#include "app/ports/SystemError.h"
#include "gui/controls/Command.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/dialogs/DialogFrame.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/paper/PdfPages.h"
#include "gui/paper/Printout.h"

#include <wx/button.h>
#include <wx/dataview.h>

namespace gui {

namespace {

struct KeyRow {
    std::string keys;
    std::string text;
};

/// The keys that score first: they are the ones one looks for while somebody speaks.
std::vector<KeyRow> keyRows(const words::Words& tr) {
    std::vector<KeyRow> rows;
    const auto add = [&](std::string_view keys, std::string_view text) {
        if (!keys.empty() && !text.empty())
            rows.push_back({std::string(keys), tr(text)});
    };
    for (const auto& row : app::liveKeyHelp({}))
        add(row.keys, row.whole);
    add("Enter", words::message("In a list of candidates: open the interview of the one chosen"));
    for (const auto& row : app::commands())
        add(row.keys, row.help);
    return rows;
}

app::PrintedPages keyCard(const words::Words& tr) {
    app::PrintedTable table;
    table.columns = {{tr("Key"), 1, {}}, {tr("What it does"), 4, {}}};
    for (const auto& row : keyRows(tr))
        table.rows.push_back({row.keys, row.text});
    return {tr("Keys"), tr.language(), {app::PrintedBlock(std::move(table))}};
}

void print(wxWindow* parent, const words::Words& tr) {
    auto pages = drawPages(keyCard(tr), {}, [](double) { return true; });
    if (printPages(parent, tr("Keys"), std::move(pages)) == Printed::failed)
        showDone(parent, tr, tr("The pages could not be printed."));
}

void savePdf(wxWindow* parent, const words::Words& tr) {
    const auto path = askPdf(parent, tr, app::fileNameOf(tr("Keys")));
    if (!path)
        return;
    try {
        writePdf(keyCard(tr), {}, *path, [](double) { return true; });
    } catch (const app::SystemError& error) {
        showTrouble(parent, tr, error.finding());
    }
}

wxSizer* buttons(wxWindow* parent, const words::Words& tr) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [&](const std::string& label, void (*act)(wxWindow*, const words::Words&)) {
        auto* button = new wxButton(parent, wxID_ANY, shown(label));
        button->Bind(wxEVT_BUTTON, [parent, act, &tr](wxCommandEvent&) { act(parent, tr); });
        row->Add(button, wxSizerFlags().Border(wxRIGHT, gap(*parent)));
    };
    add(tr("Save as PDF…"), savePdf);
    add(tr("Print…"), print);
    return row;
}

} // namespace

void showKeys(wxWindow* parent, const words::Words& tr) {
    DialogFrame frame(parent, tr, tr("Keys"));
    auto* table = new wxDataViewListCtrl(frame.window(), wxID_ANY);
    table->AppendTextColumn(shown(tr("Key")), wxDATAVIEW_CELL_INERT, letters(*table, 20));
    table->AppendTextColumn(shown(tr("What it does")), wxDATAVIEW_CELL_INERT, letters(*table, 60));
    for (const auto& row : keyRows(tr)) {
        wxVector<wxVariant> cells;
        cells.push_back(shown(row.keys));
        cells.push_back(shown(row.text));
        table->AppendItem(cells);
    }
    table->SetMinSize({letters(*table, 86), line(*table) * 30});
    frame.addLabelled(tr("Every command has its place in the menus; what has a key stands here."), table, 1);
    frame.add(buttons(frame.window(), tr));
    frame.addClose();
    (void)frame.run();
}

} // namespace gui

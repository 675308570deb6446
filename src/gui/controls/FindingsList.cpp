// SPDX-License-Identifier: MIT
// Severity is said by sign and word, never by colour alone.
#include "gui/controls/FindingsList.h"

#include "gui/controls/Table.h"
#include "gui/controls/Utf8.h"

namespace gui {

namespace {

std::string severityText(reading::Severity severity, const words::Words& tr) {
    switch (severity) {
    case reading::Severity::error:
        return "✖ " + tr("Must be mended");
    case reading::Severity::warning:
        return "▲ " + tr("Worth a look");
    case reading::Severity::note:
        break;
    }
    return "• " + tr("For information");
}

} // namespace

wxDataViewListCtrl* makeFindingsList(wxWindow* parent, const wxString& title, const words::Words& tr) {
    return makeTable(parent, title, {{shown(tr("Kind")), 20}, {shown(tr("What was found")), 90}});
}

void showFindingsIn(wxDataViewListCtrl& table, const std::vector<reading::Finding>& findings,
                    const words::Words& tr) {
    std::vector<TableRow> rows;
    for (const auto& finding : findings)
        rows.push_back({shown(severityText(finding.severity, tr)), shown(reading::sentence(finding, tr))});
    if (rows.empty())
        rows.push_back({shown("✔ " + tr("All is well")), shown(tr("Nothing was found."))});
    fill(table, rows);
}

} // namespace gui

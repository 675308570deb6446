// SPDX-License-Identifier: MIT
// Tables of shown texts on the screen and on the clipboard; knows no domain type.
#pragma once

#include "app/ports/TextTable.h"
#include "gui/compare/CompareView.h"

#include <wx/dataview.h>

namespace gui {

/// Columns as wide as their texts, within reason; made anew only when the titles changed.
void showTable(wxDataViewListCtrl& table, const app::TextTable& texts);
/// So high that every row shows, up to `most` rows.
void fitRows(wxDataViewListCtrl& table, int most);
/// What the table shows, ticks as "✓".
[[nodiscard]] app::TextTable textsOf(wxDataViewListCtrl& table);
/// The table that has the keyboard, else the first on screen that shows something; null without one.
[[nodiscard]] wxDataViewListCtrl* tableToCopy(wxWindow& place);
void putOnClipboard(const Copied& copied);
[[nodiscard]] Copied copiedOf(const std::vector<app::TextTable>& tables);

} // namespace gui

// SPDX-License-Identifier: MIT
// Findings as a table: a sign and a word for the severity, then the sentence; changes nothing.
#pragma once

#include "reading/Finding.h"

#include <wx/dataview.h>

namespace gui {

[[nodiscard]] wxDataViewListCtrl* makeFindingsList(wxWindow* parent, const wxString& title,
                                                   const words::Words& tr);
void showFindingsIn(wxDataViewListCtrl& table, const std::vector<reading::Finding>& findings,
                    const words::Words& tr);

} // namespace gui

// SPDX-License-Identifier: MIT
// The row the arrow keys and Enter start from, which a list keeps apart from the row that is selected.
#pragma once

#include <wx/dataview.h>

namespace gui {

/// Selecting a row by the program leaves that row where it was, and Enter would open another one than the one
/// that is highlighted. The row must be there and selected; then no event is sent.
void putCursor(wxDataViewCtrl& table, unsigned row);

} // namespace gui

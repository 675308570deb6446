// SPDX-License-Identifier: MIT
// Files that come in and go out of the open position: candidates, marks, the workbook; asks for the file and
// says what happened.
#pragma once

#include "app/desk/Desk.h"
#include "app/exchange/Export.h"
#include "app/ports/Adapters.h"

#include <wx/window.h>

namespace gui {

/// All people of the list, or none and the findings shown.
void importCandidates(wxWindow* parent, app::Desk& desk);
/// All marks of a CSV file or a filled workbook, or none and the findings shown; shows first what would
/// change. Submitted scorecards change with a reason. The position is frozen.
void importMarks(wxWindow* parent, app::Desk& desk, const app::Adapters& adapters);
/// Asks for layout, language, names and file; several positions go into a folder.
void exportWorkbook(wxWindow* parent, app::Desk& desk, const app::Adapters& adapters);
/// A workbook for each frozen position, one after the other, each whole, until the person stops; says how
/// many.
void exportEvery(wxWindow* parent, app::Desk& desk, const app::ExportRequest& request,
                 const app::WorkbookWriter& writer, const std::filesystem::path& folder);

} // namespace gui

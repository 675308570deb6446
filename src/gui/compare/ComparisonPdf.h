// SPDX-License-Identifier: MIT
// The comparison of the open position on paper: gathers pages and picture; the layout is DrawnPages.h's.
#pragma once

#include "app/desk/Desk.h"
#include "gui/paper/DrawnPages.h"

#include <wx/window.h>

#include <filesystem>

namespace gui {

/// Asks for a file, writes the pages there and says so. The position is frozen. Throws app::SystemError.
void saveComparisonPdf(wxWindow* parent, app::Desk& desk);
/// Stopped, and nothing written, also when there is nobody to compare.
[[nodiscard]] app::Outcome writeComparisonPdf(wxWindow* parent, app::Desk& desk,
                                              const std::filesystem::path& path, const app::GoOn& goOn);
/// Prints the same pages through the print dialog. The position is frozen.
void printComparison(wxWindow* parent, app::Desk& desk);
/// Empty when it was stopped or there is nobody to compare.
[[nodiscard]] std::vector<DrawnPage> drawComparison(wxWindow* parent, app::Desk& desk, const app::GoOn& goOn);

} // namespace gui

// SPDX-License-Identifier: MIT
// Asks what to export and how, and shows beforehand what the workbook will hold; writes nothing.
#pragma once

#include "app/desk/Desk.h"
#include "app/exchange/Layouts.h"

#include <wx/window.h>

#include <optional>

namespace gui {

struct ExportChoice {
    sheet::Layout layout;
    sheet::NameForm names = sheet::NameForm::shown;
    sheet::Tongue language = sheet::Tongue::program;
    enum class Scope { position, all } scope = Scope::position;
    /// CSV only for layouts of one table and one position.
    enum class Format { workbook, csvForExcel, csvPlain } format = Format::workbook;
};

/// The shelf holds one layout at least; the open position is frozen. Starts from the last choice and
/// remembers this one.
[[nodiscard]] std::optional<ExportChoice> askExport(wxWindow* parent, const app::Desk& desk,
                                                    const app::LayoutShelf& shelf);

} // namespace gui

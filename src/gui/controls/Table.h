// SPDX-License-Identifier: MIT
// Tables of text rows: made from a list of columns, filled without losing the chosen row; knows no domain
// type.
#pragma once

#include <wx/dataview.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace gui {

struct TableColumn {
    wxString title;
    /// In average characters.
    int width = 10;
    wxAlignment alignment = wxALIGN_LEFT;
};

using TableRow = std::vector<wxString>;

/// A table whose name for screen readers is its title.
[[nodiscard]] wxDataViewListCtrl* makeTable(wxWindow* parent, const wxString& title,
                                            const std::vector<TableColumn>& columns);
/// A narrow first column of check boxes, before the others are added.
void addCheckColumn(wxDataViewListCtrl& table, const wxString& title);
void addColumns(wxDataViewListCtrl& table, const std::vector<TableColumn>& columns);

/// Shows the rows in the columns from first on; touches only the cells that differ and keeps the chosen row.
void fill(wxDataViewListCtrl& table, const std::vector<TableRow>& rows, unsigned first = 0);
/// Chooses a row without an event; nothing clears the choice.
void choose(wxDataViewListCtrl& table, std::optional<std::size_t> row);
[[nodiscard]] std::optional<std::size_t> chosen(const wxDataViewListCtrl& table);
/// A double-click on a row or Enter tells its number.
void onRowOpened(wxDataViewListCtrl& table, std::function<void(std::size_t)> tell);

} // namespace gui

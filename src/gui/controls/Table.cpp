// SPDX-License-Identifier: MIT
// wxDataViewListCtrl as a plain table of texts.
#include "gui/controls/Table.h"

#include "gui/controls/Accessible.h"
#include "gui/controls/RowCursor.h"
#include "gui/controls/Widgets.h"

namespace gui {

void addColumns(wxDataViewListCtrl& table, const std::vector<TableColumn>& columns) {
    for (const auto& column : columns) {
        auto* added =
            table.AppendTextColumn(column.title, wxDATAVIEW_CELL_INERT, letters(table, column.width),
                                   column.alignment, wxDATAVIEW_COL_RESIZABLE);
        added->GetRenderer()->EnableEllipsize(wxELLIPSIZE_END);
        added->GetRenderer()->SetAlignment(column.alignment | wxALIGN_CENTRE_VERTICAL);
    }
}

void addCheckColumn(wxDataViewListCtrl& table, const wxString& title) {
    table.AppendToggleColumn(title, wxDATAVIEW_CELL_ACTIVATABLE, letters(table, 5), wxALIGN_CENTRE, 0);
}

wxDataViewListCtrl* makeTable(wxWindow* parent, const wxString& title,
                              const std::vector<TableColumn>& columns) {
    auto* table = new wxDataViewListCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                         wxDV_SINGLE | wxDV_ROW_LINES);
    table->SetName(title);
    nameForReaders(*table, title);
    addColumns(*table, columns);
    table->SetMinSize({letters(*table, 20), line(*table) * 6});
    return table;
}

namespace {

void append(wxDataViewListStore& store, const TableRow& texts, unsigned first) {
    wxVector<wxVariant> cells;
    cells.reserve(first + texts.size());
    for (unsigned column = 0; column < first; ++column)
        cells.push_back(false);
    for (const auto& text : texts)
        cells.push_back(text);
    store.AppendItem(cells);
}

/// Without telling the control of each row: it looks at all of them once.
void fillAtOnce(wxDataViewListCtrl& table, const std::vector<TableRow>& rows, unsigned first) {
    const wxObjectDataPtr<wxDataViewListStore> store(table.GetStore());
    store->IncRef();
    table.AssociateModel(nullptr);
    for (const auto& texts : rows)
        append(*store, texts, first);
    table.AssociateModel(store.get());
}

} // namespace

void fill(wxDataViewListCtrl& table, const std::vector<TableRow>& rows, unsigned first) {
    constexpr std::size_t many = 100;
    const auto count = static_cast<unsigned>(table.GetItemCount());
    if (count == 0 && rows.size() >= many)
        return fillAtOnce(table, rows, first);
    for (unsigned extra = count; extra > rows.size(); --extra)
        table.DeleteItem(extra - 1);
    for (unsigned row = 0; row < rows.size(); ++row) {
        const auto& texts = rows[row];
        if (row < count) {
            for (unsigned column = 0; column < texts.size(); ++column)
                if (table.GetTextValue(row, column + first) != texts[column])
                    table.SetTextValue(texts[column], row, column + first);
            continue;
        }
        append(*table.GetStore(), texts, first);
    }
}

void choose(wxDataViewListCtrl& table, std::optional<std::size_t> row) {
    if (!row || *row >= static_cast<std::size_t>(table.GetItemCount()))
        return table.UnselectAll();
    const auto at = static_cast<unsigned>(*row);
    table.SelectRow(at);
    putCursor(table, at);
}

void onRowOpened(wxDataViewListCtrl& table, std::function<void(std::size_t)> tell) {
    table.Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [&table, tell = std::move(tell)](wxDataViewEvent& event) {
        const int row = table.ItemToRow(event.GetItem());
        if (row != wxNOT_FOUND)
            tell(static_cast<std::size_t>(row));
    });
}

std::optional<std::size_t> chosen(const wxDataViewListCtrl& table) {
    const int row = table.GetSelectedRow();
    if (row == wxNOT_FOUND)
        return std::nullopt;
    return static_cast<std::size_t>(row);
}

} // namespace gui

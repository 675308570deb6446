// SPDX-License-Identifier: MIT
// Widths from the texts, and the same texts for other programs.
#include "gui/compare/TextTables.h"

#include "gui/controls/Table.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <wx/clipbrd.h>
#include <wx/dataobj.h>

#include <algorithm>

namespace gui {

namespace {

constexpr int widest = 46;

int widthOf(const wxDataViewListCtrl& table, const app::TextTable& texts, std::size_t column) {
    int width = table.GetTextExtent(shown(texts.columns[column])).GetWidth() * 5 / 4;
    for (const auto& row : texts.rows)
        width = std::max(width, table.GetTextExtent(shown(row[column])).GetWidth());
    return std::min(width / letters(table, 1) + 4, widest);
}

bool sameTitles(const wxDataViewListCtrl& table, const app::TextTable& texts) {
    if (table.GetColumnCount() != texts.columns.size())
        return false;
    for (unsigned at = 0; at < table.GetColumnCount(); ++at)
        if (table.GetColumn(at)->GetTitle() != shown(texts.columns[at]))
            return false;
    return true;
}

app::HeatTable plain(const app::TextTable& texts) {
    app::HeatTable table;
    for (const auto& title : texts.columns)
        table.columns.push_back({title, title, {}, false});
    for (const auto& row : texts.rows) {
        table.rows.push_back({});
        for (const auto& text : row)
            table.rows.back().cells.push_back({.text = text});
    }
    return table;
}

} // namespace

void showTable(wxDataViewListCtrl& table, const app::TextTable& texts) {
    if (!sameTitles(table, texts)) {
        table.DeleteAllItems();
        table.ClearColumns();
        std::vector<TableColumn> columns;
        for (std::size_t at = 0; at < texts.columns.size(); ++at)
            columns.push_back({shown(texts.columns[at]), widthOf(table, texts, at)});
        addColumns(table, columns);
    }
    std::vector<TableRow> rows;
    for (const auto& row : texts.rows) {
        rows.emplace_back();
        for (const auto& text : row) {
            auto cell = shown(text);
            cell.Replace("\n", "  ");
            rows.back().push_back(cell);
        }
    }
    fill(table, rows);
}

void fitRows(wxDataViewListCtrl& table, int most) {
    const int rows = std::clamp(static_cast<int>(table.GetItemCount()), 1, most);
    table.SetMinSize({letters(table, 40), line(table) * 9 / 4 + rows * (line(table) * 7 / 4)});
}

Copied copiedOf(const std::vector<app::TextTable>& tables) {
    Copied copied;
    for (const auto& table : tables) {
        copied.text += (copied.text.empty() ? "" : "\n") + table.title + "\n" + tabSeparated(plain(table));
        copied.html += "<p>" + table.title + "</p>\n" + htmlTable(plain(table));
    }
    return copied;
}

app::TextTable textsOf(wxDataViewListCtrl& table) {
    app::TextTable texts;
    for (unsigned column = 0; column < table.GetColumnCount(); ++column)
        texts.columns.push_back(typed(table.GetColumn(column)->GetTitle()));
    for (unsigned row = 0; row < static_cast<unsigned>(table.GetItemCount()); ++row) {
        texts.rows.emplace_back();
        for (unsigned column = 0; column < table.GetColumnCount(); ++column) {
            wxVariant value;
            table.GetValue(value, row, column);
            texts.rows.back().push_back(value.GetType() == "bool" ? (value.GetBool() ? "✓" : "")
                                                                  : typed(value.GetString()));
        }
    }
    return texts;
}

wxDataViewListCtrl* tableToCopy(wxWindow& place) {
    for (auto* window = wxWindow::FindFocus(); window != nullptr && window != &place;
         window = window->GetParent())
        if (auto* table = dynamic_cast<wxDataViewListCtrl*>(window);
            table != nullptr && place.IsDescendant(table) && table->GetItemCount() > 0)
            return table;
    for (auto* child : place.GetChildren()) {
        if (!child->IsShown())
            continue;
        auto* table = dynamic_cast<wxDataViewListCtrl*>(child);
        if (table != nullptr && table->GetItemCount() > 0)
            return table;
        if (auto* found = table == nullptr ? tableToCopy(*child) : nullptr)
            return found;
    }
    return nullptr;
}

void putOnClipboard(const Copied& copied) {
    const wxClipboardLocker lock;
    if (!lock)
        return;
    auto* both = new wxDataObjectComposite;
    both->Add(new wxTextDataObject(shown(copied.text)), true);
    // wxHTMLDataObject writes one byte more than it says when somebody asks for it.
    auto* html = new wxCustomDataObject(wxDF_HTML);
    html->SetData(copied.html.size(), copied.html.data());
    both->Add(html);
    wxTheClipboard->SetData(both);
}

} // namespace gui

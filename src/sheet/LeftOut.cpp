// SPDX-License-Identifier: MIT
// Cuts columns, fixes formulas, unties links.
#include "sheet/LeftOut.h"

#include "sheet/MakeCell.h"

#include <algorithm>

namespace sheet {

namespace {

void cutShadings(std::vector<Shading>& shadings, int column) {
    std::erase_if(shadings, [&](const Shading& shading) {
        return shading.firstColumn == column && shading.lastColumn == column;
    });
    for (auto& shading : shadings) {
        shading.firstColumn -= shading.firstColumn > column ? 1 : 0;
        shading.lastColumn -= shading.lastColumn >= column ? 1 : 0;
    }
}

void cutColumn(Sheet& sheet, std::size_t column) {
    const auto offset = static_cast<std::ptrdiff_t>(column);
    sheet.columns.erase(sheet.columns.begin() + offset);
    for (auto& row : sheet.rows)
        if (row.size() > column)
            row.erase(row.begin() + offset);
    cutShadings(sheet.shadings, static_cast<int>(column));
    if (sheet.frozenColumns > static_cast<int>(column))
        --sheet.frozenColumns;
}

bool names(const std::string& expression, const std::vector<std::string>& tabs) {
    return std::any_of(tabs.begin(), tabs.end(),
                       [&](const auto& tab) { return expression.find(tab) != std::string::npos; });
}

void fix(Cell& cell) {
    const auto value = formulaIn(cell)->value;
    if (const auto* number = std::get_if<double>(&value))
        cell.value = *number;
    else if (const auto* words = std::get_if<std::string>(&value))
        cell.value = *words;
    else
        cell.value = std::monostate();
}

/// The line below a title that explains how the sheet follows others.
void sayFixed(Sheet& sheet, const words::Words& tr) {
    if (sheet.rows.size() > 1 && !sheet.rows[1].empty() && sheet.rows[1].front().role == Role::muted)
        sheet.rows[1].front() =
            text(tr("These figures are fixed: the sheets they would follow are not in this workbook."),
                 Role::muted);
}

} // namespace

void leaveOutColumns(Sheet& sheet, const std::vector<std::string>& keys) {
    for (const auto& key : keys) {
        const auto at = std::find_if(sheet.columns.begin(), sheet.columns.end(),
                                     [&](const Column& column) { return column.key == key; });
        if (at != sheet.columns.end())
            cutColumn(sheet, static_cast<std::size_t>(at - sheet.columns.begin()));
    }
}

Others::Others(const std::vector<Tab>& present, const CellPlaces& places) {
    for (const auto& tab : present)
        m_present.insert(tab.id);
    for (const auto* id : {"comparison", "panel"})
        if (!m_present.contains(id))
            m_figures.push_back(onTab(places.tab(id)));
    m_absent = m_figures;
    if (!m_present.contains("decision")) // no other sheets are named by formulas of others
        m_absent.push_back(onTab(places.tab("decision")));
}

void Others::leaveOut(Sheet& sheet, const words::Words& tr) const {
    bool anyFixed = false;
    for (auto& row : sheet.rows)
        for (auto& cell : row) {
            if (const auto* live = formulaIn(cell);
                live != nullptr && !m_absent.empty() && names(live->expression, m_absent)) {
                anyFixed = anyFixed || names(live->expression, m_figures);
                fix(cell);
            }
            if (cell.link && !m_present.contains(*cell.link))
                cell.link = {};
        }
    if (anyFixed)
        sayFixed(sheet, tr);
}

} // namespace sheet

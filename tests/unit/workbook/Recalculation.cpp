// SPDX-License-Identifier: MIT
// Empties a workbook's caches, has a program compute it, and compares cell by cell.
#include "unit/workbook/Recalculation.h"

#include "support/Catch.h"
#include "support/SaveBook.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"

#include <cmath>
#include <cstdlib>

namespace support {

namespace {

/// Without cached values, and without formats that would round what the programs hand back.
sheet::Workbook emptied(sheet::Workbook book) {
    for (auto& page : book.sheets)
        for (auto& row : page.rows)
            for (auto& cell : row) {
                cell.role = sheet::Role::text;
                if (const auto* formula = sheet::formulaIn(cell))
                    cell.value = sheet::Formula{formula->expression, 0.0};
            }
    return book;
}

/// What a row is about, wherever it stands: the key column of Panel, the id of the tables, else its number.
std::string rowName(const sheet::Sheet& page, std::size_t row) {
    const auto& cells = page.rows[row];
    for (std::size_t at = 0; at < std::min(cells.size(), page.columns.size()); ++at) {
        const auto& key = page.columns[at].key;
        const auto named = page.id == "panel" ? key == "key" : key == "candidate_id";
        if (named && static_cast<int>(row) > page.headingRow.value_or(1000)) {
            const auto name = sheet::display(cells[at]);
            if (!name.empty() && sheet::formulaIn(cells[at]) == nullptr)
                return name;
        }
    }
    return std::to_string(row);
}

std::map<std::string, sheet::Cell> formulasOf(const sheet::Workbook& book) {
    std::map<std::string, sheet::Cell> cells;
    for (const auto& page : book.sheets)
        for (std::size_t row = 0; row < page.rows.size(); ++row)
            for (std::size_t column = 0; column < page.rows[row].size(); ++column)
                if (sheet::formulaIn(page.rows[row][column]) != nullptr)
                    cells[page.id + "/" + rowName(page, row) + "/" + page.columns.at(column).key] =
                        page.rows[row][column];
    return cells;
}

bool agree(const sheet::Cell& cell, const std::string& text) {
    const auto& value = sheet::formulaIn(cell)->value;
    if (const auto* word = std::get_if<std::string>(&value))
        return *word == text;
    char* end = nullptr;
    const double found = std::strtod(text.c_str(), &end);
    const double wanted = std::get<double>(value);
    return end != text.c_str() && *end == '\0' &&
           std::fabs(found - wanted) <= 1e-9 * std::max(1.0, std::fabs(wanted));
}

} // namespace

std::string differences(Program program, const sheet::Workbook& book, const sheet::Workbook& wanted) {
    const TempFolder folder;
    const auto file = folder / "book.xlsx";
    support::saveBook(emptied(book), file);
    std::vector<std::string> tabs;
    for (const auto& page : book.sheets)
        tabs.push_back(page.name);
    const auto grids = recalculated(program, file, tabs);
    const auto expected = formulasOf(wanted);
    std::string report;
    std::size_t compared = 0;
    for (std::size_t at = 0; at < book.sheets.size(); ++at) {
        const auto& page = book.sheets[at];
        for (std::size_t row = 0; row < page.rows.size(); ++row)
            for (std::size_t column = 0; column < page.rows[row].size(); ++column) {
                if (sheet::formulaIn(page.rows[row][column]) == nullptr)
                    continue;
                const auto name = page.id + "/" + rowName(page, row) + "/" + page.columns.at(column).key;
                const auto& cells = grids.at(at).at(row);
                const auto found = column < cells.size() ? cells[column] : std::string();
                ++compared;
                if (!agree(expected.at(name), found))
                    report += name + ": " + found + " instead of " + sheet::display(expected.at(name)) + "\n";
            }
    }
    CHECK(compared > 5);
    return report;
}

bool ready(Program program) {
    if (installed(program))
        return true;
    if (std::getenv("CI") != nullptr)
        FAIL("a spreadsheet program is missing");
    WARN("not installed, not checked");
    return false;
}

} // namespace support

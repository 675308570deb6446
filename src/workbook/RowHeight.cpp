// SPDX-License-Identifier: MIT
// Lays words into lines the way a spreadsheet does.
#include "workbook/RowHeight.h"

#include "sheet/Wrapping.h"
#include "text/Width.h"

#include <algorithm>
#include <numeric>

namespace workbook {

namespace {

using sheet::Role;

/// Chinese fonts need 15.2 points a line.
constexpr double lineHeight = 15.5, padding = 2.0, highest = 409.0;
constexpr int mostLines = 27;

bool wraps(Role role) {
    return role == Role::note || role == Role::heading || role == Role::label;
}

/// Of a cell that runs over the sheet, without its indent and edges.
int roomOf(const sheet::Cell& cell, const std::vector<int>& widths) {
    const int letter = cell.role == Role::title ? 2 : 1; // a title's are larger
    return std::max(1, std::accumulate(widths.begin(), widths.end(), 0) / letter - 1);
}

} // namespace

int linesOf(const sheet::Row& row, const std::vector<int>& widths) {
    int lines = 1;
    for (std::size_t at = 0; at < std::min(row.size(), widths.size()); ++at) {
        if (!wraps(row[at].role))
            continue;
        // One column goes to the indent and the edges.
        const int room = std::max(1, widths[at] - 1);
        const auto* text = std::get_if<std::string>(&row[at].value);
        if (text != nullptr && static_cast<int>(text->size()) > room)
            lines = std::max(lines, sheet::wrappedLines(*text, room, mostLines));
        else if (text == nullptr && sheet::formulaIn(row[at]) != nullptr)
            lines = std::max(lines, sheet::wrappedLines(sheet::display(row[at]), room, mostLines));
    }
    return lines;
}

bool isParagraph(const sheet::Row& row, const std::vector<int>& widths) {
    if (row.size() != 1 || row.front().link || row.front().access == sheet::Cell::Access::input)
        return false;
    const auto* text = std::get_if<std::string>(&row.front().value);
    if (text == nullptr && sheet::formulaIn(row.front()) == nullptr)
        return false;
    const auto shown = sheet::display(row.front());
    return row.front().role == Role::note || shown.find('\n') != std::string::npos ||
           text::displayWidth(shown) > roomOf(row.front(), widths);
}

double rowHeight(int lines) {
    return std::min(highest, lines * lineHeight + padding);
}

double heightOf(const sheet::Row& row, const std::vector<int>& widths) {
    constexpr double titleHeight = 24;
    const bool title = !row.empty() && row.front().role == Role::title;
    if (isParagraph(row, widths)) {
        const int lines =
            sheet::wrappedLines(sheet::display(row.front()), roomOf(row.front(), widths), mostLines);
        return title ? std::min(highest, lines * titleHeight) : rowHeight(lines);
    }
    if (title)
        return titleHeight;
    return rowHeight(linesOf(row, widths));
}

} // namespace workbook

// SPDX-License-Identifier: MIT
// Lays words into lines the way a spreadsheet does.
#include "workbook/RowHeight.h"

#include "text/CodePoints.h"
#include "text/Width.h"

#include <algorithm>
#include <numeric>

namespace workbook {

namespace {

using sheet::Role;

constexpr double lineHeight = 15.0, padding = 2.5, highest = 409.0;
constexpr int mostLines = 27;

bool wraps(Role role) {
    return role == Role::note || role == Role::heading || role == Role::label;
}

/// Breaks at spaces and between wide characters; a word longer than the line runs over several.
int wrappedLines(std::string_view text, int width) {
    int lines = 1, used = 0, word = 0;
    while (!text.empty() && lines < mostLines) {
        const auto character = text::takeCodePoint(text);
        if (character == '\n') {
            ++lines;
            used = word = 0;
            continue;
        }
        const int step = text::widthOf(character);
        word = character == ' ' || step == 2 ? 0 : word + step;
        used += step;
        if (used <= width || character == ' ')
            continue;
        ++lines;
        used = word > 0 && word < width ? word : step;
        word = std::min(word, used);
    }
    return lines;
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
            lines = std::max(lines, wrappedLines(*text, room));
        else if (text == nullptr && sheet::formulaIn(row[at]) != nullptr)
            lines = std::max(lines, wrappedLines(sheet::display(row[at]), room));
    }
    return lines;
}

bool isParagraph(const sheet::Row& row) {
    if (row.size() != 1 || row.front().link || row.front().access == sheet::Cell::Access::input)
        return false;
    const auto* text = std::get_if<std::string>(&row.front().value);
    return text != nullptr && text->find('\n') != std::string::npos;
}

double rowHeight(int lines) {
    return std::min(highest, lines * lineHeight + padding);
}

double heightOf(const sheet::Row& row, const std::vector<int>& widths) {
    constexpr double titleHeight = 24;
    const bool title = !row.empty() && row.front().role == Role::title;
    if (isParagraph(row)) {
        const int letter = title ? 2 : 1; // a title's are larger
        const int room = std::accumulate(widths.begin(), widths.end(), 0) / letter;
        const int lines = wrappedLines(std::get<std::string>(row.front().value), std::max(1, room - 1));
        return title ? std::min(highest, lines * titleHeight) : rowHeight(lines);
    }
    if (title)
        return titleHeight;
    return rowHeight(linesOf(row, widths));
}

} // namespace workbook

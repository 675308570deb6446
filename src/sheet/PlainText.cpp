// SPDX-License-Identifier: MIT
// Columns by display width, numbers to the right.
#include "sheet/PlainText.h"

#include "text/Printable.h"
#include "text/Width.h"

#include <algorithm>

namespace sheet {

namespace {

bool numeric(const Cell& cell) {
    if (std::holds_alternative<double>(cell.value))
        return true;
    const auto* formula = formulaIn(cell);
    return formula != nullptr && std::holds_alternative<double>(formula->value);
}

std::string padded(const std::string& shown, int width, const Cell& cell) {
    const std::string space(static_cast<std::size_t>(std::max(0, width - text::displayWidth(shown))), ' ');
    return numeric(cell) ? space + shown : shown + space;
}

void endLine(std::string& out) {
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    out += '\n';
}

/// A text by itself runs over the columns, as in a spreadsheet.
bool runsOver(const Sheet& sheet, std::size_t at) {
    return at < static_cast<std::size_t>(sheet.headingRow.value_or(0)) ||
           (sheet.rows[at].size() == 1 && sheet.columns.size() > 1);
}

} // namespace

std::string plainText(const Sheet& sheet, int widest) {
    std::vector<int> widths;
    for (std::size_t at = 0; at < sheet.rows.size(); ++at) {
        const auto& row = sheet.rows[at];
        if (runsOver(sheet, at))
            continue;
        widths.resize(std::max(widths.size(), row.size()), 0);
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] =
                std::max(widths[column],
                         text::displayWidth(text::cutToWidth(text::printable(display(row[column])), widest)));
    }
    std::string out;
    for (std::size_t at = 0; at < sheet.rows.size(); ++at) {
        const auto& row = sheet.rows[at];
        for (std::size_t column = 0; column < row.size(); ++column) {
            const auto shown = text::printable(display(row[column]));
            out += runsOver(sheet, at) ? shown
                                       : padded(text::cutToWidth(shown, widest), widths[column], row[column]);
            if (column + 1 < row.size())
                out += "  ";
        }
        endLine(out);
    }
    return out;
}

} // namespace sheet

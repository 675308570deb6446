// SPDX-License-Identifier: MIT
// Columns by display width, numbers to the right.
#include "sheet/PlainText.h"

#include "sheet/TextWidth.h"

#include <algorithm>

namespace sheet {

namespace {

/// One line, no control characters.
std::string flat(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto before = text;
        const auto character = takeCodePoint(text);
        if (character == '\n' || character == '\t')
            out += ' ';
        else if (character >= 0x20 && character != 0x7F && (character < 0x80 || character > 0x9F))
            out += before.substr(0, before.size() - text.size());
    }
    return out;
}

std::string cut(const std::string& text, int widest) {
    if (displayWidth(text) <= widest)
        return text;
    std::string_view rest = text;
    int width = 0;
    while (!rest.empty()) {
        auto after = rest;
        width += widthOf(takeCodePoint(after));
        if (width > widest - 1)
            break;
        rest = after;
    }
    return text.substr(0, text.size() - rest.size()) + "…";
}

bool numeric(const Cell& cell) {
    if (std::holds_alternative<double>(cell.value))
        return true;
    const auto* formula = formulaIn(cell);
    return formula != nullptr && std::holds_alternative<double>(formula->value);
}

std::string padded(const std::string& text, int width, const Cell& cell) {
    const std::string space(static_cast<std::size_t>(std::max(0, width - displayWidth(text))), ' ');
    return numeric(cell) ? space + text : text + space;
}

void endLine(std::string& out) {
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    out += '\n';
}

} // namespace

std::string plainText(const Sheet& sheet, int widest) {
    const auto preamble = static_cast<std::size_t>(sheet.headingRow.value_or(0));
    std::vector<int> widths;
    for (std::size_t at = preamble; at < sheet.rows.size(); ++at) {
        const auto& row = sheet.rows[at];
        widths.resize(std::max(widths.size(), row.size()), 0);
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], displayWidth(cut(flat(display(row[column])), widest)));
    }
    std::string out;
    for (std::size_t at = 0; at < sheet.rows.size(); ++at) {
        const auto& row = sheet.rows[at];
        for (std::size_t column = 0; column < row.size(); ++column) {
            const auto text = flat(display(row[column]));
            out += at < preamble ? text : padded(cut(text, widest), widths[column], row[column]);
            if (column + 1 < row.size())
                out += "  ";
        }
        endLine(out);
    }
    return out;
}

} // namespace sheet

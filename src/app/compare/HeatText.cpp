// SPDX-License-Identifier: MIT
// The table as text for other programs.
#include "app/compare/HeatTable.h"

namespace app {

namespace {

std::string oneLine(const std::string& text) {
    std::string line;
    for (const char c : text)
        line += c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
    return line;
}

std::string escaped(const std::string& text) {
    std::string html;
    for (const char c : text)
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        default:
            html += c;
        }
    return html;
}

/// A sheet program takes text that begins like a formula for one; an apostrophe keeps a candidate's name a
/// name.
std::string harmless(const std::string& text) {
    const bool formula =
        !text.empty() && std::string_view("=+-@").find(text.front()) != std::string_view::npos;
    return formula ? "'" + text : text;
}

std::string shownText(const HeatCell& cell) {
    return harmless(oneLine(cell.text));
}

bool hasWeights(const HeatTable& table) {
    for (const auto& column : table.columns)
        if (!column.weight.empty())
            return true;
    return false;
}

} // namespace

std::string tabSeparated(const HeatTable& table) {
    std::string text;
    const auto line = [&](const auto& cells, auto&& shown) {
        for (std::size_t at = 0; at < cells.size(); ++at)
            text += (at == 0 ? "" : "\t") + shown(cells[at]);
        text += "\n";
    };
    line(table.columns, [](const HeatColumn& column) { return harmless(oneLine(column.title)); });
    if (hasWeights(table))
        line(table.columns, [](const HeatColumn& column) { return column.weight; });
    for (const auto& row : table.rows)
        line(row.cells, shownText);
    return text;
}

std::string htmlTable(const HeatTable& table) {
    std::string html = "<table>\n";
    const auto line = [&](const auto& cells, std::string_view tag, auto&& shown) {
        html += "<tr>";
        for (const auto& cell : cells)
            html += fmt::format("<{0}>{1}</{0}>", tag, escaped(shown(cell)));
        html += "</tr>\n";
    };
    line(table.columns, "th", [](const HeatColumn& column) { return harmless(oneLine(column.title)); });
    if (hasWeights(table))
        line(table.columns, "td", [](const HeatColumn& column) { return column.weight; });
    for (const auto& row : table.rows)
        line(row.cells, "td", shownText);
    return html + "</table>\n";
}

} // namespace app

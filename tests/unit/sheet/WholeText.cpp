// SPDX-License-Identifier: MIT
// Rows are written with their own number as {r}, so that a formula filled down reads the same in every row.
#include "unit/sheet/WholeText.h"

#include <array>
#include <regex>

namespace support {

namespace {

using sheet::Area;

constexpr std::array roles{"heading", "title",   "label",  "text",    "id",      "score",
                           "level",   "index",   "weight", "total",   "percent", "count",
                           "rank",    "minutes", "note",   "warning", "muted"};

/// A row's number inside its own formulas, as one spelling.
std::string filledDown(const std::string& formula, std::size_t row) {
    static const std::regex address(R"((\$?[A-Z]{1,2})(\d+)\b)");
    const auto own = std::to_string(row + 1);
    std::string text;
    auto from = formula.cbegin();
    for (std::sregex_iterator at(formula.begin(), formula.end(), address), end; at != end; ++at) {
        text.append(from, (*at)[0].first);
        text += (*at)[1].str() + ((*at)[2].str() == own ? "{r}" : (*at)[2].str());
        from = (*at)[0].second;
    }
    return text.append(from, formula.cend());
}

std::string said(const sheet::Cell& cell, std::size_t row) {
    std::string text = roles.at(static_cast<std::size_t>(cell.role));
    if (cell.access == sheet::Cell::Access::input)
        text += " input";
    if (cell.link)
        text += " ->" + *cell.link;
    if (const auto* formula = sheet::formulaIn(cell))
        text += " =" + filledDown(formula->expression, row);
    return text + " " + sheet::display(cell);
}

std::string spelled(const Area& area) {
    return area.sheet + "[" + std::to_string(area.firstRow) + "," + std::to_string(area.firstColumn) + ":" +
           std::to_string(area.lastRow) + "," + std::to_string(area.lastColumn) + "]";
}

std::string number(double value) {
    auto text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
}

void addChart(const sheet::Chart& chart, std::string& text) {
    constexpr std::array kinds{"bars", "stacked bars", "radar"};
    constexpr std::array looks{"first", "second", "third", "spacer"};
    text += "chart " + std::string(kinds.at(static_cast<std::size_t>(chart.kind))) + " \"" + chart.title +
            "\" " + number(chart.low) + ".." + number(chart.high) + " at " + std::to_string(chart.row) + "," +
            std::to_string(chart.column) + " size " + std::to_string(chart.width) + "x" +
            std::to_string(chart.height) + "\n";
    for (const auto& series : chart.series)
        text += "  " + series.name + ": " + spelled(series.values) + " by " + spelled(series.labels) + " " +
                looks.at(static_cast<std::size_t>(series.look)) + "\n";
}

void addFrame(const sheet::Sheet& page, std::string& text) {
    constexpr std::array sizes{"a4", "a3", "letter"};
    text += "== " + page.id + " | " + page.name + " | heading " +
            (page.headingRow ? std::to_string(*page.headingRow) : "none") + " | frozen " +
            std::to_string(page.frozenRows) + "," + std::to_string(page.frozenColumns) + " | " +
            (page.filtered ? "filtered" : "not filtered") + " | table \"" + page.table + "\" | " +
            sizes.at(static_cast<std::size_t>(page.paper.size)) + " " +
            (page.paper.turn == sheet::Paper::Turn::portrait ? "portrait" : "landscape") + "\ncolumns";
    for (const auto& column : page.columns)
        text += " " + column.key + ":" + std::to_string(column.width);
    text += "\n";
    for (const auto& one : page.shadings)
        text += std::string(one.kind == sheet::Shading::Kind::heat ? "heat " : "bars ") +
                spelled({"", one.firstRow, one.firstColumn, one.lastRow, one.lastColumn}) + " " +
                number(one.low) + ".." + number(one.high) + "\n";
    for (const auto& one : page.choices) {
        text += "list " + spelled({"", one.firstRow, one.firstColumn, one.lastRow, one.lastColumn}) +
                " from " + spelled(one.from);
        for (const auto& value : one.values)
            text += " | " + value;
        text += "\n";
    }
    for (const auto& chart : page.charts)
        addChart(chart, text);
}

} // namespace

std::string wholeText(const sheet::Workbook& book) {
    std::string text = book.title + " | opens at \"" + book.opensAt + "\"\n";
    for (const auto& name : book.names)
        text += "name " + name.name + " " + spelled(name.area) + "\n";
    for (const auto& page : book.sheets) {
        addFrame(page, text);
        std::vector<std::string> above;
        for (std::size_t row = 0; row < page.rows.size(); ++row) {
            std::vector<std::string> cells;
            text += std::to_string(row + 1) + ":";
            for (const auto& cell : page.rows[row]) {
                cells.push_back(said(cell, row));
                const bool same = cells.size() <= above.size() && above[cells.size() - 1] == cells.back();
                text += " | " + (same ? std::string("\"") : cells.back());
            }
            text += "\n";
            above = std::move(cells);
        }
    }
    return text;
}

} // namespace support

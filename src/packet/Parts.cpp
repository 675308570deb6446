// SPDX-License-Identifier: MIT
// Elements of SpreadsheetML (ECMA-376 part 1, 18.3 and 18.4) that say what a cell shows.
#include "packet/Parts.h"

#include "packet/Archive.h"

#include <array>
#include <charconv>
#include <utility>

namespace packet {

namespace {

/// "4" for "4.0", the shortest spelling that means the same number; other texts as they are.
std::string shortest(const std::string& text) {
    double value = 0;
    const auto end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || at != end)
        return text;
    std::array<char, 40> spelled{};
    return {spelled.data(), std::to_chars(spelled.data(), spelled.data() + spelled.size(), value).ptr};
}

} // namespace

void Relations::begin(std::string_view name, const Attributes& attributes) {
    if (name == "Relationship")
        targets[attribute(attributes, "Id")] = attribute(attributes, "Target");
}

void Tabs::begin(std::string_view name, const Attributes& attributes) {
    if (name == "sheet")
        sheets.emplace_back(attribute(attributes, "name"), attribute(attributes, "id"));
}

void SharedTexts::begin(std::string_view name, const Attributes&) {
    if (name == "si")
        texts.emplace_back();
    m_aid = m_aid || name == "rPh";
    m_open = name == "t" && !m_aid && !texts.empty();
}

void SharedTexts::end(std::string_view name) {
    if (name == "rPh")
        m_aid = false;
    m_open = false;
}

void SharedTexts::text(std::string_view piece) {
    if (m_open)
        texts.back() += piece;
}

void CellsOf::place(const std::string& address) {
    constexpr std::size_t mostRows = 1'048'576, mostColumns = 16'384, letters = 26;
    std::size_t row = 0, column = 0;
    for (const char c : address) {
        if (c >= 'A' && c <= 'Z' && row == 0 && column <= mostColumns)
            column = column * letters + static_cast<std::size_t>(c - 'A') + 1;
        else if (c >= '0' && c <= '9' && row <= mostRows)
            row = row * 10 + static_cast<std::size_t>(c - '0');
        else
            throw Unreadable("no address");
    }
    if (row == 0 || row > mostRows || column == 0 || column > mostColumns)
        throw Unreadable("no address");
    m_row = row - 1;
    m_column = column - 1;
}

void CellsOf::begin(std::string_view name, const Attributes& attributes) {
    if (name == "row" && attribute(attributes, "r").empty()) {
        m_row = m_sheet.rows.size();
        m_column = 0;
    } else if (name == "row") {
        place("A" + attribute(attributes, "r"));
    } else if (name == "c") {
        if (const auto& address = attribute(attributes, "r"); !address.empty())
            place(address);
        m_type = attribute(attributes, "t");
        m_value.clear();
        m_formula = false;
    }
    m_formula = m_formula || name == "f";
    m_aid = m_aid || name == "rPh";
    m_open = !m_aid && (name == "v" || name == "t");
}

void CellsOf::text(std::string_view piece) {
    if (m_open)
        m_value += piece;
}

void CellsOf::end(std::string_view name) {
    m_open = false;
    if (name == "rPh")
        m_aid = false;
    if (name != "c")
        return;
    put();
    ++m_column;
}

void CellsOf::put() {
    if (m_formula && m_value.empty() && m_type != "str")
        m_sheet.uncomputed.emplace(m_row, m_column);
    if (m_type == "s") {
        std::size_t index = 0;
        std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
        m_value = m_value.empty() || index >= m_texts.size() ? std::string() : m_texts[index];
    } else if (m_type.empty() || m_type == "n") {
        m_value = shortest(m_value);
    }
    if (m_value.empty())
        return;
    if (m_sheet.rows.size() <= m_row)
        m_sheet.rows.resize(m_row + 1);
    auto& cells = m_sheet.rows[m_row];
    if (cells.size() <= m_column)
        cells.resize(m_column + 1);
    cells[m_column] = std::move(m_value);
    m_value.clear();
}

} // namespace packet

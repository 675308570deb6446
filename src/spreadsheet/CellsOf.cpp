// SPDX-License-Identifier: MIT
// Elements of SpreadsheetML (ECMA-376 part 1, 18.3) that say what a cell shows.
#include "spreadsheet/CellsOf.h"

#include "spreadsheet/Archive.h"
#include "spreadsheet/Parts.h"

#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace spreadsheet {

namespace {

using app::CellKind;

std::string_view withoutBlanks(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// "4" for "4.0", the shortest spelling that means the same number; other texts as they are.
std::string shortest(std::string_view text) {
    double value = 0;
    const auto end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || at != end)
        return std::string(text);
    std::array<char, 40> spelled{};
    return {spelled.data(), std::to_chars(spelled.data(), spelled.data() + spelled.size(), value).ptr};
}

std::optional<std::size_t> numberIn(std::string_view text) {
    std::size_t number = 0;
    const auto [at, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && at == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

constexpr std::size_t mostRows = 1'048'576, mostColumns = 16'384;

} // namespace

void CellsOf::place(std::string_view address) {
    constexpr std::size_t letters = 26;
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
    if (name == "sheetData")
        m_inside = true;
    if (!m_inside)
        return;
    if (name == "row") {
        m_row = m_nextRow;
        m_column = 0;
        if (const auto& number = attribute(attributes, "r"); !number.empty())
            place("A" + std::string(withoutBlanks(number)));
        m_nextRow = m_row + 1;
    } else if (name == "c") {
        beginCell(attributes);
    }
    m_formula = m_formula || name == "f";
    m_aid = m_aid || name == "rPh";
    m_open = !m_aid && (name == "v" || name == "t");
}

void CellsOf::beginCell(const Attributes& attributes) {
    if (const auto& address = attribute(attributes, "r"); !address.empty())
        place(address);
    if (m_row >= mostRows || m_column >= mostColumns)
        throw Unreadable("no address");
    m_type = attribute(attributes, "t");
    m_value.clear();
    m_formula = false;
}

void CellsOf::text(std::string_view piece) {
    if (!m_open)
        return;
    if (m_value.size() + piece.size() > mostTextBytes)
        throw Unreadable("too much text");
    m_value += piece;
}

void CellsOf::end(std::string_view name) {
    m_open = false;
    if (name == "rPh")
        m_aid = false;
    if (name == "sheetData")
        m_inside = false;
    if (!m_inside || name != "c")
        return;
    put();
    ++m_column;
}

app::ImportedCell CellsOf::cell() {
    app::ImportedCell made{static_cast<std::uint32_t>(m_row), 0, static_cast<std::uint16_t>(m_column)};
    made.origin = m_formula ? app::CellOrigin::computed : app::CellOrigin::written;
    const auto take = [&](CellKind kind, std::string_view text) {
        made.kind = kind;
        made.text = kept(m_sheet.texts(), text);
        return made;
    };
    const auto bare = withoutBlanks(m_value);
    if (m_formula && m_value.empty() && m_type != "str")
        return take(CellKind::uncomputed, {});
    if (m_type == "s") {
        const auto index = numberIn(bare);
        if (!index && bare.empty())
            return take(CellKind::text, {});
        if (!index || *index >= m_shared.size())
            return take(CellKind::unreadable, {});
        made.text = m_shared[*index];
        return made;
    }
    if (m_type == "b")
        return take(CellKind::boolean, bare.empty() ? "" : bare == "1" || bare == "true" ? "TRUE" : "FALSE");
    if (m_type == "e")
        return take(CellKind::error, bare);
    if (m_type.empty() || m_type == "n")
        return take(CellKind::number, shortest(bare));
    return take(CellKind::text, unescaped(m_value));
}

void CellsOf::put() {
    if (!m_formula && m_value.empty())
        return;
    if (m_left == 0)
        throw Unreadable("too many cells");
    --m_left;
    m_sheet.put(cell());
    m_value.clear();
}

} // namespace spreadsheet

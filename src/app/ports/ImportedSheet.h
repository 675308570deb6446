// SPDX-License-Identifier: MIT
// One worksheet people hand in: what its cells show, not how they look; knows no layout and no file format.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace app {

/// What a cell holds. uncomputed: a formula nobody has computed yet, without a text. unreadable: the file
/// points at a text that is not there.
enum class CellKind : std::uint8_t { text, number, boolean, error, uncomputed, unreadable };

/// Whether the cell's value was computed in the spreadsheet or written there.
enum class CellOrigin : std::uint8_t { written, computed };

/// Each text of a workbook once, however many cells show it.
class CellTexts {
public:
    /// The number of this text. Length error when there are more than 2^32 of them.
    std::uint32_t keep(std::string_view text);
    /// By a number that keep() gave; lives as long as this.
    [[nodiscard]] const std::string& at(std::uint32_t number) const { return m_texts[number]; }
    /// Of all texts kept.
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

private:
    std::deque<std::string> m_texts;
    std::unordered_map<std::string_view, std::uint32_t> m_numbers;
    std::size_t m_bytes = 0;
};

/// Rows and columns count from 0; as a spreadsheet has at most 2^20 rows and 2^14 columns.
struct ImportedCell {
    std::uint32_t row = 0;
    /// In CellTexts.
    std::uint32_t text = 0;
    std::uint16_t column = 0;
    CellKind kind = CellKind::text;
    CellOrigin origin = CellOrigin::written;
};

/// Holds the cells that are not empty and nothing for those between them. Numbers are in their shortest
/// spelling, booleans TRUE or FALSE, errors as a spreadsheet shows them (#DIV/0!).
class ImportedSheet {
public:
    ImportedSheet(std::string name, std::shared_ptr<CellTexts> texts)
        : m_name(std::move(name)), m_texts(std::move(texts)) {}
    /// Written texts, a row after the other; empty ones are no cells. Length error for a row of 2^16 or more.
    ImportedSheet(std::string name, const std::vector<std::vector<std::string>>& rows);

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] CellTexts& texts() { return *m_texts; }
    /// In any order; call arrange() before looking. Of two cells at one place the later one stays.
    void put(const ImportedCell& cell) { m_cells.push_back(cell); }
    void arrange();

    /// The rows with a cell, in order: a sheet of a million rows may have two.
    [[nodiscard]] const std::vector<std::size_t>& filledRows() const { return m_filled; }
    /// By column; none where the sheet has no cell in it.
    [[nodiscard]] std::span<const ImportedCell> row(std::size_t row) const;
    /// All cells, row by row.
    [[nodiscard]] std::span<const ImportedCell> cells() const { return m_cells; }
    /// Null where the sheet has no cell.
    [[nodiscard]] const ImportedCell* find(std::size_t row, std::size_t column) const;
    /// Empty where the sheet has no cell.
    [[nodiscard]] const std::string& textAt(std::size_t row, std::size_t column) const;
    [[nodiscard]] const std::string& textOf(const ImportedCell& cell) const { return m_texts->at(cell.text); }

private:
    std::string m_name;
    std::shared_ptr<CellTexts> m_texts;
    std::vector<ImportedCell> m_cells;
    std::vector<std::size_t> m_filled;
};

} // namespace app

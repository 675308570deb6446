// SPDX-License-Identifier: MIT
// Finding cells by halving what is left.
#include "app/ports/ImportedSheet.h"

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <utility>

namespace app {

namespace {

std::pair<std::uint32_t, std::uint16_t> placeOf(const ImportedCell& cell) {
    return {cell.row, cell.column};
}

} // namespace

std::uint32_t CellTexts::keep(std::string_view text) {
    if (const auto known = m_numbers.find(text); known != m_numbers.end())
        return known->second;
    if (m_texts.size() == std::numeric_limits<std::uint32_t>::max())
        throw std::length_error("cell texts");
    const auto number = static_cast<std::uint32_t>(m_texts.size());
    m_numbers.emplace(m_texts.emplace_back(text), number);
    m_bytes += text.size();
    return number;
}

ImportedSheet::ImportedSheet(std::string name, const std::vector<std::vector<std::string>>& rows)
    : ImportedSheet(std::move(name), std::make_shared<CellTexts>()) {
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
        if (rows[row].size() > std::numeric_limits<std::uint16_t>::max())
            throw std::length_error("columns");
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            if (!rows[row][column].empty())
                put({row, m_texts->keep(rows[row][column]), static_cast<std::uint16_t>(column)});
    }
    arrange();
}

void ImportedSheet::arrange() {
    const auto before = [](const ImportedCell& a, const ImportedCell& b) { return placeOf(a) < placeOf(b); };
    if (!std::is_sorted(m_cells.begin(), m_cells.end(), before))
        std::stable_sort(m_cells.begin(), m_cells.end(), before);
    // From behind, so that the last of several at one place stays.
    const auto doubles =
        std::unique(m_cells.rbegin(), m_cells.rend(),
                    [](const ImportedCell& a, const ImportedCell& b) { return placeOf(a) == placeOf(b); });
    m_cells.erase(m_cells.begin(), doubles.base());
    std::erase_if(m_cells, [&](const ImportedCell& cell) {
        return textOf(cell).empty() && cell.kind != CellKind::uncomputed && cell.kind != CellKind::unreadable;
    });
    m_filled.clear();
    for (const auto& cell : m_cells)
        if (m_filled.empty() || m_filled.back() != cell.row)
            m_filled.push_back(cell.row);
}

std::span<const ImportedCell> ImportedSheet::row(std::size_t row) const {
    const auto [first, last] =
        std::equal_range(m_cells.begin(), m_cells.end(), ImportedCell{static_cast<std::uint32_t>(row)},
                         [](const ImportedCell& a, const ImportedCell& b) { return a.row < b.row; });
    return {first, last};
}

const ImportedCell* ImportedSheet::find(std::size_t row, std::size_t column) const {
    const std::pair place(static_cast<std::uint32_t>(row), static_cast<std::uint16_t>(column));
    const auto at =
        std::lower_bound(m_cells.begin(), m_cells.end(), place,
                         [](const auto& cell, const auto& wanted) { return placeOf(cell) < wanted; });
    return at != m_cells.end() && placeOf(*at) == place ? &*at : nullptr;
}

const std::string& ImportedSheet::textAt(std::size_t row, std::size_t column) const {
    static const std::string empty;
    const auto* cell = find(row, column);
    return cell == nullptr ? empty : textOf(*cell);
}

} // namespace app

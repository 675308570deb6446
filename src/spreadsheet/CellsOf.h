// SPDX-License-Identifier: MIT
// The cells of one worksheet, as a listener; private to this room.
#pragma once

#include "app/ports/ImportedSheet.h"
#include "spreadsheet/Xml.h"

namespace spreadsheet {

/// Cells with something in them, of all worksheets of one workbook.
inline constexpr std::size_t mostCells = 8'000'000;

/// A row or cell without an address follows the one before it, empty ones counted. Throws Unreadable for an
/// address no worksheet has and beyond the limits.
class CellsOf : public XmlListener {
public:
    /// shared: numbers of the shared texts in the sheet's texts; left: how many cells may still come.
    CellsOf(app::ImportedSheet& sheet, const std::vector<std::uint32_t>& shared, std::size_t& left)
        : m_sheet(sheet), m_shared(shared), m_left(left) {}

    void begin(std::string_view name, const Attributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

private:
    void beginCell(const Attributes& attributes);
    void place(std::string_view address);
    void put();
    [[nodiscard]] app::ImportedCell cell();

    app::ImportedSheet& m_sheet;
    const std::vector<std::uint32_t>& m_shared;
    std::size_t& m_left;
    /// Of the cell that is open or comes next, from 0.
    std::size_t m_row = 0;
    std::size_t m_column = 0;
    std::size_t m_nextRow = 0;
    std::string m_type;
    std::string m_value;
    bool m_inside = false;
    bool m_open = false;
    bool m_aid = false;
    bool m_formula = false;
};

} // namespace spreadsheet

// SPDX-License-Identifier: MIT
// A workbook that is made already, as the source a writer asks.
#pragma once

#include "sheet/SheetSource.h"

namespace support {

/// The workbook must outlive it.
class MadeSheets : public sheet::SheetSource {
public:
    explicit MadeSheets(const sheet::Workbook& workbook)
        : m_workbook(workbook), m_cover{
                                    workbook.title, {}, workbook.language, workbook.opensAt, workbook.names} {
        for (const auto& sheet : workbook.sheets)
            m_tabs.push_back({sheet.id, sheet.name});
    }

    [[nodiscard]] const sheet::Workbook& cover() const override { return m_cover; }
    [[nodiscard]] const std::vector<sheet::Tab>& tabs() const override { return m_tabs; }
    [[nodiscard]] std::size_t roughCells() const override {
        std::size_t cells = 0;
        for (const auto& sheet : m_workbook.sheets)
            for (const auto& row : sheet.rows)
                cells += row.size();
        return cells;
    }
    [[nodiscard]] sheet::Sheet sheetAt(std::size_t tab) const override { return m_workbook.sheets[tab]; }

private:
    const sheet::Workbook& m_workbook;
    sheet::Workbook m_cover;
    std::vector<sheet::Tab> m_tabs;
};

} // namespace support

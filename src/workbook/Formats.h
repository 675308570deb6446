// SPDX-License-Identifier: MIT
// One cell format for each role, made once a workbook; colours and fonts are decided here and nowhere else.
#pragma once

#include "sheet/Sheet.h"

#include <array>

struct lxw_workbook;
struct lxw_format;

namespace workbook {

/// Blue for high, orange for low, white between: readable without telling red from green, and in print.
inline constexpr unsigned heatLow = 0xF4B183, heatMiddle = 0xFFFFFF, heatHigh = 0x8DB9E2, bars = 0xB7D3EE;

class Formats {
public:
    Formats(lxw_workbook* workbook, words::Language language) : m_workbook(workbook), m_language(language) {}

    [[nodiscard]] lxw_format* of(const sheet::Cell& cell);
    /// Wrapped, whatever its role is.
    [[nodiscard]] lxw_format* ofParagraph(const sheet::Cell& cell);
    /// Laid over cells whose text begins with a warning sign.
    [[nodiscard]] lxw_format* alarm();

private:
    [[nodiscard]] lxw_format* made(const sheet::Cell& like) const;

    lxw_workbook* m_workbook;
    words::Language m_language;
    /// By role, then input or not, then linked or not: looked up once a cell.
    std::array<lxw_format*, 128> m_formats{};
    std::array<lxw_format*, 32> m_paragraphs{};
    lxw_format* m_alarm = nullptr;
};

} // namespace workbook

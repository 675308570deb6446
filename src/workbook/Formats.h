// SPDX-License-Identifier: MIT
// One cell format for each role, made once a workbook; colours and fonts are decided here and nowhere else.
#pragma once

#include "sheet/Sheet.h"

#include <map>
#include <tuple>

struct lxw_workbook;
struct lxw_format;

namespace workbook {

/// Blue for high, orange for low, white between: readable without telling red from green, and in print.
inline constexpr unsigned heatLow = 0xF4B183, heatMiddle = 0xFFFFFF, heatHigh = 0x8DB9E2, bars = 0xB7D3EE;

class Formats {
public:
    Formats(lxw_workbook* workbook, words::Language language) : m_workbook(workbook), m_language(language) {}

    [[nodiscard]] lxw_format* of(const sheet::Cell& cell);
    /// Laid over cells whose text begins with a warning sign.
    [[nodiscard]] lxw_format* alarm();

private:
    using Key = std::tuple<sheet::Role, sheet::Cell::Access, bool>;
    [[nodiscard]] lxw_format* made(const Key& key) const;

    lxw_workbook* m_workbook;
    words::Language m_language;
    std::map<Key, lxw_format*> m_formats;
    lxw_format* m_alarm = nullptr;
};

} // namespace workbook

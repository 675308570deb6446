// SPDX-License-Identifier: MIT
// A workbook whose sheets are made one by one, when they are asked for: a large one is never whole in memory.
#pragma once

#include "sheet/Sheet.h"

namespace sheet {

/// A sheet that may not be made yet.
struct Tab {
    /// Sheet::id
    std::string id;
    /// Sheet::name
    std::string name;
};

class SheetSource {
public:
    SheetSource() = default;
    SheetSource(const SheetSource&) = delete;
    SheetSource& operator=(const SheetSource&) = delete;
    virtual ~SheetSource() = default;

    /// What stands around the sheets; has none itself.
    [[nodiscard]] virtual const Workbook& cover() const = 0;
    /// In the order of the workbook.
    [[nodiscard]] virtual const std::vector<Tab>& tabs() const = 0;
    /// The tabs that take long to make: best begun first and asked for last. The one that takes longest
    /// comes first.
    [[nodiscard]] virtual std::vector<std::size_t> slowTabs() const { return {}; }
    /// About how many cells all sheets have together.
    [[nodiscard]] virtual std::size_t roughCells() const = 0;
    /// Made anew at each call; the position is one of tabs(). Several may be asked for at once, each on a
    /// thread of its own.
    [[nodiscard]] virtual Sheet sheetAt(std::size_t tab) const = 0;
};

/// All of them at once.
[[nodiscard]] Workbook whole(const SheetSource& source);

} // namespace sheet

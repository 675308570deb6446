// SPDX-License-Identifier: MIT
// What happens to the rest of a workbook when a layout leaves sheets or columns out.
#pragma once

#include "sheet/CellPlaces.h"
#include "sheet/SheetSource.h"

#include <set>

namespace sheet {

/// Only columns that optionalParts() names: formulas of the sheet must not move.
void leaveOutColumns(Sheet& sheet, const std::vector<std::string>& keys);
/// Which sheets a workbook has, seen from each of them.
class Others {
public:
    Others() = default;
    Others(const std::vector<Tab>& present, const CellPlaces& places);

    /// Formulas that name an absent sheet become their present value, and the sheet says so of figures; links
    /// to one become plain text.
    void leaveOut(Sheet& sheet, const words::Words& tr) const;

private:
    std::set<std::string> m_present;
    /// Tabs of absent sheets as formulas name them: those whose figures others follow, and all.
    std::vector<std::string> m_figures, m_absent;
};

} // namespace sheet

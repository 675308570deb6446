// SPDX-License-Identifier: MIT
// Look-ups in a layout, and what its files may say of each kind of sheet.
#include "sheet/LayoutNames.h"

#include <algorithm>

namespace sheet {

const LayoutSheet* findSheet(const Layout& layout, SheetKind kind) {
    const auto at = std::find_if(layout.sheets.begin(), layout.sheets.end(),
                                 [&](const LayoutSheet& sheet) { return sheet.kind == kind; });
    return at == layout.sheets.end() ? nullptr : &*at;
}

std::string_view codeOf(SheetKind kind) {
    return reading::spellingOf(kindNames, kind);
}

/// Only columns to the right of every cell that the sheet's own formulas name, on sheets no other sheet's
/// formulas name.
bool isOneTable(const Layout& layout) {
    if (layout.sheets.size() != 1)
        return false;
    switch (layout.sheets.front().kind) {
    case SheetKind::ranking:
    case SheetKind::panel:
    case SheetKind::questions:
    case SheetKind::data:
        return true;
    default:
        return false;
    }
}

const std::vector<std::string>& optionalParts(SheetKind kind) {
    static const std::vector<std::string> none;
    static const std::vector<std::string> ranking{
        "index", "composite",    "coverage",        "low",      "high",  "standing", "must_haves", "gaps",
        "flags", "interviewers", "recommendations", "decision", "reason"};
    static const std::vector<std::string> data{"candidate", "question", "phase", "at"};
    static const std::vector<std::string> questions{"probes", "departure", "interviewers"};
    static const std::vector<std::string> candidates{"before", "during", "after"};
    switch (kind) {
    case SheetKind::ranking:
        return ranking;
    case SheetKind::data:
        return data;
    case SheetKind::questions:
        return questions;
    case SheetKind::candidates:
        return candidates;
    default:
        return none;
    }
}

} // namespace sheet

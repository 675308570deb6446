// SPDX-License-Identifier: MIT
// Candidates by competency as a table of shown values: what the heat map draws and the clipboard gets; no
// colours, no drawing.
#pragma once

#include "compare/Comparison.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

struct HeatColumn {
    /// "rank", "candidate", "composite", a competency's id, "must", "coverage", "bounds", "raters", "flags".
    std::string key;
    std::string title;
    /// Its share of the whole, "40 %"; empty for columns that carry none.
    std::string weight;
    /// Has a must-have cut.
    bool must = false;
};

struct HeatCell {
    std::string text;
    /// Share of the scale, 0 to 1, for the colour; absent cells have none.
    std::optional<double> heat = std::nullopt;
    /// What the column is sorted by, low first; absent goes last in both directions.
    std::optional<double> order = std::nullopt;
    /// Best of its column among two or more who may be ranked together.
    bool best = false;
    /// Interviewers lie half the scale or more apart.
    bool apart = false;
    /// Needs attention; its text says so as well.
    bool warning = false;
    /// A word in the place of a number.
    bool muted = false;
};

struct HeatRow {
    std::string candidate;
    std::vector<HeatCell> cells;
};

struct HeatTable {
    std::vector<HeatColumn> columns;
    std::vector<HeatRow> rows;
};

/// The text with the signs for best (★) and far apart (⇕).
[[nodiscard]] std::string withSigns(const HeatCell& cell);

[[nodiscard]] HeatTable heatTable(const compare::Comparison& comparison, const words::Words& tr);

enum class SortOrder { lowFirst, highFirst };
/// Stable; text columns by their text.
void sortRows(HeatTable& table, std::size_t column, SortOrder order);

/// For the clipboard: tab-separated lines, and the same as an HTML table. Without signs, so that numbers stay
/// numbers.
[[nodiscard]] std::string tabSeparated(const HeatTable& table);
[[nodiscard]] std::string htmlTable(const HeatTable& table);

/// A score as screens and pages show it, or the word for what is missing.
[[nodiscard]] std::string scoreText(const std::optional<double>& value, compare::Missing missing,
                                    const words::Words& tr);
/// The word for what is missing: "not asked", "n/a", "no evidence", "blank".
[[nodiscard]] std::string wordOf(compare::Missing missing, const words::Words& tr);

} // namespace app

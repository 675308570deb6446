// SPDX-License-Identifier: MIT
// Long texts over the whole width of a sheet, in as many rows as they need: a row can only be so high.
#pragma once

#include "sheet/Sheets.h"

namespace sheet {

/// Lines that a row holds in any spreadsheet, in either language.
inline constexpr int linesOfRow = 24;

/// Width in characters, as in Column.
[[nodiscard]] bool fitsInRow(std::string_view text, int width, int lines = linesOfRow);
/// Rows of one cell each, which an adapter lays over all columns. To be called when the columns are there.
void addPassage(Sheet& sheet, const std::string& words);
/// The same of what a formula says, when one row is enough for it; else as it says now.
void addPassage(Sheet& sheet, const std::string& expression, const std::string& now);

/// What equal scores are told apart by and, where panels are ranked apart, that they are: what whoever signs
/// a ranking must know. One row each.
void addStandingRules(const Material& material, Sheet& sheet);

/// Width of the Data sheet's values.
inline constexpr int dataValueWidth = 24;
struct LongNote {
    const session::Scorecard* card = nullptr;
    session::Item item;
};
/// Notes that do not go into one row of Data.
[[nodiscard]] std::vector<LongNote> longNotes(const compare::Comparison& comparison);

} // namespace sheet

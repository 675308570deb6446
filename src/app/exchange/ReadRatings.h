// SPDX-License-Identifier: MIT
// Ratings and finished tables from anywhere (CSV) as plain values, or every reason why not; no workspace.
#pragma once

#include "compare/PlainRatings.h"
#include "reading/Finding.h"

#include <istream>

namespace app {

/// The rows are there exactly when there is no finding.
struct RatingList {
    std::vector<score::RatingRow> rows;
    std::vector<reading::Finding> findings;
};

/// Competency of every row when the file has no such column.
inline constexpr std::string_view onlyCompetency = "score";

/// Columns candidate, rater, competency, score in any order; competency may be absent, interviewer may stand
/// for rater. An empty score is a missing one. Nobody rates the same twice. file is only the name in the
/// findings.
[[nodiscard]] RatingList readRatings(std::istream& in, const std::string& file, const score::Scale& scale);

/// The table is there exactly when there is no finding.
struct TableFile {
    compare::PlainTable table;
    std::vector<reading::Finding> findings;
};

/// The first column names the candidates, every other is a competency; an empty cell is a missing score. With
/// a scale every score must lie on it.
[[nodiscard]] TableFile readTable(std::istream& in, const std::string& file,
                                  const std::optional<score::Scale>& scale);

/// A finite decimal number and nothing else.
[[nodiscard]] std::optional<double> numberOf(std::string_view text);

} // namespace app

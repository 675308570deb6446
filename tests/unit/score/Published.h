// SPDX-License-Identifier: MIT
// The published data sets and the figures their files state.
#pragma once

#include "score/agreement/Additive.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace score_test {

/// A CSV file of tests/data/published as text cells, heading included.
[[nodiscard]] std::vector<std::vector<std::string>> publishedTable(const std::string& name);
[[nodiscard]] nlohmann::json publishedFigures(const std::string& name);

/// Rows are units, columns from the second on raters; an empty cell is missing.
[[nodiscard]] score::Units unitsByRow(const std::string& name);
/// Rows are raters, columns units.
[[nodiscard]] score::Units unitsByColumn(const std::string& name);
/// Long form with headings unit, rater, value.
[[nodiscard]] score::Units unitsByLine(const std::string& name);

} // namespace score_test

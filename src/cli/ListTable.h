// SPDX-License-Identifier: MIT
// A small list of texts as an aligned table on the terminal, through the same Sheet as everything else.
#pragma once

#include <string>
#include <vector>

namespace cli {

using Line = std::vector<std::string>;

/// Lines ending in \n; the first row is the headings.
[[nodiscard]] std::string table(const Line& headings, const std::vector<Line>& lines);

} // namespace cli

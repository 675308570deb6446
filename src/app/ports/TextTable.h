// SPDX-License-Identifier: MIT
// A small table of shown texts with a title, for views that are not the heat map; no numbers, no drawing.
#pragma once

#include <string>
#include <vector>

namespace app {

struct TextTable {
    std::string title;
    std::vector<std::string> columns;
    /// Each as long as columns.
    std::vector<std::vector<std::string>> rows;
};

} // namespace app

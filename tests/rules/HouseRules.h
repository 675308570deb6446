// SPDX-License-Identifier: MIT
// The house rules as a function over one source file's text; Tree_test.cpp runs it over the whole tree.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rules {

inline constexpr int longestFile = 300;

/// One sentence for each broken rule. The path is relative to the project, "src/plan/Check.cpp".
[[nodiscard]] std::vector<std::string> violations(const std::string& path, std::string_view text);

} // namespace rules

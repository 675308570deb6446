// SPDX-License-Identifier: MIT
// How deep a TOML text nests, counted before it is parsed; checks nothing else.
#pragma once

#include "reading/Toml.h"

#include <optional>
#include <string_view>

namespace reading {

/// Deepest list or inline table, and longest dotted name, that are read: far above what our files need, far
/// below what exhausts a stack.
inline constexpr int deepestToml = 32;

/// Where the text first goes deeper than deepestToml; nothing when it does not. Strings and comments do not
/// count.
[[nodiscard]] std::optional<Spot> tooDeep(std::string_view text);

} // namespace reading

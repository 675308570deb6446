// SPDX-License-Identifier: MIT
// What no argument of any command may be: empty, not UTF-8, or holding what cannot be seen.
#pragma once

#include "reading/Finding.h"

namespace CLI {
class App;
}

namespace cli {

/// The first such argument that was given, as an error; nothing when all are well. Paths may be any bytes,
/// and the dates that an empty text clears may be empty. Call it after parsing.
[[nodiscard]] std::optional<reading::Finding> badArgument(const CLI::App& parser);

} // namespace cli

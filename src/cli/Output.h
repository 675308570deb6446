// SPDX-License-Identifier: MIT
// What the name of a file to be written says.
#pragma once

#include "cli/Terminal.h"

namespace cli {

/// Whether the target is the workspace that is being read, by whatever name.
[[nodiscard]] bool isWorkspace(const Terminal& terminal, const std::string& target);

/// Whether the name has this ending (".csv"), in small or capital letters.
[[nodiscard]] bool endsIn(const std::string& target, std::string_view ending);

} // namespace cli

// SPDX-License-Identifier: MIT
// What the name of a file to be written says.
#pragma once

#include "cli/Terminal.h"

#include <initializer_list>

namespace cli {

/// Whether the target is the workspace that is being read, by whatever name.
[[nodiscard]] bool isWorkspace(const Terminal& terminal, const std::string& target);

/// Whether the name promises a file of another kind than these endings (".csv"); a folder or a device is
/// refused with its own sentence when it is written to.
[[nodiscard]] bool isOtherKind(const std::string& target, std::initializer_list<std::string_view> endings);

} // namespace cli

// SPDX-License-Identifier: MIT
// Where the shipped rubrics lie on this machine.
#pragma once

#include <filesystem>

namespace mains {

/// $EVENHAND_RUBRICS if set; else ../share/evenhand/rubrics beside the program's folder; else the source tree
/// it was built from.
[[nodiscard]] std::filesystem::path rubricFolder();

} // namespace mains

// SPDX-License-Identifier: MIT
// Where the program's data files lie on this machine: those shipped with it and the person's own.
#pragma once

#include <filesystem>
#include <string>

namespace mains {

/// $EVENHAND_RUBRICS or $EVENHAND_EXPORTS if set; else ../share/evenhand/NAME beside the program's folder;
/// else the source tree it was built from. The name is "rubrics" or "exports".
[[nodiscard]] std::filesystem::path shippedFolder(const char* name);
/// NAME below evenhand in $XDG_DATA_HOME, else in ~/.local/share; empty without a home. It may not be there.
[[nodiscard]] std::filesystem::path ownFolder(const char* name);

/// evenhand in $XDG_RUNTIME_DIR, else a folder of this user in the system's temporary one; made by who uses
/// it.
[[nodiscard]] std::filesystem::path sessionFolder();
/// The display the windows of this program appear on; empty without one.
[[nodiscard]] std::string screenName();

} // namespace mains

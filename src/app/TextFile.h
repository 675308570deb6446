// SPDX-License-Identifier: MIT
// A file that appears whole or not at all, from bytes in memory; for what people save and not for workspaces.
#pragma once

#include <filesystem>
#include <string_view>

namespace app {

/// Writes to a temporary file beside the target, syncs and renames it; an existing file is replaced. Throws
/// Trouble "is-folder", "missing-folder" or "cannot-write" and then has left the old file untouched.
void writeWhole(const std::filesystem::path& target, std::string_view bytes);

} // namespace app

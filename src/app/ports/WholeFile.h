// SPDX-License-Identifier: MIT
// Bytes in memory as a file that appears whole or not at all; for what people save and not for workspaces.
#pragma once

#include <filesystem>
#include <string_view>

namespace app {

/// An existing file is replaced. Throws SystemError as AtomicFile does and has left the old file untouched
/// (but see AtomicFile::keep).
void writeWhole(const std::filesystem::path& target, std::string_view bytes);

} // namespace app

// SPDX-License-Identifier: MIT
// From a TOML file on disk to its plain tree, with every mistake of encoding and syntax noted; knows no keys.
#pragma once

#include "reading/Inspection.h"

#include <filesystem>
#include <optional>

namespace reading {

/// Longest file taken, in bytes.
inline constexpr std::size_t largestFile = std::size_t{4} * 1024 * 1024;

/// Nothing after noting why: a missing file, a folder, a device, a file too large. Throws nothing.
[[nodiscard]] std::optional<std::string> textOf(const std::filesystem::path& path, Inspection& inspection);
/// Nothing after noting why: too large, empty, not UTF-8, not TOML.
[[nodiscard]] std::optional<Node> treeOf(std::string_view text, Inspection& inspection);

} // namespace reading

// SPDX-License-Identifier: MIT
// Reads layout files (TOML) and reports every mistake of a file at once; builds no workbook.
#pragma once

#include "reading/Finding.h"
#include "sheet/Layout.h"

#include <filesystem>
#include <optional>

namespace sheet {

/// The layout is present exactly when no finding is an error.
struct LayoutReading {
    std::optional<Layout> layout;
    std::vector<reading::Finding> findings;
};

/// Reads a layout from text; file is only the name in the findings.
[[nodiscard]] LayoutReading readLayout(std::string_view text, const std::string& file);
/// As above from disk; what is wrong with the file itself is a finding too.
[[nodiscard]] LayoutReading loadLayout(const std::filesystem::path& path);

} // namespace sheet

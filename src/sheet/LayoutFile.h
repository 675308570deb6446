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

/// What is wrong with the file itself is a finding too; never throws for what it holds.
[[nodiscard]] LayoutReading loadLayout(const std::filesystem::path& path);

} // namespace sheet

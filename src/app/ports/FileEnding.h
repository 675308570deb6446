// SPDX-License-Identifier: MIT
// Endings of file names, where it must not matter how they were typed.
#pragma once

#include <filesystem>
#include <string>

namespace app {

/// ".xlsx", also of BOOK.XLSX; empty without one.
[[nodiscard]] std::string endingOf(const std::filesystem::path& path);

} // namespace app

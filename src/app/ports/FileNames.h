// SPDX-License-Identifier: MIT
// Endings of file names, however they were typed, and names made from titles.
#pragma once

#include <filesystem>
#include <string>

namespace app {

/// ".xlsx", also of BOOK.XLSX; empty without one.
[[nodiscard]] std::string endingOf(const std::filesystem::path& path);

/// A title as a file name, 200 bytes at most: without what file systems forbid; "evenhand" when nothing is
/// left of it.
[[nodiscard]] std::string fileNameOf(const std::string& title);

} // namespace app

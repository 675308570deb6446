// SPDX-License-Identifier: MIT
// Capital A to Z taken for small ones, where it must not matter which was typed; other alphabets stay as they
// are.
#pragma once

#include <filesystem>
#include <string>

namespace app {

[[nodiscard]] constexpr char lowered(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

[[nodiscard]] std::string lowered(std::string text);

/// ".xlsx", also of BOOK.XLSX; empty without one.
[[nodiscard]] std::string endingOf(const std::filesystem::path& path);

} // namespace app

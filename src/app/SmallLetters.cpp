// SPDX-License-Identifier: MIT
// Byte by byte: no byte of a longer UTF-8 sequence is a letter.
#include "app/SmallLetters.h"

#include <algorithm>

namespace app {

std::string lowered(std::string text) {
    std::ranges::transform(text, text.begin(), [](char letter) { return lowered(letter); });
    return text;
}

std::string endingOf(const std::filesystem::path& path) {
    return lowered(path.extension().string());
}

} // namespace app

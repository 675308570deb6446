// SPDX-License-Identifier: MIT
// Where a text stops being UTF-8; converts nothing.
#pragma once

#include "reading/Toml.h"

#include <optional>
#include <string>
#include <string_view>

namespace reading {

enum class Encoding { utf16, zeroByte, notUtf8 };

struct WrongEncoding {
    Encoding what = Encoding::notUtf8;
    Spot spot;
};

/// The first byte that is not UTF-8, or that no text holds. Overlong forms, surrogates and what lies above
/// U+10FFFF count.
[[nodiscard]] std::optional<WrongEncoding> findWrongEncoding(std::string_view text);

} // namespace reading

// SPDX-License-Identifier: MIT
// Counts lines and columns on the way to the first character that no text holds.
#include "reading/Encoding.h"

#include "text/CodePoints.h"

namespace reading {

std::optional<WrongEncoding> findWrongEncoding(std::string_view text) {
    if (text.substr(0, 2) == "\xFF\xFE" || text.substr(0, 2) == "\xFE\xFF")
        return WrongEncoding{Encoding::utf16, {1, 1}};
    const auto broken = text::firstBrokenByte(text);
    Spot spot{1, 1};
    for (auto rest = text.substr(0, broken.value_or(text.size())); !rest.empty();) {
        const auto character = text::takeCodePoint(rest);
        if (character == 0)
            return WrongEncoding{Encoding::zeroByte, spot};
        spot = character == '\n' ? Spot{spot.line + 1, 1} : Spot{spot.line, spot.column + 1};
    }
    return broken ? std::optional(WrongEncoding{Encoding::notUtf8, spot}) : std::nullopt;
}

} // namespace reading

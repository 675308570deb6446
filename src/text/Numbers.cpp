// SPDX-License-Identifier: MIT
// The block of full-width forms lies a fixed way above ASCII.
#include "text/Numbers.h"

#include "text/CodePoints.h"
#include "text/Fold.h"
#include "text/Kinds.h"

#include <algorithm>

namespace text {

std::string narrowed(std::string_view text) {
    const auto kept = trimmed(text);
    std::string out;
    for (std::string_view rest = kept; !rest.empty();) {
        const auto c = takeCodePoint(rest);
        if (c >= 0xFF01 && c <= 0xFF5E)
            append(out, c - 0xFEE0);
        else if (c == 0x2212)
            out += '-';
        else if (c >= 0x80 && isBlank(c))
            out += ' ';
        else if (!showsNothing(c))
            append(out, c);
    }
    return out;
}

bool hasDecimalComma(std::string_view text) {
    const auto number = narrowed(text);
    const auto comma = number.find(',');
    const auto digits = [](std::string_view part) {
        return !part.empty() && std::all_of(part.begin(), part.end(), [](char c) {
            return isAsciiDigit(static_cast<unsigned char>(c));
        });
    };
    if (comma == std::string::npos)
        return false;
    const std::string_view all(number);
    const auto whole = all.substr(0, comma);
    return digits(whole.starts_with('-') ? whole.substr(1) : whole) && digits(all.substr(comma + 1));
}

} // namespace text

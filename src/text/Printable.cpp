// SPDX-License-Identifier: MIT
// One pass over the code points.
#include "text/Printable.h"

#include "text/CodePoints.h"
#include "text/Kinds.h"

#include <cstdio>

namespace text {

namespace {

bool endsLine(char32_t c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

} // namespace

std::string printable(std::string_view text, Lines lines) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto before = text;
        const auto c = takeCodePoint(text);
        if (endsLine(c)) {
            if (c == '\r' && text.starts_with('\n'))
                text.remove_prefix(1);
            out += lines == Lines::kept ? '\n' : ' ';
        } else if (c == '\t') {
            out += lines == Lines::kept ? '\t' : ' ';
        } else if (c == brokenCharacter) {
            append(out, c);
        } else if (!isControl(c) && !turnsDirection(c)) {
            out += before.substr(0, before.size() - text.size());
        }
    }
    return out;
}

std::optional<char32_t> firstUnprintable(std::string_view text) {
    while (!text.empty()) {
        const auto c = takeCodePoint(text);
        if (c == '\n' || c == '\r' || c == '\t')
            continue;
        if (isControl(c) || turnsDirection(c) || endsLine(c))
            return c;
    }
    return std::nullopt;
}

std::string codeOf(char32_t character) {
    char code[12];
    (void)std::snprintf(code, sizeof code, "U+%04X", static_cast<unsigned>(character));
    return code;
}

} // namespace text

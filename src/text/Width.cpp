// SPDX-License-Identifier: MIT
// East Asian Width as utf8proc has it.
#include "text/Width.h"

#include "text/Breaks.h"
#include "text/CodePoints.h"
#include "text/Kinds.h"

#include <utf8proc.h>

namespace text {

int widthOf(char32_t character) {
    if (character < 0x7F)
        return character < 0x20 ? 0 : 1;
    if (isMark(character) || showsNothing(character))
        return 0;
    if (character >= 0xE000 && character <= 0xF8FF) // private use: icon fonts give them one column
        return 1;
    return utf8proc_charwidth(static_cast<utf8proc_int32_t>(character));
}

int displayWidth(std::string_view text) {
    int width = 0;
    while (!text.empty())
        width += widthOf(takeCodePoint(text));
    return width;
}

std::string cutToWidth(std::string_view text, int widest) {
    if (displayWidth(text) <= widest)
        return std::string(text);
    int width = 0;
    std::string_view rest = text;
    while (!rest.empty()) {
        const auto next = firstGrapheme(rest);
        width += displayWidth(next);
        if (width > widest - 1)
            break;
        rest.remove_prefix(next.size());
    }
    return std::string(text.substr(0, text.size() - rest.size())) + "…";
}

} // namespace text

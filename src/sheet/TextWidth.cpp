// SPDX-License-Identifier: MIT
// UTF-8 decoding and the wide ranges of Unicode (East Asian Width W and F, emoji).
#include "sheet/TextWidth.h"

#include <algorithm>
#include <array>

namespace sheet {

namespace {

struct Span {
    char32_t first;
    char32_t last;
};

constexpr std::array wide{Span{0x1100, 0x115F},   Span{0x2E80, 0x303E},   Span{0x3041, 0x33FF},
                          Span{0x3400, 0x4DBF},   Span{0x4E00, 0x9FFF},   Span{0xA000, 0xA4CF},
                          Span{0xAC00, 0xD7A3},   Span{0xF900, 0xFAFF},   Span{0xFE30, 0xFE6F},
                          Span{0xFF00, 0xFF60},   Span{0xFFE0, 0xFFE6},   Span{0x1F300, 0x1F64F},
                          Span{0x1F680, 0x1F6FF}, Span{0x1F900, 0x1F9FF}, Span{0x20000, 0x3FFFD}};
constexpr std::array narrow{Span{0x0300, 0x036F}, Span{0x200B, 0x200F}, Span{0x20D0, 0x20FF},
                            Span{0xFE00, 0xFE0F}};

template <class Spans>
bool within(const Spans& spans, char32_t character) {
    return std::any_of(spans.begin(), spans.end(),
                       [&](const Span& span) { return character >= span.first && character <= span.last; });
}

int lengthByLead(unsigned char lead) {
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    if (lead >= 0xF0 && lead < 0xF5)
        return 4;
    return 0;
}

bool allowed(char32_t character, int length) {
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    return character >= smallest[static_cast<std::size_t>(length)] && character <= 0x10FFFF &&
           (character < 0xD800 || character > 0xDFFF);
}

} // namespace

char32_t takeCodePoint(std::string_view& text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const int length = lengthByLead(lead);
    if (length == 1) {
        text.remove_prefix(1);
        return lead;
    }
    char32_t character = length == 0 ? 0 : lead & (0xFFU >> (length + 1));
    bool whole = length > 0 && text.size() >= static_cast<std::size_t>(length);
    for (int at = 1; whole && at < length; ++at) {
        const auto next = static_cast<unsigned char>(text[static_cast<std::size_t>(at)]);
        whole = (next & 0xC0U) == 0x80U;
        character = (character << 6U) | (next & 0x3FU);
    }
    whole = whole && allowed(character, length);
    text.remove_prefix(whole ? static_cast<std::size_t>(length) : 1);
    return whole ? character : brokenCharacter;
}

int widthOf(char32_t character) {
    if (character < 0x20 || within(narrow, character))
        return 0;
    return character >= 0x1100 && within(wide, character) ? 2 : 1;
}

int displayWidth(std::string_view text) {
    int width = 0;
    while (!text.empty())
        width += widthOf(takeCodePoint(text));
    return width;
}

std::size_t utf16Length(std::string_view text) {
    std::size_t length = 0;
    while (!text.empty())
        length += takeCodePoint(text) > 0xFFFF ? 2 : 1;
    return length;
}

} // namespace sheet

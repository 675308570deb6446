// SPDX-License-Identifier: MIT
// Checks UTF-8 byte by byte, by the table of well-formed sequences in the Unicode Standard, chapter 3.9.
#include "rubric/Encoding.h"

#include <algorithm>

namespace rubric {

namespace {

struct Lead {
    /// Bytes of the whole sequence; 0 for a byte that cannot begin one.
    std::size_t length;
    unsigned char lowestSecond;
    unsigned char highestSecond;
};

Lead leadOf(unsigned char byte) {
    if (byte < 0x80)
        return {1, 0, 0};
    if (byte < 0xC2)
        return {0, 0, 0};
    if (byte < 0xE0)
        return {2, 0x80, 0xBF};
    if (byte == 0xE0)
        return {3, 0xA0, 0xBF};
    if (byte == 0xED)
        return {3, 0x80, 0x9F};
    if (byte < 0xF0)
        return {3, 0x80, 0xBF};
    if (byte == 0xF0)
        return {4, 0x90, 0xBF};
    if (byte < 0xF4)
        return {4, 0x80, 0xBF};
    if (byte == 0xF4)
        return {4, 0x80, 0x8F};
    return {0, 0, 0};
}

unsigned char byteAt(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

/// Bytes of the character that begins here, 0 when none does.
std::size_t lengthAt(std::string_view text, std::size_t at) {
    const auto lead = leadOf(byteAt(text, at));
    if (lead.length < 2)
        return lead.length;
    if (at + lead.length > text.size())
        return 0;
    const auto second = byteAt(text, at + 1);
    if (second < lead.lowestSecond || second > lead.highestSecond)
        return 0;
    for (std::size_t next = 2; next < lead.length; ++next)
        if ((byteAt(text, at + next) & 0xC0) != 0x80)
            return 0;
    return lead.length;
}

} // namespace

std::string_view withoutMark(std::string_view text) {
    return text.substr(text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0);
}

std::optional<WrongEncoding> findWrongEncoding(std::string_view text) {
    if (text.substr(0, 2) == "\xFF\xFE" || text.substr(0, 2) == "\xFE\xFF")
        return WrongEncoding{Encoding::utf16, {1, 1}};
    Spot spot{1, 1};
    for (std::size_t at = 0; at < text.size();) {
        const auto length = lengthAt(text, at);
        if (length == 0)
            return WrongEncoding{Encoding::notUtf8, spot};
        if (text[at] == '\0')
            return WrongEncoding{Encoding::zeroByte, spot};
        spot = text[at] == '\n' ? Spot{spot.line + 1, 1} : Spot{spot.line, spot.column + 1};
        at += length;
    }
    return std::nullopt;
}

std::u32string charactersOf(std::string_view text) {
    std::u32string characters;
    for (std::size_t at = 0; at < text.size();) {
        const auto length = std::max<std::size_t>(1, lengthAt(text, at));
        constexpr unsigned char masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
        char32_t character = byteAt(text, at) & masks[length];
        for (std::size_t next = 1; next < length; ++next)
            character = (character << 6) | (byteAt(text, at + next) & 0x3F);
        characters += character;
        at += length;
    }
    return characters;
}

} // namespace rubric

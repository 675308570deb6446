// SPDX-License-Identifier: MIT
// Decoding by utf8proc, which knows overlong forms and surrogates.
#include "text/CodePoints.h"

#include <utf8proc.h>

namespace text {

namespace {

struct Read {
    char32_t codePoint = brokenCharacter;
    /// 0 when no whole character begins here.
    std::size_t bytes = 0;
};

Read first(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80)
        return {lead, 1};
    utf8proc_int32_t codePoint = 0;
    const auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                        static_cast<utf8proc_ssize_t>(text.size()), &codePoint);
    if (bytes <= 0)
        return {};
    return {static_cast<char32_t>(codePoint), static_cast<std::size_t>(bytes)};
}

} // namespace

char32_t takeCodePoint(std::string_view& text) {
    const auto read = first(text);
    text.remove_prefix(read.bytes == 0 ? 1 : read.bytes);
    return read.codePoint;
}

std::optional<std::size_t> firstBrokenByte(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto bytes = first(text.substr(at)).bytes;
        if (bytes == 0)
            return at;
        at += bytes;
    }
    return std::nullopt;
}

bool isValidUtf8(std::string_view text) {
    return !firstBrokenByte(text);
}

std::string mended(std::string_view text) {
    if (isValidUtf8(text))
        return std::string(text);
    std::string whole;
    while (!text.empty())
        append(whole, takeCodePoint(text));
    return whole;
}

std::u32string codePoints(std::string_view text) {
    std::u32string all;
    while (!text.empty())
        all += takeCodePoint(text);
    return all;
}

void append(std::string& text, char32_t codePoint) {
    utf8proc_uint8_t bytes[4];
    const auto count = utf8proc_encode_char(static_cast<utf8proc_int32_t>(codePoint), bytes);
    text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(count));
}

std::string utf8(std::u32string_view codePoints) {
    std::string text;
    for (const auto codePoint : codePoints)
        append(text, codePoint);
    return text;
}

std::size_t utf16Length(std::string_view text) {
    std::size_t length = 0;
    while (!text.empty())
        length += takeCodePoint(text) > 0xFFFF ? 2 : 1;
    return length;
}

std::string_view withoutMark(std::string_view text) {
    return text.substr(text.starts_with("\xEF\xBB\xBF") ? 3 : 0);
}

} // namespace text

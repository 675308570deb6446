// SPDX-License-Identifier: MIT
// Mappings of utf8proc, and blanks.
#include "text/Fold.h"

#include "text/CodePoints.h"
#include "text/Kinds.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <new>

namespace text {

namespace {

std::string mapped(std::string_view text, int options) {
    const auto whole = mended(text);
    utf8proc_uint8_t* made = nullptr;
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(whole.data()),
                                   static_cast<utf8proc_ssize_t>(whole.size()), &made,
                                   static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(made, &std::free);
    if (size < 0)
        throw std::bad_alloc();
    return {reinterpret_cast<const char*>(made), static_cast<std::size_t>(size)};
}

bool isAscii(std::string_view text) {
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    return true;
}

std::string blanksCollapsed(std::string_view text) {
    std::string out;
    bool owed = false;
    while (!text.empty()) {
        const auto c = takeCodePoint(text);
        if (isBlank(c)) {
            owed = !out.empty();
        } else if (!isControl(c) && !showsNothing(c)) {
            if (owed)
                out += ' ';
            owed = false;
            append(out, c);
        }
    }
    return out;
}

/// Letters whose stroke is no accent to Unicode.
char32_t unstroked(char32_t c) {
    switch (c) {
    case 0xF8:
        return 'o';
    case 0x142:
        return 'l';
    case 0x111:
    case 0xF0:
        return 'd';
    case 0x127:
        return 'h';
    case 0x131:
        return 'i';
    case 0x167:
        return 't';
    default:
        return c;
    }
}

} // namespace

std::string normalised(std::string_view text) {
    return isAscii(text) ? std::string(text) : mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string folded(std::string_view text) {
    if (isAscii(text)) {
        auto out = blanksCollapsed(text);
        for (auto& c : out)
            if (c >= 'A' && c <= 'Z')
                c = static_cast<char>(c - 'A' + 'a');
        return out;
    }
    return blanksCollapsed(mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
                                            UTF8PROC_CASEFOLD | UTF8PROC_IGNORE));
}

std::string plain(std::string_view text) {
    auto bare = folded(text);
    if (isAscii(bare))
        return bare;
    bare = mapped(bare, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                            UTF8PROC_STRIPMARK);
    std::string out;
    for (std::string_view rest = bare; !rest.empty();)
        append(out, unstroked(takeCodePoint(rest)));
    return out;
}

std::string lowered(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty())
        append(out,
               static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(takeCodePoint(text)))));
    return out;
}

char32_t plainLetter(char32_t c) {
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    if (c == 0x2019 || c == 0x2BC)
        return '\'';
    if (c == 0x2010 || c == 0x2011)
        return '-';
    if (isHan(c) || isControl(c))
        return c;
    std::string one;
    append(one, c);
    const auto bare = codePoints(plain(one));
    return bare.empty() ? c : bare.front();
}

std::string trimmed(std::string_view text) {
    const auto drops = [](char32_t c) { return isBlank(c) || (showsNothing(c) && !turnsDirection(c)); };
    std::size_t start = text.size(), end = 0;
    for (std::string_view rest = text; !rest.empty();) {
        const auto at = text.size() - rest.size();
        if (drops(takeCodePoint(rest)))
            continue;
        start = std::min(start, at);
        end = text.size() - rest.size();
    }
    return std::string(start < end ? text.substr(start, end - start) : std::string_view());
}

bool isInvisible(std::string_view text) {
    while (!text.empty()) {
        const auto c = takeCodePoint(text);
        if (!isBlank(c) && !isControl(c) && !showsNothing(c))
            return false;
    }
    return true;
}

} // namespace text

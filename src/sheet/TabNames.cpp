// SPDX-License-Identifier: MIT
// Cleans, cuts and numbers tab names.
#include "sheet/TabNames.h"

#include "sheet/TextWidth.h"

#include <set>

namespace sheet {

namespace {

bool forbidden(char32_t character) {
    return character < 0x20 || character == 0x7F || character == 0xFFFE || character == 0xFFFF ||
           character == brokenCharacter ||
           std::u32string_view(U"[]:*?/\\").find(character) != std::string::npos;
}

bool trimmed(char character) {
    return character == ' ' || character == '\'';
}

std::string trim(std::string name) {
    while (!name.empty() && trimmed(name.back()))
        name.pop_back();
    std::size_t start = 0;
    while (start < name.size() && trimmed(name[start]))
        ++start;
    return name.substr(start);
}

std::string cut(std::string_view name, std::size_t units) {
    std::string_view rest = name;
    std::size_t used = 0;
    while (!rest.empty()) {
        auto after = rest;
        used += takeCodePoint(after) > 0xFFFF ? 2 : 1;
        if (used > units)
            break;
        rest = after;
    }
    return trim(std::string(name.substr(0, name.size() - rest.size())));
}

std::string cleaned(std::string_view name) {
    std::string out;
    while (!name.empty()) {
        const auto before = name;
        const auto character = takeCodePoint(name);
        if (forbidden(character))
            out += '_';
        else
            out += before.substr(0, before.size() - name.size());
    }
    return trim(out);
}

char32_t lowered(char32_t c) {
    const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    if (within('A', 'Z') || (within(0xC0, 0xDE) && c != 0xD7) || within(0x391, 0x3A9) ||
        within(0x410, 0x42F) || within(0xFF21, 0xFF3A))
        return c + 32;
    if (within(0x400, 0x40F))
        return c + 80;
    if ((within(0x100, 0x137) || within(0x14A, 0x177)) && c % 2 == 0)
        return c + 1;
    return within(0x139, 0x148) && c % 2 == 1 ? c + 1 : c;
}

} // namespace

std::u32string withoutCase(std::string_view name) {
    std::u32string out;
    while (!name.empty())
        out += lowered(takeCodePoint(name));
    return out;
}

std::vector<std::string> tabNames(const std::vector<std::string>& wished) {
    std::vector<std::string> names;
    std::set<std::u32string> taken{U"history"};
    for (const auto& wish : wished) {
        std::string name = cut(cleaned(wish), longestTabName);
        if (name.empty())
            name = "Sheet";
        const std::string stem = name;
        for (int number = 2; !taken.insert(withoutCase(name)).second; ++number) {
            const std::string suffix = " (" + std::to_string(number) + ")";
            name = cut(stem, longestTabName - suffix.size()) + suffix;
        }
        names.push_back(name);
    }
    return names;
}

} // namespace sheet

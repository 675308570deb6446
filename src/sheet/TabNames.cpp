// SPDX-License-Identifier: MIT
// Cleans, cuts and numbers tab names.
#include "sheet/TabNames.h"

#include "text/CodePoints.h"
#include "text/Fold.h"
#include "text/Kinds.h"

#include <set>

namespace sheet {

namespace {

bool forbidden(char32_t character) {
    return text::isControl(character) || text::turnsDirection(character) || character == 0xFFFE ||
           character == 0xFFFF || character == text::brokenCharacter ||
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
        used += text::takeCodePoint(after) > 0xFFFF ? 2 : 1;
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
        const auto character = text::takeCodePoint(name);
        if (forbidden(character))
            out += '_';
        else
            out += before.substr(0, before.size() - name.size());
    }
    // A reader of the file takes _x0041_ for a character by its number, and formulas spell the name again.
    for (auto at = out.find("_x"); at != std::string::npos; at = out.find("_x", at))
        out[at] = '-';
    return trim(out);
}

} // namespace

std::vector<std::string> tabNames(const std::vector<std::string>& wished) {
    std::vector<std::string> names;
    std::set<std::string> taken{"history"};
    for (const auto& wish : wished) {
        std::string name = cut(cleaned(wish), longestTabName);
        if (name.empty())
            name = "Sheet";
        const std::string stem = name;
        for (int number = 2; !taken.insert(text::lowered(name)).second; ++number) {
            const std::string suffix = " (" + std::to_string(number) + ")";
            name = cut(stem, longestTabName - suffix.size()) + suffix;
        }
        names.push_back(name);
    }
    return names;
}

} // namespace sheet

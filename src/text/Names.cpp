// SPDX-License-Identifier: MIT
// Keys made of folded text.
#include "text/Names.h"

#include "text/Breaks.h"
#include "text/CodePoints.h"
#include "text/Fold.h"
#include "text/Kinds.h"

#include <algorithm>

namespace text {

namespace {

/// Signs that are typed one for another inside names.
char32_t likeSign(char32_t c) {
    switch (c) {
    case 0x2010: // hyphens, dashes, minus
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2212:
        return '-';
    case 0x2018: // apostrophes
    case 0x2019:
    case 0x2BC:
    case 0xB4:
    case '`':
        return '\'';
    case 0x2022: // dots between the parts of a name
    case 0x2027:
    case 0x2219:
    case 0x22C5:
    case 0x30FB:
        return 0xB7;
    default:
        return c;
    }
}

} // namespace

std::string tidyName(std::string_view name) {
    std::string out;
    bool owed = false;
    const auto composed = normalised(name);
    for (std::string_view rest = composed; !rest.empty();) {
        const auto c = takeCodePoint(rest);
        if (isBlank(c)) {
            owed = !out.empty();
        } else if (!showsNothing(c)) {
            if (owed)
                out += ' ';
            owed = false;
            append(out, c);
        }
    }
    return out;
}

std::string nameKey(std::string_view name) {
    const auto plainBlanks = folded(name);
    std::string key;
    char32_t before = 0;
    bool owed = false;
    for (std::string_view rest = plainBlanks; !rest.empty();) {
        const auto c = likeSign(takeCodePoint(rest));
        if (c == ' ') {
            owed = true;
            continue;
        }
        const auto dot = [](char32_t sign) { return sign == 0xB7 || sign == '-'; };
        if (owed && !(isHan(before) && isHan(c)) && !dot(before) && !dot(c))
            key += ' ';
        owed = false;
        append(key, c);
        before = c;
    }
    return key;
}

bool sameName(std::string_view one, std::string_view other) {
    return one == other || nameKey(one) == nameKey(other);
}

std::string looseNameKey(std::string_view name) {
    const auto bare = plain(nameKey(name));
    std::vector<std::string> parts;
    for (const auto word : words(bare)) {
        std::string part(word);
        std::erase(part, '\'');
        parts.push_back(std::move(part));
    }
    std::sort(parts.begin(), parts.end());
    std::string key;
    for (const auto& part : parts)
        key += (key.empty() ? "" : " ") + part;
    return key;
}

NameBook::NameBook(const std::vector<std::string>& names) {
    for (const auto& name : names)
        add(name);
}

void NameBook::add(const std::string& name) {
    for (auto* place : {&m_byKey[nameKey(name)], &m_byLooseKey[looseNameKey(name)]})
        if (std::find(place->begin(), place->end(), name) == place->end())
            place->push_back(name);
}

std::optional<std::string> NameBook::same(std::string_view name) const {
    const auto found = m_byKey.find(nameKey(name));
    if (found == m_byKey.end())
        return std::nullopt;
    const auto& spellings = found->second;
    const auto exact = std::find(spellings.begin(), spellings.end(), name);
    return exact == spellings.end() ? spellings.front() : *exact;
}

std::vector<std::string> NameBook::alike(std::string_view name) const {
    const auto loose = looseNameKey(name);
    const auto found = m_byLooseKey.find(loose);
    if (loose.empty() || found == m_byLooseKey.end())
        return {};
    auto others = found->second;
    std::erase_if(others, [&](const std::string& other) { return sameName(other, name); });
    return others;
}

std::vector<std::vector<std::string>> NameBook::doubles() const {
    std::vector<std::vector<std::string>> groups;
    for (const auto& [key, spellings] : m_byKey)
        if (spellings.size() > 1)
            groups.push_back(spellings);
    return groups;
}

std::vector<std::string> NameBook::names() const {
    std::vector<std::string> all;
    for (const auto& [key, spellings] : m_byKey)
        all.insert(all.end(), spellings.begin(), spellings.end());
    return all;
}

} // namespace text

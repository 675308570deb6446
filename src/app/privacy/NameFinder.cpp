// SPDX-License-Identifier: MIT
// What names are made of, and the pass over a text; Latin and Chinese each have a file of their own.
#include "app/privacy/NameFinder.h"

#include "text/Breaks.h"
#include "text/CodePoints.h"
#include "text/Kinds.h"

#include <algorithm>

namespace app {

namespace {

std::u32string plainOf(std::string_view text) {
    return NoteReading(text).plain;
}

bool isHanPart(std::string_view part) {
    return text::isHan(text::takeCodePoint(part));
}

/// ü as ue, as people write it without the key.
std::u32string spelledOut(std::string_view part) {
    std::u32string out;
    for (const auto c : NoteReading(part).written) {
        out += text::codePoints(std::string());
        const auto plain = plainOf(text::utf8(std::u32string_view(&c, 1)));
        out += plain;
        if (c == 0xFC || c == 0xF6 || c == 0xE4 || c == 0xDC || c == 0xD6 || c == 0xC4)
            out += U'e';
    }
    std::erase(out, U'\'');
    return out;
}

} // namespace

void NameFinder::keep(std::map<std::u32string, std::string>& place, const std::u32string& key,
                      const std::string& replacement) {
    const auto [at, fresh] = place.emplace(key, replacement);
    if (!fresh && at->second != replacement)
        at->second = m_somebody;
}

void NameFinder::addText(std::string_view text, const std::string& replacement) {
    if (const auto key = plainOf(text); !key.empty())
        keep(m_texts, key, replacement);
}

void NameFinder::add(std::string_view name, const std::string& replacement) {
    const auto parts = text::words(name);
    std::vector<std::string> latin;
    std::size_t han = 0;
    for (const auto part : parts)
        han += isHanPart(part) ? 1 : 0;
    for (const auto part : parts) {
        const auto plain = text::codePoints(part);
        if (!isHanPart(part))
            latin.emplace_back(part);
        else if (han == 1)
            addHan(plain, replacement);
        else if (plain.size() > 1)
            keep(m_han, plain, replacement);
    }
    if (parts.size() > 1)
        addText(name, replacement);
    if (han > 1 && han == parts.size() && han == 2 && text::codePoints(parts[0]).size() <= 2 &&
        text::codePoints(parts[1]).size() <= 2)
        addHan(text::codePoints(std::string(parts[0]) + std::string(parts[1])), replacement);
    addLatin(latin, replacement);
}

void NameFinder::addLatin(const std::vector<std::string>& parts, const std::string& replacement) {
    constexpr std::size_t least = 5;
    std::vector<std::u32string> keys;
    for (const auto& part : parts) {
        auto key = plainOf(part);
        std::erase(key, U'\'');
        if (key.size() > 1 || parts.size() == 1)
            keep(m_words, key, replacement);
        if (const auto other = spelledOut(part); other != key)
            keep(m_words, other, replacement);
        m_initials[replacement] += key.front();
        keys.push_back(std::move(key));
    }
    for (std::size_t from = 0; from < keys.size(); ++from) {
        std::u32string run, back;
        for (auto to = from; to < keys.size(); ++to) {
            run += keys[to];
            back.insert(0, keys[to]);
            if (to > from && run.size() >= least) {
                keep(m_words, run, replacement);
                keep(m_words, back, replacement);
            }
        }
    }
}

void NameFinder::addHan(const std::u32string& name, const std::string& replacement) {
    if (name.size() == 1) {
        m_wholeOfOne.insert(name);
        return keep(m_lone, name, replacement);
    }
    keep(m_han, name, replacement);
    if (name.size() > 4)
        return;
    const bool compound = isCompoundSurname(name.substr(0, 2));
    const std::size_t surname = compound ? 2 : 1;
    keep(m_surnames, name.substr(0, surname), replacement);
    const auto given = name.substr(surname);
    if (given.size() == 1) {
        keep(m_lone, given, replacement);
        keep(m_han, given + given, replacement);
    } else if (given.size() > 1) {
        keep(m_han, given, replacement);
    }
    if (given.size() == 3) // two surnames
        keep(m_han, given.substr(1), replacement);
}

NameFinder::Found NameFinder::textAt(const Reading& reading, std::size_t at) const {
    Found best;
    for (const auto& [key, replacement] : m_texts) {
        if (!reading.from(at).starts_with(key))
            continue;
        const auto end = at + key.size();
        const auto inside = [&](std::size_t place) {
            return reading.isWord(place) && reading.isWord(place - 1);
        };
        if ((at == 0 || !inside(at)) && !(end < reading.size() && inside(end)) && end > best.end)
            best = {end, &replacement};
    }
    return best;
}

NameFinder::Found NameFinder::findAt(const Reading& reading, std::size_t at) const {
    for (const auto look : {&NameFinder::textAt, &NameFinder::hanAt, &NameFinder::latinAt})
        if (const auto found = (this->*look)(reading, at); found.replacement != nullptr)
            return found;
    return {};
}

std::string NameFinder::cleared(std::string_view text) const {
    const Reading reading(text);
    std::string out;
    const std::string* last = nullptr;
    std::size_t after = 0;
    for (std::size_t at = 0; at < reading.size();) {
        const auto found = findAt(reading, at);
        if (found.replacement == nullptr) {
            out += reading.bytes(at, at + 1);
            ++at;
            continue;
        }
        // Two parts of one name beside each other are one person.
        const bool again = last != nullptr && *last == *found.replacement && reading.afterGap(after) == at;
        if (again)
            out.resize(out.size() - (reading.start[at] - reading.start[after]));
        else
            out += *found.replacement;
        last = found.replacement;
        after = at = found.end;
    }
    return out;
}

} // namespace app

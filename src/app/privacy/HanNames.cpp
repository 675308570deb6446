// SPDX-License-Identifier: MIT
// Chinese names in a note: whole, given name alone, surname with title, and words that only hold their
// characters.
#include "app/privacy/NameFinder.h"

#include "text/Kinds.h"

#include <algorithm>

namespace app {

namespace {

constexpr std::size_t longestWord = 4;

/// A common word that begins before this place and goes on behind it.
bool crosses(const NoteReading& reading, std::size_t place) {
    for (std::size_t back = 1; back < longestWord && back <= place; ++back)
        if (commonWordAt(reading.from(place - back)) > back)
            return true;
    return false;
}

bool wordEndsAt(const NoteReading& reading, std::size_t place) {
    for (std::size_t back = 2; back <= longestWord && back <= place; ++back)
        if (commonWordAt(reading.from(place - back)) == back)
            return true;
    return false;
}

/// The title that begins here unless it is the beginning of another word (总 of 总结).
std::size_t titleLength(const NoteReading& reading, std::size_t at) {
    const auto title = titleAt(reading.from(at));
    return title > 0 && commonWordAt(reading.from(at)) > title ? 0 : title;
}

/// Whether the characters are those of other words around them: 文 and 明 of 文明.
bool isSpared(const NoteReading& reading, std::size_t at, std::size_t end) {
    if (titleLength(reading, end) > 0)
        return false;
    if (commonWordAt(reading.from(at)) >= end - at)
        return !(commonWordAt(reading.from(at)) == end - at && isHanDeedAt(reading.from(end)));
    if (crosses(reading, at) && !wordEndsAt(reading, at))
        return true;
    return crosses(reading, end) && commonWordAt(reading.from(end)) == 0;
}

std::size_t withTitle(const NoteReading& reading, std::size_t end) {
    return end + titleLength(reading, end);
}

} // namespace

NameFinder::Found NameFinder::wholeHanAt(const Reading& reading, std::size_t at) const {
    constexpr std::size_t longest = 12;
    std::u32string run;
    Found best;
    for (auto place = at; place < reading.size() && run.size() < longest; ++place) {
        if (!reading.isHan(place)) {
            const bool between = place > at && reading.isHan(place + 1) && reading.isHan(place - 1) &&
                                 (reading.plain[place] == ' ' || reading.plain[place] == 0xB7);
            if (!between)
                break;
            continue;
        }
        run += reading.plain[place];
        const auto known = m_han.find(run);
        if (known == m_han.end())
            continue;
        if (run.size() > 2 || !isSpared(reading, at, place + 1))
            best = {withTitle(reading, place + 1), &known->second};
    }
    return best;
}

NameFinder::Found NameFinder::surnameAt(const Reading& reading, std::size_t at) const {
    for (const std::size_t size : {std::size_t{2}, std::size_t{1}}) {
        const auto known = m_surnames.find(std::u32string(reading.from(at).substr(0, size)));
        if (known == m_surnames.end() || known->first.size() != size)
            continue;
        const auto title = titleLength(reading, at + size);
        if (crosses(reading, at) || (size == 2 && isSpared(reading, at, at + size)))
            return {};
        const bool other = commonWordAt(reading.from(at)) > 0;
        if (title > 0 ? !other || size == 2 : size == 2)
            return {at + size + title, &known->second};
    }
    return {};
}

NameFinder::Found NameFinder::calledAt(const Reading& reading, std::size_t at) const {
    if (std::u32string_view(U"小老阿").find(reading.plain[at]) == std::u32string_view::npos ||
        !reading.isHan(at + 1))
        return {};
    if (commonWordAt(reading.from(at)) > 0 || commonWordAt(reading.from(at + 1)) > 0 || crosses(reading, at))
        return {};
    const std::u32string one(1, reading.plain[at + 1]);
    for (const auto* names : {&m_surnames, &m_lone})
        if (const auto known = names->find(one); known != names->end())
            return {withTitle(reading, at + 2), &known->second};
    return {};
}

NameFinder::Found NameFinder::loneAt(const Reading& reading, std::size_t at) const {
    if (at > 0 && reading.isHan(at - 1))
        return {};
    const std::u32string one(1, reading.plain[at]);
    const auto known = m_lone.find(one);
    if (known == m_lone.end() || (isCommonCharacter(reading.plain[at]) && !m_wholeOfOne.contains(one)))
        return {};
    const bool alone = !reading.isHan(at + 1);
    const bool acts = reading.isHan(at + 1) && commonWordAt(reading.from(at)) == 0 &&
                      (isHanDeedAt(reading.from(at + 1)) || titleLength(reading, at + 1) > 0);
    return alone || acts ? Found{withTitle(reading, at + 1), &known->second} : Found{};
}

NameFinder::Found NameFinder::hanAt(const Reading& reading, std::size_t at) const {
    if (!reading.isHan(at))
        return {};
    for (const auto look :
         {&NameFinder::wholeHanAt, &NameFinder::surnameAt, &NameFinder::calledAt, &NameFinder::loneAt})
        if (const auto found = (this->*look)(reading, at); found.replacement != nullptr)
            return found;
    return {};
}

} // namespace app

// SPDX-License-Identifier: MIT
// Latin names in a note: whole words, initials, titles, and words that only look like a name.
#include "app/privacy/NameFinder.h"

#include "text/CodePoints.h"
#include "text/Kinds.h"

#include <algorithm>

namespace app {

namespace {

std::string wordAt(const NoteReading& reading, std::size_t at) {
    return text::utf8(reading.word(at));
}

bool isDigitAt(const NoteReading& reading, std::size_t at) {
    return at < reading.size() && text::isAsciiDigit(reading.plain[at]);
}

/// "in May", "May 2024", "5 May".
bool isDate(const NoteReading& reading, std::size_t at) {
    constexpr std::string_view before[] = {"in",   "since", "by",     "until", "till",   "of",
                                           "last", "next",  "early",  "late",  "mid",    "from",
                                           "this", "every", "before", "after", "during", "for"};
    const auto previous = reading.wordBefore(at);
    if (previous != at &&
        (isDigitAt(reading, previous) ||
         std::find(std::begin(before), std::end(before), wordAt(reading, previous)) != std::end(before)))
        return true;
    return isDigitAt(reading, reading.afterGap(reading.wordEnd(at)));
}

} // namespace

bool NameFinder::belongsTo(const Reading& reading, std::size_t at, const std::string& replacement) const {
    if (!reading.wordBegins(at) || !text::isCapital(reading.written[at]))
        return false;
    const auto known = m_words.find(reading.word(at));
    return known != m_words.end() && known->second == replacement;
}

bool NameFinder::standsForAPerson(const Reading& reading, std::size_t at,
                                  const std::string& replacement) const {
    const auto word = wordAt(reading, at);
    const bool littleWord = isSmallWord(word);
    if (!littleWord && !isCommonWord(word) && !isMonth(word))
        return true;
    if (!text::isCapital(reading.written[at]))
        return false;
    const auto end = reading.wordEnd(at);
    const auto previous = reading.wordBefore(at);
    const auto next = reading.afterGap(end);
    if ((next > end && belongsTo(reading, next, replacement)) ||
        (previous != at && belongsTo(reading, previous, replacement)))
        return true;
    if (littleWord && word != "al")
        return false;
    if (isMonth(word) && isDate(reading, at))
        return false;
    const bool owns = reading.from(end).starts_with(U"'s");
    if (owns || reading.isHan(end) || !reading.beginsSentence(at))
        return true;
    return next > end && reading.wordBegins(next) && isDeed(wordAt(reading, next));
}

NameFinder::Found NameFinder::wordsAt(const Reading& reading, std::size_t at, Before before) const {
    constexpr std::size_t most = 3, least = 5;
    std::u32string run;
    Found best;
    auto place = at;
    for (std::size_t count = 1; count <= most && reading.wordBegins(place); ++count) {
        const auto end = reading.wordEnd(place);
        run += reading.word(place);
        const auto known = m_words.find(run);
        if (known != m_words.end() &&
            (count > 1 ? run.size() >= least
                       : before == Before::title || standsForAPerson(reading, at, known->second)))
            best = {end, &known->second};
        place =
            end + (end < reading.size() && (reading.plain[end] == ' ' || reading.plain[end] == '-') ? 1 : 0);
        if (place == end)
            break;
    }
    return best;
}

NameFinder::Found NameFinder::latinAt(const Reading& reading, std::size_t at) const {
    if (!reading.wordBegins(at))
        return {};
    const auto end = reading.wordEnd(at);
    const auto next = reading.afterGap(end);
    const auto word = wordAt(reading, at);
    if (isTitleWord(word) && next > end)
        if (const auto named = wordsAt(reading, next, Before::title); named.replacement != nullptr)
            return named;
    // "X. Chen"
    if (end == at + 1 && end < reading.size() && reading.plain[end] == '.' && next > end) {
        const auto named = wordsAt(reading, next, Before::title);
        if (named.replacement != nullptr) {
            const auto letters = m_initials.find(*named.replacement);
            if (letters != m_initials.end() &&
                letters->second.find(reading.plain[at]) != std::u32string::npos)
                return named;
        }
    }
    return wordsAt(reading, at, Before::nothing);
}

} // namespace app

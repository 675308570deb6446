// SPDX-License-Identifier: MIT
// Folding one by one, and the words of a note.
#include "app/privacy/NoteReading.h"

#include "text/CodePoints.h"
#include "text/Fold.h"
#include "text/Kinds.h"

namespace app {

namespace {

bool isGap(char32_t c) {
    return c == '-' || c == '.' || c == ',' || c == 0xB7 || text::isBlank(c);
}

} // namespace

NoteReading::NoteReading(std::string_view given) : text(text::mended(given)) {
    for (std::string_view rest = text; !rest.empty();) {
        const auto at = text.size() - rest.size();
        const auto c = text::takeCodePoint(rest);
        if (!plain.empty() && (text::isMark(c) || text::showsNothing(c)))
            continue;
        start.push_back(at);
        written += c;
        plain += text::isBlank(c) && c != '\n' ? U' ' : text::plainLetter(c);
    }
    start.push_back(text.size());
}

bool NoteReading::isWord(std::size_t at) const {
    return at < size() && text::isWordCharacter(plain[at]) && !text::isHan(plain[at]);
}

bool NoteReading::isHan(std::size_t at) const {
    return at < size() && text::isHan(plain[at]);
}

bool NoteReading::wordBegins(std::size_t at) const {
    return isWord(at) &&
           (at == 0 || (!isWord(at - 1) && !(plain[at - 1] == '\'' && at > 1 && isWord(at - 2))));
}

std::size_t NoteReading::wordEnd(std::size_t at) const {
    auto end = at;
    while (isWord(end) || (end < size() && plain[end] == '\'' && end > at && isWord(end + 1)))
        ++end;
    if (end - at > 2 && plain[end - 1] == 's' && plain[end - 2] == '\'')
        end -= 2;
    return end;
}

std::u32string NoteReading::word(std::size_t at) const {
    std::u32string letters = plain.substr(at, wordEnd(at) - at);
    std::erase(letters, U'\'');
    return letters;
}

std::size_t NoteReading::afterGap(std::size_t at) const {
    auto next = at;
    while (next < size() && next < at + 2 && isGap(plain[next]))
        ++next;
    return next;
}

std::size_t NoteReading::wordBefore(std::size_t at) const {
    if (at < 2 || plain[at - 1] != ' ')
        return at;
    auto begin = at - 1;
    if (begin > 1 && plain[begin - 1] == '.')
        --begin;
    const auto end = begin;
    while (begin > 0 && (isWord(begin - 1) || plain[begin - 1] == '\''))
        --begin;
    return begin == end ? at : begin;
}

bool NoteReading::beginsSentence(std::size_t at) const {
    while (at > 0 && (plain[at - 1] == ' ' || plain[at - 1] == '"' || plain[at - 1] == '('))
        --at;
    return at == 0 ||
           std::u32string_view(U".!?:;\n-*。！？：；，[]").find(plain[at - 1]) != std::u32string_view::npos;
}

} // namespace app

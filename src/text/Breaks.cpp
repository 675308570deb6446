// SPDX-License-Identifier: MIT
// Graphemes by utf8proc; words by categories, since Chinese has no blanks between them.
#include "text/Breaks.h"

#include "text/CodePoints.h"
#include "text/Kinds.h"

#include <utf8proc.h>

namespace text {

std::string_view firstGrapheme(std::string_view text) {
    auto rest = text;
    auto before = takeCodePoint(rest);
    utf8proc_int32_t state = 0;
    while (!rest.empty()) {
        auto after = rest;
        const auto next = takeCodePoint(after);
        if (utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(before),
                                             static_cast<utf8proc_int32_t>(next), &state))
            break;
        rest = after;
        before = next;
    }
    return text.substr(0, text.size() - rest.size());
}

std::size_t length(std::string_view text) {
    std::size_t count = 0;
    for (; !text.empty(); ++count)
        text.remove_prefix(firstGrapheme(text).size());
    return count;
}

std::string_view beginning(std::string_view text, std::size_t characters, std::size_t bytes) {
    auto rest = text;
    for (std::size_t taken = 0; !rest.empty() && taken < characters; ++taken) {
        const auto next = firstGrapheme(rest).size();
        if (text.size() - rest.size() + next > bytes)
            break;
        rest.remove_prefix(next);
    }
    return text.substr(0, text.size() - rest.size());
}

std::vector<std::string_view> words(std::string_view text) {
    std::vector<std::string_view> all;
    std::size_t start = 0, at = 0;
    bool open = false, han = false;
    const auto close = [&] {
        if (open)
            all.push_back(text.substr(start, at - start));
        open = false;
    };
    while (at < text.size()) {
        auto rest = text.substr(at);
        const auto c = takeCodePoint(rest);
        const bool part = isWordCharacter(c);
        const bool apostrophe = (c == '\'' || c == 0x2019) && open && !han && !rest.empty() && [&] {
            auto peek = rest;
            return isLetter(takeCodePoint(peek));
        }();
        if (!part && !apostrophe) {
            close();
        } else if (part && (!open || (isHan(c) != han && !isMark(c)))) {
            close();
            open = true;
            han = isHan(c);
            start = at;
        }
        at = text.size() - rest.size();
    }
    close();
    return all;
}

} // namespace text

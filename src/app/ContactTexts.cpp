// SPDX-License-Identifier: MIT
// One pass over the words of a text.
#include "app/ContactTexts.h"

#include <algorithm>
#include <string_view>

namespace app {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// What an address or a path is made of; everything else ends it.
bool isAddressByte(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           std::string_view("@._%+-/\\:~").find(c) != std::string_view::npos;
}

bool isAddress(std::string_view word) {
    const auto at = word.find('@');
    return at != std::string_view::npos && at > 0 && word.find('.', at) != std::string_view::npos;
}

bool isPath(std::string_view word) {
    const auto from = [&](std::string_view begin) { return word.substr(0, begin.size()) == begin; };
    const bool drive = word.size() > 3 && word[1] == ':' && (word[2] == '\\' || word[2] == '/');
    return drive || from("\\\\") || from("~/") || from("/home/") || from("/Users/") || from("file:") ||
           word.find("://") != std::string_view::npos;
}

/// Bytes of a number that begins here, 0 when it is too short to be called.
std::size_t numberAt(std::string_view text) {
    std::size_t digits = 0, end = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (isDigit(text[at])) {
            ++digits;
            end = at + 1;
        } else if ((text[at] != ' ' && text[at] != '-') || at > end) {
            break;
        }
    }
    return digits >= 7 ? end : 0;
}

} // namespace

std::string withoutContacts(const std::string& text, const std::string& sign) {
    std::string clean;
    const std::string_view all(text);
    for (std::size_t at = 0; at < all.size();) {
        std::size_t end = at;
        while (end < all.size() && isAddressByte(all[end]))
            ++end;
        const auto word = all.substr(at, end - at);
        if (isAddress(word) || isPath(word)) {
            clean += sign;
            at = end;
        } else if (const auto number = isDigit(all[at]) ? numberAt(all.substr(at)) : 0; number > 0) {
            clean += sign;
            at += number;
        } else {
            // a number may stand inside a word; an address begins where its word begins
            const auto stop = std::max(end, at + 1);
            do
                clean += all[at++];
            while (at < stop && !isDigit(all[at]));
        }
    }
    return clean;
}

} // namespace app

// SPDX-License-Identifier: MIT
// One pass over the words of a text.
#include "app/privacy/ContactTexts.h"

#include "app/privacy/NoteReading.h"
#include "text/CodePoints.h"
#include "text/Kinds.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

using Plain = std::u32string_view;

/// What an address or a path is made of; everything else ends it.
bool isAddressSign(char32_t c) {
    return text::isAsciiDigit(c) || (c >= 'a' && c <= 'z') || Plain(U"@._%+-/\\:~").find(c) != Plain::npos;
}

/// a@b.de, or a name in a network: @zed_77
bool isAddress(std::string_view word) {
    constexpr std::size_t shortest = 4;
    const auto at = word.find('@');
    return at != std::string_view::npos && (at > 0 ? at + 1 < word.size() : word.size() >= shortest);
}

/// github.com/somebody
bool isSite(std::string_view word) {
    constexpr std::array endings{".com", ".cn", ".org", ".net", ".io", ".de", ".me"};
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
        const auto at = word.find(ending);
        const auto end = at + ending.size();
        return at != std::string_view::npos && at > 0 && (end == word.size() || word[end] == '/');
    });
}

bool isPath(std::string_view word) {
    const auto from = [&](std::string_view begin) { return word.starts_with(begin); };
    const bool drive = word.size() > 3 && word[1] == ':' && (word[2] == '\\' || word[2] == '/');
    return drive || from("\\\\") || from("~/") || from("/home/") || from("/users/") || from("file:") ||
           from("in/") || word.find("://") != std::string_view::npos;
}

bool isHanDigit(char32_t c) {
    return Plain(U"〇零一二三四五六七八九幺").find(c) != Plain::npos;
}

/// 2026-11-30, characters; 0 when no date begins here.
std::size_t dateAt(Plain text) {
    std::size_t at = 0;
    const auto digits = [&](std::size_t least, std::size_t most) {
        std::size_t count = 0;
        while (at < text.size() && count < most && text::isAsciiDigit(text[at]))
            ++at, ++count;
        return count >= least;
    };
    const auto sign = [&] {
        return at < text.size() && Plain(U"-./").find(text[at]) != Plain::npos && ++at > 0;
    };
    const bool date = digits(4, 4) && sign() && digits(1, 2) && sign() && digits(1, 2);
    return date && (at == text.size() || !text::isAsciiDigit(text[at])) ? at : 0;
}

/// Characters of a number that begins here, 0 when it is too short to be called.
std::size_t numberAt(Plain text) {
    constexpr std::size_t callable = 7;
    std::size_t digits = 0, end = 0;
    if (text.starts_with(U' ') || text.starts_with(U'-'))
        return 0;
    for (std::size_t at = text.starts_with(U'+') ? 1 : 0; at < text.size(); ++at) {
        if (text::isAsciiDigit(text[at]) || isHanDigit(text[at])) {
            ++digits;
            end = at + 1;
        } else if ((text[at] != ' ' && text[at] != '-') || at > end) {
            break;
        }
    }
    if (digits < callable)
        return 0;
    return end < text.size() && text[end] == 'x' ? end + 1 : end;
}

/// Where an account stands that a word like WeChat announces.
struct Account {
    std::size_t begin = 0;
    /// 0 when there is none.
    std::size_t end = 0;
};

Account accountAt(Plain text) {
    constexpr std::array announcing{Plain(U"wechat"),   Plain(U"weixin"), Plain(U"微信号"),
                                    Plain(U"微信"),     Plain(U"qq"),     Plain(U"linkedin"),
                                    Plain(U"telegram"), Plain(U"skype"),  Plain(U"账号")};
    for (const auto word : announcing) {
        if (!text.starts_with(word))
            continue;
        auto at = word.size();
        while (at < text.size() && Plain(U" :：是为=").find(text[at]) != Plain::npos)
            ++at;
        const auto begin = at;
        bool telling = false;
        while (at < text.size() && (text::isAsciiDigit(text[at]) || (text[at] >= 'a' && text[at] <= 'z') ||
                                    Plain(U"_-./").find(text[at]) != Plain::npos)) {
            telling = telling || !(text[at] >= 'a' && text[at] <= 'z');
            ++at;
        }
        if (begin > word.size() && at - begin >= 4 && telling && text[at - 1] != '.')
            return {begin, at};
    }
    return {};
}

/// "somebody at gmail dot com", from the word before "at".
std::size_t spelledAddressAt(Plain text) {
    std::size_t at = 0;
    const auto word = [&] {
        const auto begin = at;
        while (at < text.size() && (text::isAsciiDigit(text[at]) || (text[at] >= 'a' && text[at] <= 'z')))
            ++at;
        return at > begin;
    };
    const auto says = [&](Plain part) {
        if (!text.substr(at).starts_with(part))
            return false;
        at += part.size();
        return true;
    };
    return word() && says(U" at ") && word() && says(U" dot ") && word() ? at : 0;
}

std::size_t contactAt(const NoteReading& reading, std::size_t at) {
    const auto rest = reading.from(at);
    const bool begins = at == 0 || !isAddressSign(reading.plain[at - 1]);
    if (begins) {
        auto end = at;
        while (end < reading.size() && isAddressSign(reading.plain[end]))
            ++end;
        const auto word = text::utf8(reading.plain.substr(at, end - at));
        if (isAddress(word) || isPath(word) || isSite(word))
            return end - at;
        if (const auto spelled = spelledAddressAt(rest); spelled > 0)
            return spelled;
    }
    const bool inNumber = at > 0 && text::isAsciiDigit(reading.plain[at - 1]);
    return inNumber || dateAt(rest) > 0 ? 0 : numberAt(rest);
}

} // namespace

std::string withoutContacts(const std::string& text, const std::string& sign) {
    const NoteReading reading(text);
    std::string clean;
    for (std::size_t at = 0; at < reading.size();) {
        const auto date =
            at == 0 || !text::isAsciiDigit(reading.plain[at - 1]) ? dateAt(reading.from(at)) : 0;
        const auto contact = date > 0 ? 0 : contactAt(reading, at);
        const bool begins = at == 0 || !isAddressSign(reading.plain[at - 1]);
        if (const auto account = begins ? accountAt(reading.from(at)) : Account(); account.end > 0) {
            clean += std::string(reading.bytes(at, at + account.begin)) + sign;
            at += account.end;
            continue;
        }
        const auto step = std::max<std::size_t>({1, date, contact});
        if (contact > 0)
            clean += sign;
        else
            clean += reading.bytes(at, at + step);
        at += step;
    }
    return clean;
}

} // namespace app

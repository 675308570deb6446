// SPDX-License-Identifier: MIT
// Walks code points; the common clean text is copied as it is.
#include "workbook/CellText.h"

#include "text/CodePoints.h"

#include <algorithm>
#include <cctype>

namespace workbook {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0x20 && byte < 0x7F && c != '_') || c == '\n';
    });
}

/// U+2400 and on: a picture for each control character.
std::string picture(char32_t control) {
    const auto last = control == 0x7F ? 0xA1U : 0x80U + static_cast<unsigned>(control);
    return {'\xE2', '\x90', static_cast<char>(last)};
}

bool unusable(char32_t character) {
    return character == text::brokenCharacter || (character & 0xFFFEU) == 0xFFFEU ||
           (character >= 0x80 && character < 0xA0);
}

std::string cleaned(std::string_view text) {
    std::string out;
    out.reserve(text.size() + 8);
    while (!text.empty()) {
        const auto before = text;
        const auto character = text::takeCodePoint(text);
        if (character == '\r') {
            if (text.empty() || text.front() != '\n')
                out += '\n';
        } else if ((character < 0x20 && character != '\n' && character != '\t') || character == 0x7F) {
            out += picture(character);
        } else if (unusable(character)) {
            out += replacement;
        } else {
            out += before.substr(0, before.size() - text.size());
        }
    }
    return out;
}

/// Where a reader of the file would see a character by its number: _x0041_.
bool isNumbered(std::string_view text) {
    constexpr std::size_t length = 7;
    return text.size() >= length && text.starts_with("_x") && text[length - 1] == '_' &&
           std::all_of(text.begin() + 2, text.begin() + length - 1,
                       [](unsigned char c) { return std::isxdigit(c) != 0; });
}

} // namespace

std::string escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size() + 8);
    for (std::size_t at = 0; at < text.size(); ++at)
        out += isNumbered(text.substr(at)) ? std::string("_x005F_") : std::string(1, text[at]);
    return out;
}

bool needsEscape(std::string_view text) {
    return text.find("_x") != std::string_view::npos;
}

bool isCellText(std::string_view text) {
    return text.size() <= longestCellText && plain(text);
}

std::string cutText(const std::string& text, std::size_t units) {
    std::string_view rest = text;
    std::size_t used = 0;
    while (!rest.empty()) {
        auto after = rest;
        used += text::takeCodePoint(after) > 0xFFFF ? 2 : 1;
        if (used > units)
            break;
        rest = after;
    }
    return text.substr(0, text.size() - rest.size());
}

std::string cellText(std::string_view text, std::string_view cutMark) {
    auto clean = plain(text) ? std::string(text) : cleaned(text);
    // In the file a spelled-out _x0041_ is longer than in the cell, and the writer counts the file's.
    const auto fits = [](const std::string& spelled) {
        return spelled.size() <= longestCellText || text::utf16Length(spelled) <= longestCellText;
    };
    if (needsEscape(clean) ? fits(escaped(clean)) : fits(clean))
        return clean;
    for (auto room = longestCellText - text::utf16Length(cutMark);; room -= room / 8) {
        auto cut = cutText(clean, room) + std::string(cutMark);
        if (text::utf16Length(escaped(cut)) <= longestCellText)
            return cut;
    }
}

} // namespace workbook

// SPDX-License-Identifier: MIT
// A1 notation.
#include "sheet/Address.h"

namespace sheet {

namespace {

std::string quoted(std::string_view text, char quote) {
    std::string out(1, quote);
    for (const char c : text) {
        if (c == quote)
            out += quote;
        out += c;
    }
    return out + quote;
}

} // namespace

std::string columnName(int column) {
    std::string name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return name;
}

std::string a1(Address at, Anchor anchor) {
    std::string text;
    if (anchor == Anchor::column || anchor == Anchor::both)
        text += '$';
    text += columnName(at.column);
    if (anchor == Anchor::row || anchor == Anchor::both)
        text += '$';
    return text + std::to_string(at.row + 1);
}

std::string range(Address first, Address last, Anchor anchor) {
    return a1(first, anchor) + ":" + a1(last, anchor);
}

std::string onTab(std::string_view tab) {
    return quoted(tab, '\'') + "!";
}

std::string literal(std::string_view text) {
    return quoted(text, '"');
}

} // namespace sheet

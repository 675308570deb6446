// SPDX-License-Identifier: MIT
// Breaks at spaces and between Chinese characters, never before closing or after opening punctuation.
#include "gui/controls/LineBreaks.h"

namespace gui {

namespace {

bool isWide(wxUniChar c) {
    return c.GetValue() >= 0x2E80;
}

bool isIn(const wxString& list, wxUniChar c) {
    return list.Find(c) != wxNOT_FOUND;
}

/// What may not begin a line, and what may not end one.
bool closes(wxUniChar c) {
    static const auto list = wxString::FromUTF8("，。、；：？！）》」』】〕”’…—·,.;:?!)]}%");
    return isIn(list, c);
}

bool opens(wxUniChar c) {
    static const auto list = wxString::FromUTF8("（《「『【〔“‘([{");
    return isIn(list, c);
}

} // namespace

bool mayBreakAfter(const wxString& text, std::size_t index) {
    if (index + 1 >= text.length())
        return true;
    const wxUniChar here = text[index];
    const wxUniChar next = text[index + 1];
    if (here == ' ')
        return next != ' ';
    if (next == ' ' || closes(next) || opens(here))
        return false;
    return isWide(here) || isWide(next);
}

wxString brokenLines(const wxString& text, const std::vector<int>& extents, int width) {
    wxString lines;
    std::size_t begin = 0;
    std::size_t fits = 0; // one past the last break that fits
    const auto startOf = [&](std::size_t at) { return at == 0 ? 0 : extents[at - 1]; };
    const auto cut = [&](std::size_t end) {
        lines += text.Mid(begin, end - begin).Strip(wxString::trailing) + "\n";
        begin = end;
        fits = begin;
    };
    for (std::size_t at = 0; at < text.length() && at < extents.size(); ++at) {
        if (text[at] == '\n') {
            cut(at + 1);
            continue;
        }
        if (text[at] != ' ' && extents[at] - startOf(begin) > width && at > begin)
            cut(fits > begin ? fits : at);
        if (mayBreakAfter(text, at))
            fits = at + 1;
    }
    return lines + text.Mid(begin);
}

} // namespace gui

// SPDX-License-Identifier: MIT
// Text across the border: the program's UTF-8 and the window's strings, without what could steer them; no
// translation.
#pragma once

#include "text/Printable.h"

#include <wx/string.h>

#include <string>
#include <string_view>

namespace gui {

[[nodiscard]] inline wxString shown(std::string_view utf8) {
    const auto text = text::printable(utf8, text::Lines::kept);
    return wxString::FromUTF8(text.data(), text.size());
}

[[nodiscard]] inline std::string typed(const wxString& text) {
    return text.utf8_string();
}

/// As shown(), for labels: an ampersand stays an ampersand instead of underlining a letter.
[[nodiscard]] inline wxString plainLabel(std::string_view utf8) {
    auto text = shown(utf8);
    text.Replace("&", "&&");
    return text;
}

} // namespace gui

// SPDX-License-Identifier: MIT
// The formula of the guidelines.
#include "gui/controls/Contrast.h"

#include <wx/settings.h>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

/// Least contrast of text (level AA of the guidelines).
constexpr double readable = 4.5;

} // namespace

double luminance(const wxColour& colour) {
    const auto linear = [](unsigned char channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.Red()) + 0.7152 * linear(colour.Green()) + 0.0722 * linear(colour.Blue());
}

double contrast(const wxColour& one, const wxColour& other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

wxColour inkOn(const wxColour& colour) {
    return contrast(colour, *wxBLACK) >= contrast(colour, *wxWHITE) ? *wxBLACK : *wxWHITE;
}

Accent accent() {
    const auto fill = wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHT);
    const auto ink = wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHTTEXT);
    return {fill, contrast(fill, ink) >= readable ? ink : inkOn(fill)};
}

wxColour quietInk() {
    const auto ink = wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT);
    const auto paper = wxSystemSettings::GetColour(wxSYS_COLOUR_BTNFACE);
    const auto mixed = [](unsigned char a, unsigned char b) {
        return static_cast<unsigned char>((2 * a + b) / 3);
    };
    const wxColour quiet(mixed(ink.Red(), paper.Red()), mixed(ink.Green(), paper.Green()),
                         mixed(ink.Blue(), paper.Blue()));
    return contrast(quiet, paper) >= readable ? quiet : ink;
}

} // namespace gui

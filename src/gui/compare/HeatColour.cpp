// SPDX-License-Identifier: MIT
// Five stops for each theme, mixed in between.
#include "gui/compare/HeatColour.h"

#include <wx/settings.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace gui {

namespace {

using Stops = std::array<std::array<double, 3>, 5>;

/// Pale sand over sea green to dark blue; lightness falls evenly.
constexpr Stops onLight{{{250, 243, 214}, {203, 226, 190}, {126, 192, 184}, {46, 106, 160}, {33, 56, 120}}};
/// Dusk to pale gold; lightness rises evenly.
constexpr Stops onDark{{{52, 46, 74}, {52, 76, 124}, {52, 124, 148}, {122, 184, 156}, {244, 232, 160}}};

unsigned char mixed(double from, double to, double part) {
    return static_cast<unsigned char>(std::lround(from + (to - from) * part));
}

} // namespace

HeatTheme systemTheme() {
    HeatTheme theme;
    theme.paper = wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW);
    theme.ink = wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT);
    theme.dark = luminance(theme.paper) < luminance(theme.ink);
    theme.quiet = theme.dark ? theme.ink.ChangeLightness(75) : theme.ink.ChangeLightness(140);
    theme.line = theme.dark ? theme.paper.ChangeLightness(130) : theme.paper.ChangeLightness(85);
    theme.frame = theme.dark ? *wxWHITE : *wxBLACK;
    theme.warning = theme.dark ? wxColour(255, 176, 112) : wxColour(160, 60, 0);
    return theme;
}

HeatTheme paperTheme() {
    return {*wxWHITE, *wxBLACK, wxColour(90, 90, 90), wxColour(205, 205, 205), *wxBLACK, wxColour(160, 60, 0),
            false};
}

wxColour heatColour(double share, const HeatTheme& theme) {
    const auto& stops = theme.dark ? onDark : onLight;
    constexpr auto last = static_cast<double>(std::tuple_size_v<Stops> - 1);
    const double at = std::clamp(share, 0.0, 1.0) * last;
    const auto low = static_cast<std::size_t>(std::min(std::floor(at), last - 1));
    const double part = at - static_cast<double>(low);
    const auto& from = stops[low];
    const auto& to = stops[low + 1];
    return {mixed(from[0], to[0], part), mixed(from[1], to[1], part), mixed(from[2], to[2], part)};
}

wxColour rankColour(std::size_t rank, std::size_t ranks, const HeatTheme& theme) {
    constexpr std::array<double, 3> deep{10, 55, 115}, pale{225, 236, 248}, bright{205, 228, 255},
        dim{36, 54, 80};
    const auto& first = theme.dark ? bright : deep;
    const auto& last = theme.dark ? dim : pale;
    const double part =
        ranks < 2 ? 0 : static_cast<double>(std::min(rank, ranks - 1)) / static_cast<double>(ranks - 1);
    return {mixed(first[0], last[0], part), mixed(first[1], last[1], part), mixed(first[2], last[2], part)};
}

} // namespace gui

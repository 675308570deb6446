// SPDX-License-Identifier: MIT
// The colours of the heat map: lightness alone carries the value, so that it reads in grey and to the
// colour-blind.
#pragma once

#include "gui/controls/Contrast.h"

#include <cstddef>

namespace gui {

/// Everything drawn around the cells; from the system's theme, or fixed for paper.
struct HeatTheme {
    wxColour paper;
    wxColour ink;
    wxColour quiet;
    wxColour line;
    wxColour frame;
    wxColour warning;
    bool dark = false;
};

[[nodiscard]] HeatTheme systemTheme();
/// For files that are printed or sent.
[[nodiscard]] HeatTheme paperTheme();

/// Share of the scale, from 0 (nearest to the paper) to 1 (farthest from it); what lies outside is taken as
/// the nearest end.
[[nodiscard]] wxColour heatColour(double share, const HeatTheme& theme);
/// One hue, strongest for the first of so many ranks and nearest to the paper for the last.
[[nodiscard]] wxColour rankColour(std::size_t rank, std::size_t ranks, const HeatTheme& theme);

} // namespace gui

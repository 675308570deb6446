// SPDX-License-Identifier: MIT
// How well colours can be told apart, and colours of the theme chosen by it.
#pragma once

#include <wx/colour.h>

namespace gui {

/// Contrast ratio, 1 to 21 (W3C, Web Content Accessibility Guidelines 2.1, 2018).
[[nodiscard]] double contrast(const wxColour& one, const wxColour& other);
/// Relative luminance, 0 to 1 (as above).
[[nodiscard]] double luminance(const wxColour& colour);
/// Black or white, whichever is easier to read on the colour.
[[nodiscard]] wxColour inkOn(const wxColour& colour);

/// The theme's accent with an ink that can be read on it: a contrast of 4.5 at least.
struct Accent {
    wxColour fill;
    wxColour ink;
};
[[nodiscard]] Accent accent();
/// Text that matters less, still readable on the window.
[[nodiscard]] wxColour quietInk();

} // namespace gui

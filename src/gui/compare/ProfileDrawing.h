// SPDX-License-Identifier: MIT
// Paints a few candidates as lines over the competencies, on any graphics context; knows no window.
#pragma once

#include "app/compare/ProfilePicture.h"
#include "gui/compare/HeatColour.h"

#include <wx/font.h>
#include <wx/graphics.h>

namespace gui {

/// Lines differ by colour, dash and the shape of their points, so that they read in grey; missing values are
/// words under the axis and gaps in the line.
void drawProfile(wxGraphicsContext& context, const app::ProfilePicture& picture, const wxSize& size,
                 const HeatTheme& theme, const wxFont& font);
/// The least that stays readable.
[[nodiscard]] wxSize profileSize(const app::ProfilePicture& picture, int lineHeight, int letterWidth);

} // namespace gui

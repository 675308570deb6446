// SPDX-License-Identifier: MIT
// Pages laid out on A4 and drawn once, for a file and a printer alike: wrapped text in either language,
// tables, one picture; what stands on them is the app floor's.
#pragma once

#include "app/PrintedPages.h"

#include <wx/graphics.h>

#include <functional>
#include <memory>
#include <vector>

using cairo_surface_t = struct _cairo_surface;
using cairo_t = struct _cairo;

namespace gui {

/// Drawn as lines and text; smaller than it is when the paper is too narrow.
struct PagePicture {
    double width = 0;
    double height = 0;
    std::function<void(wxGraphicsContext&)> draw;
};

/// What was drawn, as lines and text. Points, 72 to the inch; across when wider than high.
struct DrawnPage {
    std::shared_ptr<cairo_surface_t> ink;
    double width = 0;
    double height = 0;
};

/// One page at least. The picture is drawn before this returns.
[[nodiscard]] std::vector<DrawnPage> drawPages(const app::PrintedPages& pages, const PagePicture& picture);
/// At its own size, from the origin; the surroundings are left as they are.
void show(const DrawnPage& page, cairo_t* onto);

} // namespace gui

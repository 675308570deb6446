// SPDX-License-Identifier: MIT
// Pages laid out on A4 and drawn once, for a file and a printer alike: wrapped text in either language,
// tables, one picture; what stands on them is the app floor's.
#pragma once

#include "app/paper/PrintedPages.h"
#include "app/ports/Ports.h"

#include <wx/graphics.h>

#include <functional>
#include <memory>
#include <vector>

using cairo_surface_t = struct _cairo_surface;
using cairo_t = struct _cairo;

namespace gui {

/// A head over rows of one height, in screen pixels; smaller than it is when the paper is too narrow. Where
/// it goes on over several pages each begins with the head.
struct PagePicture {
    double width = 0;
    double head = 0;
    double row = 0;
    std::size_t rows = 0;
    /// The head and so many rows from the first on, at the origin.
    std::function<void(wxGraphicsContext&, std::size_t first, std::size_t count)> draw;
};

/// What was drawn, as lines and text. Points, 72 to the inch; across when wider than high.
struct DrawnPage {
    std::shared_ptr<cairo_surface_t> ink;
    double width = 0;
    double height = 0;
};

/// One page at least, none when it was stopped. The picture is drawn before this returns.
[[nodiscard]] std::vector<DrawnPage> drawPages(const app::PrintedPages& pages, const PagePicture& picture,
                                               const app::GoOn& goOn);
/// At its own size, from the origin; the surroundings are left as they are.
void show(const DrawnPage& page, cairo_t* onto);

} // namespace gui

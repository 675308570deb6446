// SPDX-License-Identifier: MIT
// Text for paper: wrapped lines in either language, in a font that has both.
#pragma once

#include "words/Text.h"

#include <memory>
#include <string>

// Their own names.
using PangoLayout = struct _PangoLayout; // NOLINT(bugprone-reserved-identifier)
using cairo_t = struct _cairo;           // NOLINT(bugprone-reserved-identifier)

namespace gui {

struct Unref {
    void operator()(PangoLayout* layout) const;
};
using Lines = std::unique_ptr<PangoLayout, Unref>;

/// Points; a negative width does not wrap.
struct TextShape {
    double size = 0;
    enum class Weight { normal, bold } weight = Weight::normal;
    double width = -1;
};

/// From Pango's units.
[[nodiscard]] double points(int units);
[[nodiscard]] Lines laidOut(cairo_t* cairo, words::Language language, const std::string& text,
                            const TextShape& shape);

} // namespace gui

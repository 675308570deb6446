// SPDX-License-Identifier: MIT
// Dots with intervals and bars of rank shares, one row a candidate, on any graphics context; knows no window.
#pragma once

#include "app/compare/CertaintyView.h"
#include "gui/compare/HeatColour.h"

#include <wx/font.h>
#include <wx/graphics.h>

#include <optional>

namespace gui {

/// Sizes of the texts of a view, measured once.
struct CertaintyMeasure {
    double line = 1;
    double letter = 1;
    double rank = 0;
    double name = 0;
    double coverage = 0;
    double score = 0;
    double next = 0;
};
[[nodiscard]] CertaintyMeasure certaintyMeasure(const app::CertaintyView& view, wxGraphicsContext& context,
                                                const wxFont& font);

/// A strip across the whole picture.
struct CertaintyBand {
    enum class Kind { title, reason, head, row, unrankedTitle, unranked } kind = Kind::row;
    std::size_t group = 0;
    /// In its group, or among the unranked.
    std::size_t row = 0;
    int top = 0;
    int height = 0;
};

struct CertaintyLayout {
    double line = 1;
    /// Left edges of the columns; the last of them ends at `width`.
    int rank = 0, name = 0, coverage = 0, plot = 0, score = 0, next = 0, bar = 0, width = 0;
    /// Top down, without gaps.
    std::vector<CertaintyBand> bands;
    int height = 0;
};
/// As wide as asked for, or as wide as it must be.
[[nodiscard]] CertaintyLayout certaintyLayout(const app::CertaintyView& view, const CertaintyMeasure& measure,
                                              int width);

/// What is in view, in pixels of the picture.
struct CertaintyWindow {
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
    /// Band with the keyboard's cursor.
    std::optional<std::size_t> cursor;
    bool focused = false;
};

/// Paints the bands in view; the head of the group in view stays at the top.
void drawSure(wxGraphicsContext& context, const app::CertaintyView& view, const CertaintyLayout& layout,
              const CertaintyWindow& window, const HeatTheme& theme, const wxFont& font);

} // namespace gui

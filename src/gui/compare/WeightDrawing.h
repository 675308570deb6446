// SPDX-License-Identifier: MIT
// A trial of weights as one picture, the sliders above the ranking; knows no window.
#pragma once

#include "gui/compare/WeightBar.h"

namespace gui {

[[nodiscard]] wxSize weightsSize(const app::WeightTrial& trial, int lineHeight, int letterWidth);
void drawWeights(wxGraphicsContext& context, const app::WeightTrial& trial, const app::TextTable& ranking,
                 const wxSize& size, const HeatTheme& theme, const wxFont& font);

} // namespace gui

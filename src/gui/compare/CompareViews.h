// SPDX-License-Identifier: MIT
// The table of the views of the compare place, in the order of their tabs; a new view is one row of it.
#pragma once

#include "gui/compare/CompareView.h"

#include <span>
#include <string_view>

namespace gui {

struct CompareViewRow {
    /// Message for words::Words, on the tab.
    std::string_view title;
    CompareView* (*make)(wxWindow* parent, const CompareContext& context);
};

/// The heat map comes first; Alt+1, Alt+2 and so on open them.
[[nodiscard]] std::span<const CompareViewRow> compareViews();

} // namespace gui

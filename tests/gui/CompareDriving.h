// SPDX-License-Identifier: MIT
// Opens a view of the compare place by the name on its tab; no test.
#pragma once

#include "Window.h"

#include "gui/compare/ComparePlace.h"

namespace guitest {

/// The place among everything below root; fails the test when it was never gone to.
[[nodiscard]] gui::ComparePlace& comparePlace(wxWindow& root);
/// The view with this English title, in front, with whatever position is open.
gui::ComparePlace& openView(Window& window, const std::string& title);
/// The same with the demo.
gui::ComparePlace& openCompare(Window& window, const std::string& title);

/// A frozen position, opened, judged by the person at the desk competency by competency: {"Kim", "52"} are a
/// candidate and the ratings.
void openRated(Window& window, const std::vector<std::pair<std::string, std::string>>& candidates);

} // namespace guitest

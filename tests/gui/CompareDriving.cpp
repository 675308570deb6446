// SPDX-License-Identifier: MIT
// Finding the compare place and its views.
#include "CompareDriving.h"

#include "gui/CompareViews.h"

namespace guitest {

namespace {

gui::ComparePlace* placeBelow(wxWindow& root) {
    if (auto* place = dynamic_cast<gui::ComparePlace*>(&root))
        return place;
    for (auto* child : root.GetChildren())
        if (auto* place = placeBelow(*child))
            return place;
    return nullptr;
}

} // namespace

gui::ComparePlace& comparePlace(wxWindow& root) {
    auto* place = placeBelow(root);
    REQUIRE(place != nullptr);
    return *place;
}

gui::ComparePlace& openView(Window& window, const std::string& title) {
    window.go(app::CommandId::goCompare);
    auto& place = comparePlace(window.frame());
    const auto views = gui::compareViews();
    const auto at =
        std::find_if(views.begin(), views.end(), [&](const auto& row) { return row.title == title; });
    REQUIRE(at != views.end());
    place.open(static_cast<std::size_t>(at - views.begin()));
    settle();
    return place;
}

gui::ComparePlace& openCompare(Window& window, const std::string& title) {
    window.useDemo();
    return openView(window, title);
}

} // namespace guitest

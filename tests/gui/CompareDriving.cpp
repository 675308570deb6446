// SPDX-License-Identifier: MIT
// Finding the compare place and its views.
#include "CompareDriving.h"

#include "app/interview/LiveSession.h"
#include "gui/compare/CompareViews.h"

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

void openRated(Window& window, const std::vector<std::pair<std::string, std::string>>& candidates) {
    auto& store = window.store();
    const auto& rubric = window.merchandiser();
    auto plan = plan::draftPlan(rubric, "Merchandiser", {"A06", "A08"});
    plan.rateBy = plan::RateBy::competency;
    const auto id = store.addPosition(plan, rubric);
    store.freeze(id, plan::freeze(plan, rubric));
    std::vector<session::NewCandidate> people(candidates.size());
    for (std::size_t at = 0; at < people.size(); ++at)
        people[at].name = candidates[at].first;
    store.addCandidates(id, people);
    window.frame().openPosition(id);
    for (std::size_t at = 0; at < candidates.size(); ++at) {
        app::LiveSession live(window.desk(), *store.position(id), store.candidates(id)[at]);
        const auto& ratings = candidates[at].second;
        for (std::size_t k = 0; k < ratings.size(); ++k)
            REQUIRE_FALSE(live.mark({session::ItemKind::rating, {}, plan.weights.at(k).competency},
                                    std::string(1, ratings[k])));
        if (!ratings.empty())
            live.submit();
    }
}

gui::ComparePlace& openCompare(Window& window, const std::string& title) {
    window.useDemo();
    return openView(window, title);
}

} // namespace guitest

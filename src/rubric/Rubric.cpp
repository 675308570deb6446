// SPDX-License-Identifier: MIT
// Look-ups in a rubric; holds no rules about files.
#include "rubric/Rubric.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace rubric {

namespace {

template <class Item>
const Item* find(const std::vector<Item>& items, std::string_view id) {
    const auto at = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
    return at == items.end() ? nullptr : &*at;
}

} // namespace

const Competency* findCompetency(const Rubric& rubric, std::string_view id) {
    return find(rubric.competencies, id);
}
std::string competencyName(const Rubric& rubric, const std::string& id, const words::Words& tr) {
    const auto* competency = findCompetency(rubric, id);
    return competency == nullptr ? id : tr(competency->name);
}
const Question* findQuestion(const Rubric& rubric, std::string_view id) {
    return find(rubric.questions, id);
}
const RedFlag* findRedFlag(const Rubric& rubric, std::string_view id) {
    return find(rubric.redFlags, id);
}

const Text* anchorAt(const Competency& competency, Level level) {
    const auto* anchor = anchorNear(competency, level);
    return anchor == nullptr || anchor->level != level ? nullptr : &anchor->text;
}

const Anchor* anchorNear(const Competency& competency, Level level) {
    const Anchor* nearest = nullptr;
    for (const auto& anchor : competency.anchors)
        if (nearest == nullptr || std::abs(anchor.level - level) <= std::abs(nearest->level - level))
            nearest = &anchor;
    return nearest;
}

std::vector<std::string> competenciesOf(const Rubric& rubric, const Question& question) {
    std::set<std::string, std::less<>> wanted;
    for (const auto& criterion : question.criteria)
        wanted.insert(criterion.named.begin(), criterion.named.end());
    for (const auto& point : question.points)
        wanted.insert(point.competency);
    std::vector<std::string> ids;
    for (const auto& competency : rubric.competencies)
        if (wanted.contains(competency.id))
            ids.push_back(competency.id);
    return ids;
}

} // namespace rubric

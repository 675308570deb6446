// SPDX-License-Identifier: MIT
// What each part of an address may name under a plan.
#include "session/PlanItems.h"

#include "plan/Coverage.h"

#include <algorithm>

namespace session {

namespace {

bool planned(const plan::Frozen& frozen, std::string_view question) {
    const auto& all = frozen.plan.questions;
    return std::any_of(all.begin(), all.end(), [&](const auto& row) { return row.id == question; });
}

template <class List>
bool holds(const List& list, std::string_view id) {
    return std::any_of(list.begin(), list.end(), [&](const auto& one) { return one.id == id; });
}

/// True when a planned question has a child with this id in the given list.
template <class Children>
bool plannedChild(const plan::Frozen& frozen, std::string_view id, Children rubric::Question::*children) {
    return std::any_of(frozen.plan.questions.begin(), frozen.plan.questions.end(), [&](const auto& row) {
        const auto* question = rubric::findQuestion(frozen.rubric, row.id);
        return question != nullptr && holds(question->*children, id);
    });
}

bool rated(const plan::Frozen& frozen, const Item& item) {
    if (plan::findWeight(frozen.plan, item.part) == nullptr)
        return false;
    if (frozen.plan.rateBy == plan::RateBy::competency)
        return item.target.empty();
    const auto* question = rubric::findQuestion(frozen.rubric, item.target);
    if (question == nullptr)
        return false;
    const auto ids = plan::ratedAt(frozen.plan, frozen.rubric, *question);
    return std::find(ids.begin(), ids.end(), item.part) != ids.end();
}

bool hasTarget(const plan::Frozen& frozen, Names names, std::string_view target) {
    switch (names) {
    case Names::question:
        return planned(frozen, target);
    case Names::questionOrWhole:
        return target.empty() || planned(frozen, target);
    case Names::criterion:
        return plannedChild(frozen, target, &rubric::Question::criteria);
    case Names::point:
        return plannedChild(frozen, target, &rubric::Question::points);
    case Names::redFlag:
        return rubric::findRedFlag(frozen.rubric, target) != nullptr;
    case Names::nothing:
    case Names::starBox:
    case Names::competency:
        break;
    }
    return target.empty();
}

bool hasPart(const plan::Frozen& frozen, const Item& item) {
    if (item.kind->part == Names::competency)
        return rated(frozen, item);
    if (item.kind->part == Names::starBox)
        return item.part.size() == 1 && starBoxes.find(item.part) != std::string_view::npos;
    return item.part.empty();
}

template <class Children>
std::vector<Item> eachOf(const Children& children, ItemKind kind) {
    std::vector<Item> items;
    for (const auto& child : children)
        items.push_back({kind, child.id, {}});
    return items;
}

} // namespace

bool hasItem(const plan::Frozen& frozen, const Item& item) {
    return hasTarget(frozen, item.kind->target, item.target) && hasPart(frozen, item);
}

std::vector<Item> itemsAt(const plan::Frozen& frozen, const rubric::Question& question, ItemKind kind) {
    if (kind->target == Names::criterion)
        return eachOf(question.criteria, kind);
    if (kind->target == Names::point)
        return eachOf(question.points, kind);
    std::vector<Item> items;
    if (!kind->ofQuestion())
        return items;
    if (kind->part == Names::competency) {
        if (frozen.plan.rateBy == plan::RateBy::question)
            for (auto& competency : plan::ratedAt(frozen.plan, frozen.rubric, question))
                items.push_back({kind, question.id, std::move(competency)});
    } else if (kind->part == Names::starBox) {
        for (const char box : starBoxes)
            items.push_back({kind, question.id, std::string(1, box)});
    } else {
        items.push_back({kind, question.id, {}});
    }
    return items;
}

std::vector<Item> itemsOfWhole(const plan::Frozen& frozen, ItemKind kind) {
    if (kind->target == Names::redFlag)
        return eachOf(frozen.rubric.redFlags, kind);
    std::vector<Item> items;
    if (!kind->ofWhole())
        return items;
    if (kind->part != Names::competency)
        return {{kind, {}, {}}};
    if (frozen.plan.rateBy == plan::RateBy::competency)
        for (const auto& competency : frozen.rubric.competencies)
            if (plan::findWeight(frozen.plan, competency.id) != nullptr)
                items.push_back({kind, {}, competency.id});
    return items;
}

std::vector<Item> ratingsAt(const plan::Frozen& frozen, const rubric::Question& question) {
    return frozen.plan.rateBy == plan::RateBy::question ? itemsAt(frozen, question, ItemKind::rating)
                                                        : itemsOfWhole(frozen, ItemKind::rating);
}

std::vector<Item> itemsOf(const plan::Frozen& frozen, MarkKinds kinds) {
    std::vector<Item> items;
    const auto add = [&](std::vector<Item> more) {
        items.insert(items.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    for (const auto& row : frozen.plan.questions)
        if (const auto* question = rubric::findQuestion(frozen.rubric, row.id))
            for (const auto& kind : kinds)
                add(itemsAt(frozen, *question, ItemKind(kind)));
    for (const auto& kind : kinds)
        add(itemsOfWhole(frozen, ItemKind(kind)));
    return items;
}

std::string questionOf(const rubric::Rubric& rubric, const Item& item) {
    const auto names = item.kind->target;
    if (names == Names::question || names == Names::questionOrWhole)
        return item.target;
    for (const auto& question : rubric.questions)
        if ((names == Names::criterion && holds(question.criteria, item.target)) ||
            (names == Names::point && holds(question.points, item.target)))
            return question.id;
    return {};
}

std::optional<Item> askedWith(const rubric::Rubric& rubric, const Scorecard& card, const Item& item,
                              std::string_view value) {
    const Item asked{ItemKind::asked, questionOf(rubric, item), {}};
    if (asked.target.empty() || value.empty() || item.kind == ItemKind::asked ||
        meaningOf(card, asked) == Meaning::asked)
        return std::nullopt;
    return asked;
}

} // namespace session

// SPDX-License-Identifier: MIT
// What each part of an address may name under a plan.
#include "session/PlanItems.h"

#include "plan/Coverage.h"

#include <algorithm>
#include <charconv>

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

const rubric::Point* findPoint(const rubric::Rubric& rubric, std::string_view id) {
    for (const auto& question : rubric.questions)
        for (const auto& point : question.points)
            if (point.id == id)
                return &point;
    return nullptr;
}

/// A place in a list of so many, from 1, spelled without anything else.
bool isPlace(std::string_view text, std::size_t most) {
    std::size_t place = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, place);
    return read.ec == std::errc() && read.ptr == end && place >= 1 && place <= most &&
           std::to_string(place) == text;
}

bool hasField(ItemKind kind, std::string_view code) {
    return std::any_of(kind->fields.begin(), kind->fields.end(),
                       [&](const MarkField& field) { return field.code == code; });
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

bool hasTarget(const plan::Frozen& frozen, ItemKind kind, std::string_view target) {
    switch (kind->target) {
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
    case Names::competency:
        return plan::findWeight(frozen.plan, target) != nullptr;
    case Names::probe:
        return plannedChild(frozen, target, &rubric::Question::probes);
    case Names::checklistItem:
        return holds(frozen.rubric.checklists, target);
    case Names::trait:
        return holds(frozen.rubric.traits, target);
    case Names::slot:
        return isPlace(target, static_cast<std::size_t>(kind->slots));
    case Names::field:
        return hasField(kind, target);
    case Names::nothing:
    case Names::starBox:
    case Names::term:
        break;
    }
    return target.empty();
}

bool hasPart(const plan::Frozen& frozen, const Item& item) {
    if (item.kind->part == Names::competency)
        return rated(frozen, item);
    if (item.kind->part == Names::starBox)
        return item.part.size() == 1 && starBoxes.find(item.part) != std::string_view::npos;
    if (item.kind->part == Names::field)
        return hasField(item.kind, item.part);
    if (item.kind->part == Names::term) {
        const auto* terms = termsOf(frozen.rubric, item.target);
        return terms != nullptr && isPlace(item.part, terms->terms.size());
    }
    return item.part.empty();
}

void addTerms(std::vector<Item>& items, const rubric::Rubric& rubric, const rubric::Question& question,
              ItemKind kind) {
    for (const auto& point : question.points)
        if (const auto* terms = termsOf(rubric, point.id))
            for (std::size_t place = 1; place <= terms->terms.size(); ++place)
                items.push_back({kind, point.id, std::to_string(place)});
}

/// With every field where the address names one.
void addFields(std::vector<Item>& items, ItemKind kind, const std::string& target) {
    if (kind->part != Names::field)
        items.push_back({kind, target, {}});
    else
        for (const auto& field : kind->fields)
            items.push_back({kind, target, std::string(field.code)});
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
    return hasTarget(frozen, item.kind, item.target) && hasPart(frozen, item);
}

std::vector<Item> itemsAt(const plan::Frozen& frozen, const rubric::Question& question, ItemKind kind) {
    if (kind->target == Names::criterion)
        return eachOf(question.criteria, kind);
    std::vector<Item> items;
    if (kind->part == Names::term) {
        addTerms(items, frozen.rubric, question, kind);
        return items;
    }
    if (kind->target == Names::point)
        return eachOf(question.points, kind);
    if (kind->target == Names::probe)
        return eachOf(question.probes, kind);
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
    if (kind->target == Names::checklistItem)
        return eachOf(frozen.rubric.checklists, kind);
    if (kind->target == Names::trait)
        return eachOf(frozen.rubric.traits, kind);
    std::vector<Item> items;
    if (!kind->ofWhole())
        return items;
    for (int slot = 1; slot <= kind->slots; ++slot)
        addFields(items, kind, std::to_string(slot));
    if (kind->target == Names::slot)
        return items;
    if (kind->target == Names::field) {
        for (const auto& field : kind->fields)
            items.push_back({kind, std::string(field.code), {}});
        return items;
    }
    if (kind->target == Names::competency) {
        for (const auto& competency : frozen.rubric.competencies)
            if (plan::findWeight(frozen.plan, competency.id) != nullptr)
                items.push_back({kind, competency.id, {}});
        return items;
    }
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

rubric::Stage stageOf(const rubric::Rubric& rubric, const Item& item) {
    if (item.kind->target == Names::checklistItem)
        for (const auto& one : rubric.checklists)
            if (one.id == item.target)
                return one.stage;
    return item.kind->stage;
}

const rubric::Vocabulary* termsOf(const rubric::Rubric& rubric, std::string_view point) {
    const auto* found = findPoint(rubric, point);
    if (found == nullptr || found->subticks.empty())
        return nullptr;
    const auto at = std::find_if(rubric.vocabularies.begin(), rubric.vocabularies.end(),
                                 [&](const auto& one) { return one.id == found->subticks; });
    return at == rubric.vocabularies.end() ? nullptr : &*at;
}

std::string questionOf(const rubric::Rubric& rubric, const Item& item) {
    const auto names = item.kind->target;
    if (names == Names::question || names == Names::questionOrWhole)
        return item.target;
    for (const auto& question : rubric.questions)
        if ((names == Names::criterion && holds(question.criteria, item.target)) ||
            (names == Names::point && holds(question.points, item.target)) ||
            (names == Names::probe && holds(question.probes, item.target)))
            return question.id;
    return {};
}

std::optional<Item> askedWith(const rubric::Rubric& rubric, const Scorecard& card, const Item& item,
                              std::string_view value) {
    const Item asked{ItemKind::asked, questionOf(rubric, item), {}};
    if (asked.target.empty() || value.empty() || item.kind == ItemKind::asked ||
        stageOf(rubric, item) != rubric::Stage::during || meaningOf(card, asked) == Meaning::asked)
        return std::nullopt;
    return asked;
}

} // namespace session

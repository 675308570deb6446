// SPDX-License-Identifier: MIT
// Looks through the plan for what has no mark.
#include "app/interview/CardGaps.h"

#include "plan/Coverage.h"

#include <algorithm>

namespace app {

namespace {

using session::Item;
using session::ItemKind;

std::string askedOf(const session::Scorecard& card, const std::string& question) {
    return session::valueOf(card, {ItemKind::asked, question, {}});
}

bool touched(const rubric::Rubric& rubric, const session::Scorecard& card, const std::string& question) {
    return std::any_of(card.marks.begin(), card.marks.end(),
                       [&](const auto& mark) { return questionOf(rubric, mark.first) == question; });
}

int blankPoints(const session::Scorecard& card, const rubric::Question& question) {
    return static_cast<int>(
        std::count_if(question.points.begin(), question.points.end(), [&](const auto& point) {
            return session::valueOf(card, {ItemKind::point, point.id, {}}).empty();
        }));
}

void addQuestionGaps(std::vector<CardGap>& gaps, const plan::Frozen& frozen, const session::Scorecard& card,
                     const rubric::Question& question) {
    const auto asked = askedOf(card, question.id);
    if (asked == "not_asked" || asked == "na")
        return;
    if (asked.empty()) {
        gaps.push_back({CardGap::Kind::undecided, question.id, {}, 0});
        return;
    }
    if (frozen.plan.rule == plan::Rule::points) {
        if (const int blank = blankPoints(card, question); blank > 0)
            gaps.push_back({CardGap::Kind::unticked, question.id, {}, blank});
    } else if (frozen.plan.rateBy == plan::RateBy::question) {
        for (const auto& item : ratingsAt(frozen, question))
            if (session::valueOf(card, item).empty())
                gaps.push_back({CardGap::Kind::unrated, question.id, item.part, 0});
    }
}

} // namespace

std::string questionOf(const rubric::Rubric& rubric, const Item& item) {
    switch (item.kind) {
    case ItemKind::flag:
    case ItemKind::recommend:
        return {};
    case ItemKind::criterion:
    case ItemKind::point:
        for (const auto& question : rubric.questions) {
            const auto owns = [&](const auto& child) { return child.id == item.target; };
            if (std::any_of(question.criteria.begin(), question.criteria.end(), owns) ||
                std::any_of(question.points.begin(), question.points.end(), owns))
                return question.id;
        }
        return {};
    default:
        return item.target;
    }
}

std::vector<Item> ratingsAt(const plan::Frozen& frozen, const rubric::Question& question) {
    std::vector<Item> items;
    if (frozen.plan.rateBy == plan::RateBy::question) {
        for (const auto& id : plan::ratedAt(frozen.plan, frozen.rubric, question))
            items.push_back({ItemKind::rating, question.id, id});
        return items;
    }
    for (const auto& competency : frozen.rubric.competencies)
        if (plan::findWeight(frozen.plan, competency.id) != nullptr)
            items.push_back({ItemKind::rating, {}, competency.id});
    return items;
}

std::vector<CardGap> gapsOf(const plan::Frozen& frozen, const session::Scorecard& card) {
    std::vector<CardGap> gaps;
    for (const auto& planned : frozen.plan.questions)
        if (const auto* question = rubric::findQuestion(frozen.rubric, planned.id))
            addQuestionGaps(gaps, frozen, card, *question);
    if (frozen.plan.rateBy == plan::RateBy::competency && frozen.plan.rule != plan::Rule::points)
        for (const auto& competency : frozen.rubric.competencies)
            if (plan::findWeight(frozen.plan, competency.id) != nullptr &&
                session::valueOf(card, {ItemKind::rating, {}, competency.id}).empty())
                gaps.push_back({CardGap::Kind::unrated, {}, competency.id, 0});
    if (session::valueOf(card, {ItemKind::recommend, {}, {}}).empty())
        gaps.push_back({CardGap::Kind::noRecommendation, {}, {}, 0});
    return gaps;
}

std::string sentence(const CardGap& gap, const rubric::Rubric& rubric, const words::Words& tr) {
    const auto* competency = rubric::findCompetency(rubric, gap.competency);
    const std::string name = competency == nullptr ? gap.competency : tr(competency->name);
    switch (gap.kind) {
    case CardGap::Kind::undecided:
        return tr("{0}: not marked yet", gap.question);
    case CardGap::Kind::unticked:
        return tr("{0}: {1} points not ticked", gap.question, gap.count);
    case CardGap::Kind::unrated:
        return gap.question.empty() ? tr("{0}: not rated", name)
                                    : tr("{0}: {1} not rated", gap.question, name);
    case CardGap::Kind::noRecommendation:
        break;
    }
    return tr("No recommendation yet");
}

Progress progressOf(const plan::Frozen& frozen, const session::Scorecard& card, const std::string& question) {
    const auto asked = askedOf(card, question);
    if (asked == "not_asked")
        return Progress::notAsked;
    if (asked == "na")
        return Progress::notApplicable;
    if (asked.empty())
        return touched(frozen.rubric, card, question) ? Progress::begun : Progress::untouched;
    std::vector<CardGap> gaps;
    if (const auto* found = rubric::findQuestion(frozen.rubric, question))
        addQuestionGaps(gaps, frozen, card, *found);
    return gaps.empty() ? Progress::complete : Progress::begun;
}

} // namespace app

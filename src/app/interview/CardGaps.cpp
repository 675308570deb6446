// SPDX-License-Identifier: MIT
// Looks through the plan for what has no mark.
#include "app/interview/CardGaps.h"

#include "session/MarkWords.h"

#include <algorithm>

namespace app {

namespace {

using session::Item;
using session::ItemKind;
using session::MarkKinds;
using session::Meaning;
using session::Scorecard;
using session::Wanted;

Meaning askedOf(const Scorecard& card, const std::string& question) {
    return session::meaningOf(card, {ItemKind::asked, question, {}});
}

bool touched(const rubric::Rubric& rubric, const Scorecard& card, const std::string& question) {
    return std::any_of(card.marks.begin(), card.marks.end(), [&](const auto& mark) {
        return session::questionOf(rubric, mark.first) == question &&
               session::stageOf(rubric, mark.first) == rubric::Stage::during;
    });
}

/// Whether a blank of the kind is a gap; by the rule ticks are where points count, levels elsewhere.
bool isWanted(const plan::Plan& plan, const session::MarkKind& kind) {
    return kind.wanted == Wanted::always ||
           (kind.wanted == Wanted::byRule && kind.isLevel() == (plan.rule != plan::Rule::points));
}

void addBlanks(std::vector<CardGap>& gaps, const Scorecard& card, const session::MarkKind& kind,
               const std::string& question, std::vector<Item> items) {
    std::erase_if(items, [&](const Item& item) { return !session::valueOf(card, item).empty(); });
    if (items.empty())
        return;
    if (kind.wanted == Wanted::byRule && !kind.isLevel()) {
        gaps.push_back({CardGap::Kind::unticked, question, {}, static_cast<int>(items.size())});
        return;
    }
    for (auto& item : items)
        if (kind.isLevel())
            gaps.push_back({CardGap::Kind::unrated, question, item.part, 0});
        else
            gaps.push_back({CardGap::Kind::blank, question, {}, 0, std::move(item)});
}

void addQuestionGaps(std::vector<CardGap>& gaps, const plan::Frozen& frozen, const Scorecard& card,
                     const rubric::Question& question, MarkKinds kinds) {
    const auto asked = askedOf(card, question.id);
    if (asked == Meaning::notAsked || asked == Meaning::notApplicable)
        return;
    if (asked == Meaning::none) {
        gaps.push_back({CardGap::Kind::undecided, question.id, {}, 0});
        return;
    }
    for (const auto& row : kinds)
        if (isWanted(frozen.plan, row))
            addBlanks(gaps, card, row, question.id, session::itemsAt(frozen, question, ItemKind(row)));
}

} // namespace

std::vector<CardGap> gapsOf(const plan::Frozen& frozen, const Scorecard& card, MarkKinds kinds) {
    std::vector<CardGap> gaps;
    for (const auto& planned : frozen.plan.questions)
        if (const auto* question = rubric::findQuestion(frozen.rubric, planned.id))
            addQuestionGaps(gaps, frozen, card, *question, kinds);
    for (const auto& row : kinds)
        if (isWanted(frozen.plan, row))
            addBlanks(gaps, card, row, {}, session::itemsOfWhole(frozen, ItemKind(row)));
    return gaps;
}

std::string sentence(const CardGap& gap, const plan::Frozen& frozen, const words::Words& tr) {
    const auto name = rubric::competencyName(frozen.rubric, gap.competency, tr);
    switch (gap.kind) {
    case CardGap::Kind::undecided:
        return tr("{0}: not marked yet", gap.question);
    case CardGap::Kind::unticked:
        return tr("{0}: {1} points not ticked", gap.question, gap.count);
    case CardGap::Kind::unrated:
        return gap.question.empty() ? tr("{0}: not rated", name)
                                    : tr("{0}: {1} not rated", gap.question, name);
    case CardGap::Kind::blank:
        break;
    }
    if (gap.item && !gap.item->kind->missing.empty())
        return tr(gap.item->kind->missing);
    const auto label = gap.item ? session::labelOf(frozen, *gap.item, tr) : std::string();
    return gap.question.empty() ? tr("{0}: not filled in", label)
                                : tr("{0}: {1} not filled in", gap.question, label);
}

Progress progressOf(const plan::Frozen& frozen, const Scorecard& card, const std::string& question) {
    const auto asked = askedOf(card, question);
    if (asked == Meaning::notAsked)
        return Progress::notAsked;
    if (asked == Meaning::notApplicable)
        return Progress::notApplicable;
    if (asked == Meaning::none)
        return touched(frozen.rubric, card, question) ? Progress::begun : Progress::untouched;
    std::vector<CardGap> gaps;
    if (const auto* found = rubric::findQuestion(frozen.rubric, question))
        addQuestionGaps(gaps, frozen, card, *found, session::scorecardKinds());
    return gaps.empty() ? Progress::complete : Progress::begun;
}

} // namespace app

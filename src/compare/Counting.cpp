// SPDX-License-Identifier: MIT
// Reads the marks that say who takes part, the plan's panel and its choice.
#include "compare/Counting.h"

#include "text/Names.h"

#include <algorithm>

namespace compare {

namespace {

using session::ItemKind;
using session::Meaning;
using session::Scorecard;

bool isExpected(const plan::Plan& plan, const std::string& name) {
    return !plan.counted || plan.panel.empty() ||
           std::any_of(plan.panel.begin(), plan.panel.end(),
                       [&](const auto& member) { return text::sameName(member, name); });
}

bool isOpen(const Scorecard& card) {
    return card.submittedAt.empty();
}

} // namespace

std::string_view codeOf(Uncounted why) {
    switch (why) {
    case Uncounted::otherStructure:
        return "other_structure";
    case Uncounted::discarded:
        return "discarded";
    case Uncounted::recused:
        return "recused";
    case Uncounted::observer:
        return "observer";
    case Uncounted::notOnPanel:
        return "not_on_panel";
    case Uncounted::notSubmitted:
        break;
    }
    return "not_submitted";
}

std::optional<Uncounted> whyUncounted(const plan::Frozen& frozen, const Scorecard& card) {
    if (card.structureHash != frozen.structureHash)
        return Uncounted::otherStructure;
    if (!session::valueOf(card, {ItemKind::discarded, {}, {}}).empty())
        return Uncounted::discarded;
    switch (session::meaningOf(card, {ItemKind::role, {}, {}})) {
    case Meaning::recused:
        return Uncounted::recused;
    case Meaning::observes:
        return Uncounted::observer;
    case Meaning::sitsOnPanel:
        return std::nullopt;
    default:
        break;
    }
    return isExpected(frozen.plan, card.interviewer) ? std::nullopt : std::optional(Uncounted::notOnPanel);
}

CountedCards countedCards(const plan::Frozen& frozen, std::vector<Scorecard> cards) {
    CountedCards parted;
    for (auto& card : cards)
        if (const auto why = whyUncounted(frozen, card))
            parted.others.push_back({std::move(card), *why});
        else
            parted.cards.push_back(std::move(card));
    if (frozen.plan.counted != plan::Counted::submitted || parted.cards.empty())
        return parted;
    parted.provisional = std::all_of(parted.cards.begin(), parted.cards.end(), isOpen);
    if (parted.provisional)
        return parted;
    const auto left = std::stable_partition(parted.cards.begin(), parted.cards.end(),
                                            [](const Scorecard& card) { return !isOpen(card); });
    for (auto card = left; card != parted.cards.end(); ++card)
        parted.others.push_back({std::move(*card), Uncounted::notSubmitted});
    parted.cards.erase(left, parted.cards.end());
    return parted;
}

} // namespace compare

// SPDX-License-Identifier: MIT
// Puts one position's candidates side by side from their scorecards.
#include "compare/CellScores.h"
#include "compare/Standing.h"
#include "compare/Weights.h"

#include <algorithm>
#include <set>

namespace compare {

namespace {

using CardList = std::vector<const session::Scorecard*>;

std::vector<ComparedCompetency> competenciesOf(const plan::Frozen& frozen, const WeightOverride& weights) {
    std::vector<ComparedCompetency> list;
    for (const auto& weight : frozen.plan.weights) {
        list.push_back({weight.competency, static_cast<double>(weight.hundredths), std::nullopt});
        if (const auto* must = plan::findMustHave(frozen.plan, weight.competency))
            list.back().cut = must->cutHundredths / 100.0;
    }
    weigh(list, weights);
    return list;
}

std::vector<RaisedFlag> raisedFlags(const plan::Frozen& frozen, const CardList& cards) {
    std::vector<RaisedFlag> flags;
    for (const auto& flag : frozen.rubric.redFlags) {
        RaisedFlag raised{flag.id, {}};
        for (const auto* card : cards)
            if (!session::valueOf(*card, {session::ItemKind::flag, flag.id, ""}).empty())
                raised.interviewers.push_back(card->interviewer);
        if (!raised.interviewers.empty())
            flags.push_back(std::move(raised));
    }
    return flags;
}

CandidateResult resultOf(const Comparison& comparison, const session::Candidate& candidate,
                         const CardList& cards) {
    CandidateResult made;
    made.id = candidate.id;
    made.name = candidate.name;
    for (const auto* card : cards) {
        made.interviewers.push_back(card->interviewer);
        const auto advice = session::valueOf(*card, {session::ItemKind::recommend, "", ""});
        if (!advice.empty())
            made.recommendations.emplace_back(card->interviewer, advice);
    }
    for (const auto& competency : comparison.competencies)
        made.cells.push_back(cellScore(comparison.frozen, cards, competency.id));
    made.flags = raisedFlags(comparison.frozen, cards);
    return made;
}

/// The candidate and the interviewer, to sort by.
auto nameOf(const session::Scorecard& card) {
    return std::tie(card.candidate, card.interviewer);
}

/// Those that count; the others are kept apart.
void takeCards(Comparison& comparison, std::vector<session::Scorecard> cards) {
    for (const auto& card : cards)
        if (card.structureHash != comparison.frozen.structureHash)
            comparison.notices.push_back({card.candidate, card.interviewer, "other-structure"});
        else if (card.submittedAt.empty())
            comparison.notices.push_back({card.candidate, card.interviewer, "open"});
    auto parted = countedCards(comparison.frozen, std::move(cards));
    comparison.cards = std::move(parted.cards);
    comparison.notCounted = std::move(parted.others);
    comparison.provisional = parted.provisional;
    std::set<std::string> interviewers;
    for (const auto& card : comparison.cards)
        interviewers.insert(card.interviewer);
    comparison.interviewers.assign(interviewers.begin(), interviewers.end());
    std::sort(comparison.cards.begin(), comparison.cards.end(),
              [](const auto& a, const auto& b) { return nameOf(a) < nameOf(b); });
    std::sort(comparison.notCounted.begin(), comparison.notCounted.end(),
              [](const auto& a, const auto& b) { return nameOf(a.card) < nameOf(b.card); });
}

} // namespace

Comparison compare(const session::Position& position, const std::vector<session::Candidate>& candidates,
                   std::vector<session::Scorecard> cards, const WeightOverride& weights) {
    Comparison comparison;
    comparison.position = position.id;
    comparison.title = position.title;
    comparison.frozen = position.frozen ? *position.frozen : plan::freeze(position.draft, position.rubric);
    comparison.scale = scaleOf(comparison.frozen);
    comparison.competencies = competenciesOf(comparison.frozen, weights);
    takeCards(comparison, std::move(cards));
    std::map<std::string, CardList> byCandidate;
    for (const auto& card : comparison.cards)
        byCandidate[card.candidate].push_back(&card);
    for (const auto& candidate : candidates)
        comparison.candidates.push_back(resultOf(comparison, candidate, byCandidate[candidate.id]));
    settle(comparison);
    return comparison;
}

} // namespace compare

// SPDX-License-Identifier: MIT
// Reads marks about asking, their times and the minutes.
#include "compare/QuestionsAsked.h"

#include "compare/CellScores.h"
#include "session/PlanItems.h"

#include <algorithm>
#include <set>

namespace compare {

namespace {

using session::Item;
using session::ItemKind;

using Cards = std::vector<const session::Scorecard*>;

/// Which question an item belongs to.
using Owners = std::map<Item, std::string>;

Owners ownersOf(const plan::Frozen& frozen) {
    Owners owners;
    for (auto& item : session::itemsOf(frozen))
        if (auto question = session::questionOf(frozen.rubric, item);
            !question.empty() && session::stageOf(frozen.rubric, item) == rubric::Stage::during)
            owners.emplace(std::move(item), std::move(question));
    return owners;
}

/// When each question was first marked; without those nobody marked.
using Since = std::map<std::string_view, std::string_view>;

Since sinceOf(const Cards& cards, const Owners& owners) {
    Since since;
    for (const auto* card : cards)
        for (const auto& [item, mark] : card->marks) {
            const auto owner = owners.find(item);
            if (owner == owners.end() || mark.at.empty())
                continue;
            auto& first = since[owner->second];
            if (first.empty() || mark.at < first)
                first = mark.at;
        }
    return since;
}

void takeStates(AskedQuestion& made, const rubric::Question& question, const Cards& cards) {
    std::set<score::Asked> said;
    for (const auto* card : cards)
        if (const auto state = askedState(*card, question))
            said.insert(*state);
    made.disputed = said.size() > 1;
    if (said.contains(score::Asked::asked))
        made.missing = Missing::none;
    else if (said.contains(score::Asked::notAsked))
        made.missing = Missing::notAsked;
    else if (said.contains(score::Asked::notApplicable))
        made.missing = Missing::notApplicable;
}

std::optional<double> meanMinutes(const std::string& question, const Cards& cards) {
    double sum = 0;
    int noted = 0;
    for (const auto* card : cards)
        if (const auto minutes =
                session::numberOf(session::valueOf(*card, {ItemKind::minutes, question, ""}))) {
            sum += *minutes;
            ++noted;
        }
    return noted > 0 ? std::optional(sum / noted) : std::nullopt;
}

void setOrder(std::vector<AskedQuestion>& planned, const Since& since) {
    const auto begin = [&](const AskedQuestion& one) {
        const auto at = since.find(one.question);
        return one.missing != Missing::none || at == since.end() ? std::string_view() : at->second;
    };
    for (auto& one : planned) {
        const auto mine = begin(one);
        if (mine.empty())
            continue;
        int before = 0, same = 0;
        for (const auto& other : planned) {
            const auto theirs = begin(other);
            before += !theirs.empty() && theirs < mine ? 1 : 0;
            same += theirs == mine ? 1 : 0;
        }
        if (same == 1)
            one.order = before + 1;
    }
    int latest = 0;
    for (auto& one : planned) {
        one.outOfOrder = one.order && *one.order < latest;
        latest = std::max(latest, one.order.value_or(0));
    }
}

std::vector<std::string> extraQuestions(const plan::Plan& plan, const Cards& cards) {
    std::set<std::string> extra;
    for (const auto* card : cards)
        for (const auto& [item, mark] : card->marks)
            if (session::meaningOf(item.kind, mark.value) == session::Meaning::asked)
                extra.insert(item.target);
    for (const auto& planned : plan.questions)
        extra.erase(planned.id);
    return {extra.begin(), extra.end()};
}

} // namespace

std::vector<QuestionsAsked> questionsAsked(const Comparison& comparison) {
    const auto& frozen = comparison.frozen;
    const auto owners = ownersOf(frozen);
    std::map<std::string_view, Cards> byCandidate;
    for (const auto& card : comparison.cards)
        byCandidate[card.candidate].push_back(&card);
    std::vector<QuestionsAsked> all;
    for (const auto& candidate : comparison.candidates) {
        const auto& cards = byCandidate[candidate.id];
        auto& made = all.emplace_back();
        for (const auto& one : frozen.plan.questions)
            if (const auto* question = rubric::findQuestion(frozen.rubric, one.id)) {
                auto& asked = made.planned.emplace_back();
                asked.question = one.id;
                asked.minutesPlanned = one.minutes;
                asked.minutes = meanMinutes(one.id, cards);
                takeStates(asked, *question, cards);
            }
        setOrder(made.planned, sinceOf(cards, owners));
        made.extra = extraQuestions(frozen.plan, cards);
    }
    return all;
}

} // namespace compare

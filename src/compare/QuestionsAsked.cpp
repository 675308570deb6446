// SPDX-License-Identifier: MIT
// Reads marks about asking, their times and the minutes.
#include "compare/QuestionsAsked.h"

#include "compare/CellScores.h"
#include "session/PlanItems.h"

#include <algorithm>
#include <array>
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

void takeFirst(Since& since, std::string_view question, std::string_view at) {
    auto& first = since[question];
    if (first.empty() || at < first)
        first = at;
}

Since sinceOf(const session::Scorecard& card, const Owners& owners) {
    Since since;
    for (const auto& [item, mark] : card.marks)
        if (const auto owner = owners.find(item); owner != owners.end() && !mark.at.empty())
            takeFirst(since, owner->second, mark.at);
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

std::vector<std::string> probesUsed(const rubric::Question& question, const Cards& cards) {
    std::vector<std::string> used;
    for (const auto& probe : question.probes)
        if (std::any_of(cards.begin(), cards.end(), [&](const session::Scorecard* card) {
                return session::meaningOf(*card, {ItemKind::probe, probe.id, ""}) == session::Meaning::done;
            }))
            used.push_back(probe.id);
    return used;
}

void addDepartures(AskedQuestion& made) {
    constexpr double half = 0.5;
    const auto add = [&](Departure departure, bool holds) {
        if (holds)
            made.departures.push_back(departure);
    };
    add(Departure::disputed, made.disputed);
    add(Departure::notAsked, made.missing == Missing::notAsked);
    add(Departure::otherOrder, made.outOfOrder);
    if (!made.minutes || made.minutesPlanned <= 0)
        return;
    add(Departure::longer, *made.minutes > made.minutesPlanned * (1 + half));
    add(Departure::shorter, *made.minutes < made.minutesPlanned * (1 - half));
}

std::vector<AskedQuestion> plannedBy(const plan::Frozen& frozen, const Cards& cards, const Since& since) {
    std::vector<AskedQuestion> planned;
    for (const auto& one : frozen.plan.questions)
        if (const auto* question = rubric::findQuestion(frozen.rubric, one.id)) {
            auto& asked = planned.emplace_back();
            asked.question = one.id;
            asked.minutesPlanned = one.minutes;
            asked.minutes = meanMinutes(one.id, cards);
            asked.probes = probesUsed(*question, cards);
            takeStates(asked, *question, cards);
        }
    setOrder(planned, since);
    for (auto& one : planned)
        addDepartures(one);
    return planned;
}

QuestionsAsked askedOf(const plan::Frozen& frozen, const Cards& cards, const Owners& owners) {
    QuestionsAsked made;
    Since since;
    for (const auto* card : cards) {
        const auto own = sinceOf(*card, owners);
        for (const auto& [question, at] : own)
            takeFirst(since, question, at);
        made.cards.push_back(
            {card->interviewer, plannedBy(frozen, {card}, own), extraQuestions(frozen.plan, {card})});
    }
    made.planned = plannedBy(frozen, cards, since);
    made.extra = extraQuestions(frozen.plan, cards);
    return made;
}

/// What differs from how most others were asked: one who was probed among many who were not, or the reverse.
void compareProbes(std::vector<QuestionsAsked>& all, std::size_t question) {
    std::size_t asked = 0, probed = 0;
    for (const auto& candidate : all) {
        const auto& one = candidate.planned[question];
        asked += one.missing == Missing::none ? 1 : 0;
        probed += one.missing == Missing::none && !one.probes.empty() ? 1 : 0;
    }
    if (probed == 0 || probed == asked)
        return;
    const bool unusual = 2 * probed <= asked;
    for (auto& candidate : all) {
        auto& one = candidate.planned[question];
        if (one.missing == Missing::none && one.probes.empty() != unusual)
            one.departures.push_back(unusual ? Departure::probed : Departure::notProbed);
    }
}

} // namespace

std::vector<QuestionsAsked> questionsAsked(const Comparison& comparison) {
    const auto owners = ownersOf(comparison.frozen);
    std::map<std::string_view, Cards> byCandidate;
    for (const auto& card : comparison.cards)
        byCandidate[card.candidate].push_back(&card);
    std::vector<QuestionsAsked> all;
    for (const auto& candidate : comparison.candidates)
        all.push_back(askedOf(comparison.frozen, byCandidate[candidate.id], owners));
    for (std::size_t at = 0; !all.empty() && at < all.front().planned.size(); ++at)
        compareProbes(all, at);
    return all;
}

std::string_view codeOf(Departure departure) {
    constexpr std::array<std::string_view, 7> codes{"disputed", "not_asked", "other_order", "longer",
                                                    "shorter",  "probed",    "not_probed"};
    return codes[static_cast<std::size_t>(departure)];
}

} // namespace compare

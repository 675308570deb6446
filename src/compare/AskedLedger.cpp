// SPDX-License-Identifier: MIT
// Turns what was asked of each candidate round: for each question, of whom.
#include "compare/AskedLedger.h"

#include <algorithm>

namespace compare {

namespace {

bool saysSomething(const QuestionsAsked& asked) {
    return !asked.extra.empty() ||
           std::any_of(asked.planned.begin(), asked.planned.end(),
                       [](const AskedQuestion& one) { return one.missing != Missing::blank; });
}

CandidateIds& listOf(AskedAcross& question, Missing missing) {
    switch (missing) {
    case Missing::none:
        return question.asked;
    case Missing::notAsked:
        return question.notAsked;
    case Missing::notApplicable:
        return question.notApplicable;
    default:
        return question.unknown;
    }
}

CandidateIds* listOf(AskedAcross& question, Departure departure) {
    switch (departure) {
    case Departure::disputed:
        return &question.disputed;
    case Departure::otherOrder:
        return &question.otherOrder;
    case Departure::longer:
        return &question.longer;
    case Departure::shorter:
        return &question.shorter;
    default:
        return nullptr;
    }
}

void take(AskedAcross& question, const AskedQuestion& asked, const std::string& candidate) {
    listOf(question, asked.missing).push_back(candidate);
    if (asked.missing == Missing::none && !asked.probes.empty())
        question.probed.push_back(candidate);
    if (asked.minutes) {
        question.fewestMinutes = std::min(question.fewestMinutes.value_or(*asked.minutes), *asked.minutes);
        question.mostMinutes = std::max(question.mostMinutes.value_or(*asked.minutes), *asked.minutes);
    }
    for (const auto departure : asked.departures)
        if (auto* list = listOf(question, departure))
            list->push_back(candidate);
}

} // namespace

AskedLedger askedLedger(const Comparison& comparison) {
    AskedLedger ledger;
    ledger.candidates = questionsAsked(comparison);
    for (const auto& planned : comparison.frozen.plan.questions)
        if (rubric::findQuestion(comparison.frozen.rubric, planned.id) != nullptr)
            ledger.questions.emplace_back().question = planned.id;
    std::map<std::string, CandidateIds> extra;
    for (std::size_t at = 0; at < ledger.candidates.size(); ++at) {
        const auto& asked = ledger.candidates[at];
        const auto& id = comparison.candidates[at].id;
        if (!saysSomething(asked)) {
            if (!asked.cards.empty())
                ledger.silent.push_back(id);
            continue;
        }
        ledger.known.push_back(id);
        for (std::size_t question = 0; question < ledger.questions.size(); ++question)
            take(ledger.questions[question], asked.planned[question], id);
        for (const auto& question : asked.extra)
            extra[question].push_back(id);
    }
    for (auto& [question, of] : extra)
        ledger.extra.push_back({question, std::move(of)});
    return ledger;
}

} // namespace compare

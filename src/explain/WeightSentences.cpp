// SPDX-License-Identifier: MIT
// What the first place owes to the weights.
#include "explain/InsightPhrases.h"
#include "explain/InsightWords.h"
#include "explain/StandingWords.h"
#include "score/ratings/Round.h"

#include <algorithm>

namespace explain {

namespace {

constexpr std::size_t rangesNamed = 3;

/// How far the weight may move before the first place changes; 2 when it may go anywhere.
double room(const compare::WeightRange& range) {
    double least = 2;
    if (range.low && !range.lowBy.empty())
        least = std::min(least, range.weight - *range.low.value);
    if (range.high && !range.highBy.empty())
        least = std::min(least, *range.high.value - range.weight);
    return least;
}

std::string rangeText(const compare::Comparison& comparison, const compare::WeightInsight& weights,
                      const compare::WeightRange& range, const words::Words& tr) {
    return tr("{0} stays first while the weight of {1} is between {2} % and {3} % (now {4} %).",
              personOf(comparison, weights.candidates.front()),
              competencyOf(comparison, range.competency, tr), score::halfUp(100 * *range.low.value, 0),
              score::halfUp(100 * *range.high.value, 0), score::halfUp(100 * range.weight, 0));
}

std::string challengeText(const compare::Comparison& comparison, const compare::WeightInsight& weights,
                          const compare::Challenge& challenge, const words::Words& tr) {
    const auto leader = personOf(comparison, weights.candidates.front());
    const auto name = personOf(comparison, challenge.challenger);
    const auto amount = score::halfUp(100 * *challenge.amount.value, 1);
    if (challenge.moves.size() == 1)
        return tr("Moving {0} of 100 points of weight from {1} to {2} brings {3} level with {4}.", amount,
                  competencyOf(comparison, challenge.moves[0].from, tr),
                  competencyOf(comparison, challenge.moves[0].to, tr), name, leader);
    return tr("Moving {0} of 100 points of weight brings {1} level with {2}.", amount, name, leader);
}

void sayRanges(const compare::Comparison& comparison, const compare::WeightInsight& weights,
               const words::Words& tr, Sentences& said) {
    std::vector<const compare::WeightRange*> tight;
    for (const auto& range : weights.stability)
        if (room(range) < 2)
            tight.push_back(&range);
    std::stable_sort(tight.begin(), tight.end(),
                     [](const auto* a, const auto* b) { return room(*a) < room(*b); });
    for (std::size_t i = 0; i < tight.size() && i < rangesNamed; ++i)
        said.push_back(rangeText(comparison, weights, *tight[i], tr));
}

/// Whether no weights bring anybody but these first.
bool unreachable(const compare::WeightInsight& weights, const std::vector<std::string>& leaders) {
    return std::all_of(weights.challenges.begin(), weights.challenges.end(), [&](const auto& challenge) {
        return challenge.amount.why == score::Why::neverPasses ||
               std::find(leaders.begin(), leaders.end(), challenge.challenger) != leaders.end();
    });
}

/// Of those behind the leaders.
const compare::Challenge* nearestOf(const compare::WeightInsight& weights,
                                    const std::vector<std::string>& leaders) {
    const compare::Challenge* nearest = nullptr;
    for (const auto& challenge : weights.challenges) {
        const bool level = std::find(leaders.begin(), leaders.end(), challenge.challenger) != leaders.end();
        if (!level && challenge.amount &&
            (nearest == nullptr || *challenge.amount.value < *nearest->amount.value))
            nearest = &challenge;
    }
    return nearest;
}

void say(const compare::Comparison& comparison, const compare::WeightInsight& weights, const words::Words& tr,
         Sentences& said) {
    const auto leaders = leadersOf(comparison, weights.candidates);
    const auto before = said.size();
    if (leaders.size() == 2) {
        said.push_back(tr("{0} and {1} share the first place; the least change of the weights can put one of "
                          "them before the other.",
                          personOf(comparison, leaders[0]), personOf(comparison, leaders[1])));
    } else if (leaders.size() > 2) {
        std::vector<std::string> names;
        for (const auto& id : leaders)
            names.push_back(personOf(comparison, id));
        said.push_back(tr("{0} share the first place; the least change of the weights can put one of them "
                          "before the others.",
                          listed(names, tr)));
    } else {
        sayRanges(comparison, weights, tr, said);
    }
    if (const auto* nearest = nearestOf(weights, leaders))
        said.push_back(challengeText(comparison, weights, *nearest, tr));
    else if (said.size() == before && unreachable(weights, leaders))
        said.push_back(
            tr("{0} stays first under any weights.", personOf(comparison, weights.candidates.front())));
}

} // namespace

Sentences weightSentences(const compare::Comparison& comparison, const compare::Insight& insight,
                          const words::Words& tr) {
    Sentences said;
    for (std::size_t at = 0; at < insight.groups.size(); ++at) {
        if (insight.groups[at].weights.candidates.size() < 2)
            continue;
        Sentences ofGroup;
        say(comparison, insight.groups[at].weights, tr, ofGroup);
        for (const auto& one : ofGroup)
            said.push_back(inPanel(comparison, at, one, tr));
    }
    return said;
}

} // namespace explain

// SPDX-License-Identifier: MIT
// Reasons and leads in words, and the phrases sentences are made of.
#include "explain/InsightWords.h"

#include "explain/InsightPhrases.h"
#include "score/ratings/Composite.h"
#include "score/ratings/Round.h"

#include <algorithm>

#include <cmath>

namespace explain {

namespace {

using words::message;

std::string_view messageOf(score::Why why) {
    using score::Why;
    switch (why) {
    case Why::present:
        return message("There is a value.");
    case Why::notRated:
        return message("Nobody gave a rating.");
    case Why::notAsked:
        return message("The question was not asked.");
    case Why::notApplicable:
        return message("It does not apply here.");
    case Why::noEvidence:
        return message("It was asked, but at least half of the interviewers heard no evidence.");
    case Why::blank:
        return message("It is not filled in yet.");
    case Why::oneRater:
        return message("There is only one interviewer, so there is nobody to compare with.");
    case Why::oneUnit:
        return message("There is only one candidate, so there is nothing to compare with.");
    case Why::oneCompetency:
        return message("Only one competency carries weight.");
    case Why::noVariation:
        return message("All marks are equal, so there is nothing to measure agreement by.");
    case Why::didNotDiffer:
        return message("The candidates did not differ.");
    case Why::notConnected:
        return message("They have no interviewer in common.");
    case Why::noDoubleRatings:
        return message("No two interviewers judged the same thing.");
    case Why::tooFew:
        return message("There are too few ratings for this figure.");
    case Why::missingCells:
        return message("A score it needs is missing.");
    case Why::differentCells:
        return message("The two were not judged on the same competencies.");
    case Why::neverPasses:
        return message("No weights put this candidate first.");
    case Why::unusedCategory:
        return message("A level of the scale was never used.");
    case Why::notConverged:
        return message("The computation did not settle.");
    case Why::noWeight:
        return message("No competency carries weight.");
    case Why::outOfRange:
        return message("The marks are too few or too contradictory for this figure: what was computed lies "
                       "outside its range.");
    case Why::notOnScale:
        break;
    }
    return message("This figure is not defined for these values.");
}

} // namespace

std::string sentence(score::Why why, const words::Words& tr) {
    return tr(messageOf(why));
}

std::string words(score::Lead lead, const words::Words& tr) {
    switch (lead) {
    case score::Lead::clearly:
        return tr("clearly ahead");
    case score::Lead::probably:
        return tr("probably ahead");
    case score::Lead::leaning:
        return tr("leaning");
    case score::Lead::tooClose:
        break;
    }
    return tr("too close to call");
}

std::string personOf(const compare::Comparison& comparison, const std::string& id) {
    const auto* candidate = compare::findCandidate(comparison, id);
    return candidate == nullptr ? id : personOf(*candidate);
}

std::string personOf(const compare::CandidateResult& candidate) {
    return candidate.name.empty() ? candidate.id : candidate.name;
}

std::string competencyOf(const compare::Comparison& comparison, const std::string& id,
                         const words::Words& tr) {
    return rubric::competencyName(comparison.frozen.rubric, id, tr);
}

std::string gapText(const score::Scale& scale) {
    return rubric::numberText(score::farApartFrom(scale));
}

std::vector<std::string> leadersOf(const compare::Comparison& comparison,
                                   const std::vector<std::string>& ranked) {
    std::vector<std::string> leaders;
    if (ranked.empty())
        return leaders;
    const auto* best = compare::findCandidate(comparison, ranked.front());
    for (const auto& id : ranked) {
        const auto* one = compare::findCandidate(comparison, id);
        const bool level = one->composite && best->composite && one->rank == best->rank &&
                           std::fabs(*one->composite - *best->composite) < score::tieTolerance;
        if (level || one == best)
            leaders.push_back(id);
    }
    return leaders;
}

bool isBeyond(double level, const score::Scale& scale) {
    constexpr double half = 0.005;
    return level >= scale.high + half || level <= scale.low - half;
}

std::string levelText(double level, const score::Scale& scale) {
    auto shown = score::halfUp(std::clamp(level, scale.low, scale.high), 2);
    if (!isBeyond(level, scale))
        return shown;
    return (level > scale.high ? "≥ " : "≤ ") + shown;
}

std::string rangeText(const score::Interval& interval, const score::Scale& scale) {
    return levelText(interval.low.value(), scale) + " – " + levelText(interval.high.value(), scale);
}

std::string markText(double level) {
    return score::halfUp(level, level == static_cast<int>(level) ? 0 : 2);
}

std::string percentText(double share, int decimals) {
    return score::halfUp(100 * share, decimals) + " %";
}

std::string hundredths(double share) {
    if (share < 0.005)
        return "<1";
    return share >= 0.995 ? ">99" : score::halfUp(100 * share, 0);
}

std::string listed(const std::vector<std::string>& parts, const words::Words& tr) {
    std::string all;
    for (const auto& part : parts)
        all += (all.empty() ? "" : tr(", ")) + part;
    return all;
}

} // namespace explain

// SPDX-License-Identifier: MIT
// From ticks to a suggestion.
#include "score/ratings/Evidence.h"

#include "score/ratings/Round.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace score {
namespace {

constexpr double conflictShareOfRange = 1.5 / 4.0;
constexpr double tolerance = 1e-9;

Why whyNone(std::span<const QuestionPoints> questions) {
    const auto some = [&](Asked state) {
        return std::any_of(questions.begin(), questions.end(),
                           [&](const auto& q) { return q.state == state; });
    };
    if (some(Asked::asked))
        return Why::blank;
    return some(Asked::notApplicable) ? Why::notApplicable : Why::notAsked;
}

} // namespace

Evidence evidenceOf(std::span<const QuestionPoints> questions, const Scale& scale) {
    Evidence evidence;
    for (const auto& question : questions) {
        if (question.state != Asked::asked)
            continue;
        for (const auto& point : question.points) {
            if (!point.tick)
                continue;
            assert(point.value > 0.0 && *point.tick >= 0.0 && *point.tick <= 1.0);
            ++evidence.judged;
            const double part = point.value * *point.tick;
            evidence.earned += point.polarity == Polarity::positive ? part : -part;
            if (point.polarity == Polarity::positive)
                evidence.available += point.value;
        }
    }
    if (evidence.available <= 0.0) {
        evidence.coverage = evidence.suggested = absent(whyNone(questions));
        return evidence;
    }
    const double coverage = std::clamp(evidence.earned / evidence.available, 0.0, 1.0);
    evidence.coverage = figure(coverage, zeroToOne);
    evidence.suggested = figure(scale.low + scale.range() * coverage, {scale.low, scale.high});
    evidence.proposal = static_cast<int>(roundedHalfUp(*evidence.suggested.value, 0));
    return evidence;
}

bool inConflict(double rating, const Evidence& evidence, const Scale& scale) {
    if (!evidence.suggested || evidence.judged < enoughEvidence)
        return false;
    return std::fabs(rating - *evidence.suggested.value) >= conflictShareOfRange * scale.range() - tolerance;
}

} // namespace score

// SPDX-License-Identifier: MIT
// Who is ahead, how sure that is, and which must-haves are open.
#include "compare/InsightPhrases.h"
#include "compare/InsightWords.h"
#include "compare/StandingWords.h"
#include "score/Composite.h"
#include "score/Round.h"

#include <algorithm>
#include <cmath>

namespace compare {

namespace {

using words::message;

std::string_view messageOf(score::Lead lead) {
    switch (lead) {
    case score::Lead::clearly:
        return message("{0} is clearly ahead of {1} by {2} points; other interviewers would hardly reverse "
                       "that: {3} % against {4} %.");
    case score::Lead::probably:
        return message("{0} is probably ahead of {1} by {2} points; other interviewers would seldom reverse "
                       "that: {3} % against {4} %.");
    case score::Lead::leaning:
        return message("It leans towards {0} before {1} by {2} points, but other interviewers might reverse "
                       "that: {3} % against {4} %.");
    case score::Lead::tooClose:
        break;
    }
    return message("{0} is ahead of {1} by {2} points, but other interviewers could well reverse that: {3} % "
                   "against {4} %. Decide on a must-have, not on these points.");
}

/// On 0 to 100, the difference of the two places shown.
double pointsBetween(const Comparison& comparison, const CandidateResult& a, const CandidateResult& b) {
    if (a.index && b.index)
        return *a.index - *b.index;
    return 100 * (a.composite.value_or(0) - b.composite.value_or(0)) / comparison.scale.range();
}

std::string between(const Comparison& comparison, const Insight& insight, const CandidateResult& a,
                    const CandidateResult& b, const words::Words& tr) {
    const auto& nameA = a.name.empty() ? a.id : a.name;
    const auto& nameB = b.name.empty() ? b.id : b.name;
    const auto pair = std::find_if(insight.pairs.begin(), insight.pairs.end(),
                                   [&](const auto& one) { return one.a == a.id && one.b == b.id; });
    const auto above = pair == insight.pairs.end() ? score::absent(score::Why::notRated) : pair->above;
    const auto points = score::halfUp(pointsBetween(comparison, a, b), 1);
    const bool level = std::fabs(pointsBetween(comparison, a, b)) < score::tieTolerance;
    if (!above && !level && insight.panel.components.empty())
        return tr("{0} is ahead of {1} by {2} points.", nameA, nameB, points);
    if (!above && level)
        return tr("{0} and {1} have the same score.", nameA, nameB);
    if (!above)
        return tr("{0} is ahead of {1} by {2} points; how sure that is cannot be said. {3}", nameA, nameB,
                  points, sentence(above.why, tr));
    const auto p = *above.value;
    if (level)
        return tr(
            "{0} and {1} have the same score; other interviewers would put {0} first with {2} % and {1} "
            "with {3} %.",
            nameA, nameB, hundredths(p), hundredths(1 - p));
    if (p < 0.5)
        return tr(
            "{0} stands before {1} by {2} points, but adjusted for strictness {1} is more likely ahead: "
            "{3} % against {4} %.",
            nameA, nameB, points, hundredths(1 - p), hundredths(p));
    return tr(messageOf(score::leadOf(p)), nameA, nameB, points, hundredths(p), hundredths(1 - p));
}

} // namespace

Sentences leadSentences(const Comparison& comparison, const Insight& insight, const words::Words& tr) {
    Sentences said;
    for (std::size_t at = 0; at < insight.groups.size(); ++at) {
        const auto& group = insight.groups[at];
        if (group.candidates.empty())
            continue;
        std::string one;
        if (group.candidates.size() == 1)
            one = tr("{0} is the only candidate who can be ranked.",
                     personOf(comparison, group.candidates.front()));
        else
            one = between(comparison, insight, *findCandidate(comparison, group.candidates[0]),
                          *findCandidate(comparison, group.candidates[1]), tr);
        said.push_back(inPanel(comparison, at, one, tr));
    }
    const bool nobody = std::none_of(insight.groups.begin(), insight.groups.end(),
                                     [](const auto& group) { return !group.candidates.empty(); });
    if (nobody)
        said.push_back(tr("Nobody can be ranked yet."));
    return said;
}

Sentences mustSentences(const Comparison& comparison, const Insight& insight, const words::Words& tr) {
    Sentences said;
    for (const auto& candidate : insight.candidates)
        for (const auto& must : candidate.musts) {
            const auto name = personOf(comparison, candidate.id);
            const auto competency = competencyOf(comparison, must.competency, tr);
            if (must.status == score::MustHave::below)
                said.push_back(tr("{0} is below the level required in {1}.", name, competency));
            else if (must.status == score::MustHave::borderline)
                said.push_back(tr("{0} is borderline in {1} ({2} % likely below the level required): second "
                                  "interview or reference check.",
                                  name, competency, hundredths(must.below.value.value_or(0.5))));
        }
    return said;
}

Sentences allSentences(const Comparison& comparison, const Insight& insight, const words::Words& tr) {
    Sentences all;
    for (const auto part :
         {leadSentences, mustSentences, adjustmentSentences, agreementSentences, weightSentences})
        for (auto& one : part(comparison, insight, tr))
            all.push_back(std::move(one));
    return all;
}

} // namespace compare

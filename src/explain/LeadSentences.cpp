// SPDX-License-Identifier: MIT
// Who is ahead, how sure that is, and which must-haves are open.
#include "explain/InsightPhrases.h"
#include "explain/InsightWords.h"
#include "explain/StandingWords.h"
#include "score/ratings/Composite.h"
#include "score/ratings/Round.h"

#include <algorithm>
#include <cmath>

namespace explain {

namespace {

using words::message;

std::string_view messageOf(score::Lead lead) {
    switch (lead) {
    case score::Lead::clearly:
        return message(
            "{0} is clearly ahead of {1} by {2}; averaged over many comparable interviewers: {3} % "
            "against {4} %.");
    case score::Lead::probably:
        return message("{0} is probably ahead of {1} by {2}; averaged over many comparable interviewers: {3} "
                       "% against {4} %.");
    case score::Lead::leaning:
        return message("It leans towards {0} before {1} by {2}; averaged over many comparable interviewers: "
                       "{3} % against {4} %.");
    case score::Lead::tooClose:
        break;
    }
    return message(
        "{0} is ahead of {1} by {2}, which is too close to call even averaged over many "
        "comparable interviewers: {3} % against {4} %. Decide on a must-have, not on these points.");
}

/// On 0 to 100, the difference of the two places shown.
double pointsBetween(const compare::Comparison& comparison, const compare::CandidateResult& a,
                     const compare::CandidateResult& b) {
    if (a.index && b.index)
        return *a.index - *b.index;
    return 100 * (a.composite.value_or(0) - b.composite.value_or(0)) / comparison.scale.range();
}

/// A lead as the chance beside it takes it: of the adjusted scores where strictness moves them.
struct Gap {
    double points = 0;
    enum class Kind { plain, adjusted } kind = Kind::plain;
};

Gap gapBetween(const compare::Comparison& comparison, const compare::Insight& insight,
               const compare::CandidateResult& a, const compare::CandidateResult& b) {
    Gap gap{pointsBetween(comparison, a, b)};
    const auto* one = compare::findCandidate(insight, a.id);
    const auto* other = compare::findCandidate(insight, b.id);
    if (one == nullptr || other == nullptr || !one->adjusted || !other->adjusted || !a.composite ||
        !b.composite)
        return gap;
    const double plain = *a.composite - *b.composite;
    const double moved = *one->adjusted.value - *other->adjusted.value - plain;
    if (std::fabs(moved) < score::tieTolerance)
        return gap;
    const bool percent = comparison.frozen.plan.rule == plan::Rule::panel;
    const double whole = percent ? comparison.scale.high : comparison.scale.range();
    return {100 * (plain + moved) / whole, Gap::Kind::adjusted};
}

std::string textOf(const Gap& gap, const words::Words& tr) {
    const auto points = score::halfUp(gap.points, 1);
    return gap.kind == Gap::Kind::plain ? tr("{0} points", points)
                                        : tr("{0} points with strictness taken out", points);
}

std::string withoutChance(score::Why why, const std::string& a, const std::string& b, double points,
                          const compare::Insight& insight, const words::Words& tr) {
    if (std::fabs(points) < score::tieTolerance)
        return tr("{0} and {1} have the same score.", a, b);
    const auto lead = score::halfUp(points, 1);
    if (insight.panel.components.empty())
        return tr("{0} is ahead of {1} by {2} points.", a, b, lead);
    return tr("{0} is ahead of {1} by {2} points; how sure that is cannot be said. {3}", a, b, lead,
              sentence(why, tr));
}

std::string between(const compare::Comparison& comparison, const compare::Insight& insight,
                    const compare::CandidateResult& a, const compare::CandidateResult& b,
                    const score::Figure& above, const words::Words& tr) {
    const auto nameA = personOf(comparison, a.id);
    const auto nameB = personOf(comparison, b.id);
    const auto points = pointsBetween(comparison, a, b);
    if (!above)
        return withoutChance(above.why, nameA, nameB, points, insight, tr);
    const auto p = *above.value;
    const auto gap = gapBetween(comparison, insight, a, b);
    if (std::fabs(points) < score::tieTolerance)
        return gap.kind == Gap::Kind::plain
                   ? tr("{0} and {1} have the same score; averaged over many comparable interviewers {0} "
                        "would be first with {2} % and {1} with {3} %.",
                        nameA, nameB, hundredths(p), hundredths(1 - p))
                   : tr("{0} and {1} have the same score; with strictness taken out and averaged over many "
                        "comparable interviewers {0} would be first with {2} % and {1} with {3} %.",
                        nameA, nameB, hundredths(p), hundredths(1 - p));
    if (p < 0.5)
        return tr("{0} stands before {1}, but with strictness taken out {1} is more likely ahead: {2} % "
                  "against {3} %, averaged over many comparable interviewers.",
                  nameA, nameB, hundredths(1 - p), hundredths(p));
    return tr(messageOf(score::leadOf(p)), nameA, nameB, textOf(gap, tr), hundredths(p), hundredths(1 - p));
}

score::Figure aboveOf(const compare::Insight& insight, const std::string& a, const std::string& b) {
    const auto pair = std::find_if(insight.pairs.begin(), insight.pairs.end(),
                                   [&](const auto& one) { return one.a == a && one.b == b; });
    return pair == insight.pairs.end() ? score::absent(score::Why::notRated) : pair->above;
}

struct LeadText {
    std::string text;
    /// chance: an order was given one.
    enum class About { score, chance } about = About::score;
};

/// What is said of the best of one group of two or more.
LeadText leadOf(const compare::Comparison& comparison, const compare::Insight& insight,
                const compare::RankingGroup& group, const words::Words& tr) {
    const auto first = leadersOf(comparison, group.candidates);
    if (first.size() > 2) {
        std::vector<std::string> names;
        for (const auto& id : first)
            names.push_back(personOf(comparison, id));
        return {tr("{0} share the first place.", listed(names, tr)), LeadText::About::score};
    }
    const auto& a = group.candidates[0];
    const auto& b = group.candidates[1];
    const auto above = aboveOf(insight, a, b);
    const auto about = above && first.size() < 2 ? LeadText::About::chance : LeadText::About::score;
    return {between(comparison, insight, *compare::findCandidate(comparison, a),
                    *compare::findCandidate(comparison, b), above, tr),
            about};
}

/// Of the marks as they stand.
bool everyMarkMeets(const compare::Comparison& comparison, const std::string& candidate,
                    const compare::MustInsight& must) {
    const auto* row = compare::findCandidate(comparison, candidate);
    const auto* cell = row == nullptr ? nullptr : compare::findCell(*row, must.competency);
    if (cell == nullptr)
        return false;
    return std::all_of(cell->raters.begin(), cell->raters.end(), [&](const auto& rater) {
        return !rater.value || !score::belowCut(*rater.value, must.cut);
    });
}

std::string borderlineText(const compare::Comparison& comparison, const std::string& candidate,
                           const compare::MustInsight& must, const words::Words& tr) {
    const auto name = personOf(comparison, candidate);
    const auto competency = competencyOf(comparison, must.competency, tr);
    if (everyMarkMeets(comparison, candidate, must))
        return tr("{0} is borderline in {1}: every mark meets the level, but they are few.", name,
                  competency);
    return tr("{0} is borderline in {1} ({2} % likely below the level required): second interview or "
              "reference check.",
              name, competency, hundredths(must.below.value.value_or(0.5)));
}

} // namespace

Sentences leadSentences(const compare::Comparison& comparison, const compare::Insight& insight,
                        const words::Words& tr) {
    Sentences said;
    bool chance = false;
    for (std::size_t at = 0; at < insight.groups.size(); ++at) {
        const auto& group = insight.groups[at];
        if (group.candidates.empty())
            continue;
        LeadText one;
        if (group.candidates.size() == 1)
            one.text = tr("{0} is the only candidate who can be ranked.",
                          personOf(comparison, group.candidates.front()));
        else
            one = leadOf(comparison, insight, group, tr);
        chance = chance || one.about == LeadText::About::chance;
        said.push_back(inPanel(comparison, at, one.text, tr));
    }
    if (chance)
        said.push_back(tr("One other panel of this size would reverse such an order more often than these "
                          "chances say; they are about the average of many."));
    const bool nobody = std::none_of(insight.groups.begin(), insight.groups.end(),
                                     [](const auto& group) { return !group.candidates.empty(); });
    if (nobody)
        said.push_back(tr("Nobody can be ranked yet."));
    return said;
}

Sentences mustSentences(const compare::Comparison& comparison, const compare::Insight& insight,
                        const words::Words& tr) {
    Sentences said;
    for (const auto& candidate : insight.candidates)
        for (const auto& must : candidate.musts) {
            const auto name = personOf(comparison, candidate.id);
            const auto competency = competencyOf(comparison, must.competency, tr);
            if (must.status == score::MustHave::below)
                said.push_back(tr("{0} is below the level required in {1}.", name, competency));
            else if (must.status == score::MustHave::borderline)
                said.push_back(borderlineText(comparison, candidate.id, must, tr));
        }
    return said;
}

Sentences allSentences(const compare::Comparison& comparison, const compare::Insight& insight,
                       const words::Words& tr) {
    Sentences all;
    for (const auto part :
         {leadSentences, mustSentences, adjustmentSentences, agreementSentences, weightSentences})
        for (auto& one : part(comparison, insight, tr))
            all.push_back(std::move(one));
    return all;
}

} // namespace explain

// SPDX-License-Identifier: MIT
// Takes dots, intervals, shares and words out of an insight.
#include "app/compare/CertaintyView.h"

#include "explain/InsightPhrases.h"
#include "explain/InsightWords.h"
#include "explain/StandingWords.h"
#include "score/ratings/Round.h"

#include <algorithm>

namespace app {

namespace {

using compare::CandidateInsight;
using compare::CandidateResult;
using compare::Comparison;
using compare::Insight;
using words::message;
using words::Words;

std::string_view aheadOf(score::Lead lead) {
    switch (lead) {
    case score::Lead::clearly:
        return message("clearly ahead of the next ({0} %)");
    case score::Lead::probably:
        return message("probably ahead of the next ({0} %)");
    case score::Lead::leaning:
        return message("leaning ahead of the next ({0} %)");
    case score::Lead::tooClose:
        break;
    }
    return message("too close to call against the next ({0} %)");
}

std::string nextText(const CandidateInsight& candidate, const CandidateResult& row,
                     const CandidateResult* next, const Words& tr) {
    if (next == nullptr)
        return {};
    if (*row.rank == *next->rank)
        return tr("level with the next");
    if (!candidate.aboveNext)
        return {};
    const auto p = *candidate.aboveNext.value;
    if (p < 0.5)
        return tr("adjusted for strictness, more likely behind the next ({0} %)", explain::hundredths(1 - p));
    return tr(aheadOf(score::leadOf(p)), explain::hundredths(p));
}

std::vector<std::string> rankTitles(std::size_t count) {
    std::vector<std::string> titles;
    for (std::size_t rank = 1; rank <= std::min(count, ranksShown); ++rank)
        titles.push_back(std::to_string(rank));
    if (count > ranksShown)
        titles.back() += "–" + std::to_string(count);
    return titles;
}

std::vector<double> pooled(const std::vector<double>& probabilities, std::size_t parts) {
    std::vector<double> shares(probabilities.empty() ? 0 : parts, 0.0);
    for (std::size_t at = 0; at < probabilities.size() && parts > 0; ++at)
        shares[std::min(at, parts - 1)] += probabilities[at];
    return shares;
}

CertaintyRow rowOf(const CandidateResult& result, const CandidateInsight& candidate,
                   const score::Scale& scale, const Words& tr) {
    CertaintyRow row;
    row.candidate = result.id;
    row.name = explain::personOf(result);
    row.coverage = explain::percentText(result.coverage);
    row.composite = result.composite;
    row.adjusted = candidate.adjusted ? candidate.adjusted.value : result.composite;
    row.score = row.adjusted ? explain::levelText(*row.adjusted, scale) : tr("blank");
    if (candidate.interval90) {
        row.low = candidate.interval90.low;
        row.high = candidate.interval90.high;
        row.interval = explain::rangeText(candidate.interval90, scale);
    }
    if (candidate.expectedRank)
        row.expectedRank = score::halfUp(*candidate.expectedRank.value, 1);
    if (!candidate.interval90)
        row.reason = explain::sentence(candidate.interval90.why, tr);
    else if (!candidate.best)
        row.reason = explain::sentence(candidate.best.why, tr);
    return row;
}

CertaintyGroup groupOf(const Comparison& comparison, const Insight& insight,
                       const compare::RankingGroup& ranking, const Words& tr) {
    CertaintyGroup group;
    std::vector<const CandidateResult*> results;
    for (const auto& id : ranking.candidates)
        results.push_back(compare::findCandidate(comparison, id));
    group.ranks = rankTitles(results.size());
    for (std::size_t at = 0; at < results.size(); ++at) {
        const auto& result = *results[at];
        const auto& candidate = *compare::findCandidate(insight, result.id);
        auto row = rowOf(result, candidate, comparison.scale, tr);
        row.rank = explain::rankText(result, comparison.groups, tr);
        row.next = nextText(candidate, result, at + 1 < results.size() ? results[at + 1] : nullptr, tr);
        row.shares = pooled(candidate.rankProbabilities, group.ranks.size());
        for (const auto share : row.shares)
            row.percents.push_back(explain::hundredths(share) + " %");
        group.rows.push_back(std::move(row));
    }
    if (std::all_of(group.rows.begin(), group.rows.end(),
                    [](const CertaintyRow& row) { return !row.low && row.shares.empty(); }))
        group.reason = group.rows.front().reason;
    return group;
}

} // namespace

CertaintyView certaintyView(const Comparison& comparison, const Insight& insight, const Words& tr) {
    CertaintyView view;
    view.low = comparison.scale.low;
    view.high = comparison.scale.high;
    view.titles = {tr("Rank"), tr("Candidate"), tr("Coverage"), tr("Score and 90 % interval"),
                   tr("How likely each rank is")};
    view.unrankedTitle = tr("Not ranked");
    for (const auto& ranking : insight.groups)
        if (!ranking.candidates.empty())
            view.groups.push_back(groupOf(comparison, insight, ranking, tr));
    if (view.groups.size() > 1) {
        view.sentences.push_back(tr("These are separate rankings: the panels have no interviewer in common, "
                                    "so a place in one cannot be compared with a place in another."));
        for (std::size_t at = 0; at < view.groups.size(); ++at)
            view.groups[at].title = explain::panelTitle(comparison, at, tr);
    }
    for (auto& sentence : explain::leadSentences(comparison, insight, tr))
        view.sentences.push_back(std::move(sentence));
    for (const auto& candidate : comparison.candidates)
        if (!candidate.rank)
            view.unranked.push_back({explain::personOf(candidate),
                                     explain::unrankedSentence(candidate.unrankable, tr), candidate.id});
    return view;
}

} // namespace app

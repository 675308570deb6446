// SPDX-License-Identifier: MIT
// Composites, must-haves, ranks and order.
#include "compare/Standing.h"

#include "compare/Groups.h"
#include "compare/Means.h"
#include "compare/Weights.h"
#include "score/agreement/Hotspots.h"

#include <algorithm>
#include <tuple>

namespace compare {

namespace {

void countMissing(MissingCounts& counts, Missing missing) {
    switch (missing) {
    case Missing::notAsked:
        ++counts.notAsked;
        break;
    case Missing::notApplicable:
        ++counts.notApplicable;
        break;
    case Missing::noEvidence:
        ++counts.noEvidence;
        break;
    case Missing::blank:
        ++counts.blank;
        break;
    case Missing::none:
        break;
    }
}

class Settler {
public:
    explicit Settler(const Comparison& comparison)
        : m_comparison(comparison), m_weights(weightsOf(comparison)), m_musts(mustHavesOf(comparison)) {}

    void complete(CandidateResult& made) const {
        for (std::size_t at = 0; at < made.cells.size(); ++at)
            takeCell(made, made.cells[at], m_comparison.competencies[at]);
        addComposite(made);
    }

    /// Those of one group among each other.
    void rank(std::vector<CandidateResult>& candidates) const {
        const auto ties = tieKeysOf(m_comparison);
        std::vector<CandidateResult*> ranked;
        std::vector<Contender> contenders;
        for (auto& candidate : candidates) {
            candidate.rank.reset();
            candidate.tied = false;
            if (!candidate.unrankable.empty())
                continue;
            ranked.push_back(&candidate);
            contenders.push_back(
                {candidate.group.value(),
                 rankKeysOf(candidate.composite.value(), tieRowsOf(candidate), ties, m_weights)});
        }
        const auto placings = placingsOf(contenders);
        for (std::size_t at = 0; at < ranked.size(); ++at) {
            ranked[at]->rank = placings[at].rank;
            ranked[at]->tied = placings[at].tied;
        }
    }

private:
    void takeCell(CandidateResult& made, const CellScore& cell, const ComparedCompetency& competency) const {
        for (const auto& rater : cell.raters)
            countMissing(made.missing, rater.missing);
        if (cell.spread && score::farApart(*cell.spread, m_comparison.scale))
            made.farApart.push_back(competency.id);
        if (!competency.cut)
            return;
        auto status = MustStatus::notAssessed;
        if (cell.mean)
            status = score::belowCut(*cell.mean, *competency.cut) ? MustStatus::below : MustStatus::meets;
        made.musts.push_back({competency.id, *competency.cut, status});
    }

    void addComposite(CandidateResult& made) const {
        const auto row = scoresOf(made);
        const auto composite = score::compositeOf(row, m_weights, m_comparison.scale);
        made.composite = composite.value.value;
        made.coverage = composite.coverage;
        made.low = composite.lowest;
        made.high = composite.highest;
        if (made.composite)
            made.index = outOfHundred(m_comparison, *made.composite);
        made.unrankable = unrankableCode(score::standingOf(row, m_weights, m_musts));
    }

    const Comparison& m_comparison;
    score::Weights m_weights;
    std::vector<std::size_t> m_musts;
};

void sortBestFirst(std::vector<CandidateResult>& candidates) {
    const auto key = [](const CandidateResult& one) {
        return std::tuple(!one.rank, one.rank ? one.group : std::nullopt, one.rank, std::string_view(one.id));
    };
    std::sort(candidates.begin(), candidates.end(),
              [&](const CandidateResult& a, const CandidateResult& b) { return key(a) < key(b); });
}

/// Of settled and sorted candidates.
std::vector<StandingGroup> listed(const Comparison& comparison) {
    std::vector<StandingGroup> groups;
    for (const auto& candidate : comparison.candidates) {
        if (!candidate.group)
            continue;
        groups.resize(std::max(groups.size(), *candidate.group + 1));
        if (candidate.rank)
            groups[*candidate.group].candidates.push_back(candidate.id);
    }
    for (std::size_t at = 0; at < groups.size(); ++at)
        groups[at].interviewers = interviewersOf(comparison, at);
    return groups;
}

} // namespace

std::string unrankableCode(score::Standing standing) {
    switch (standing) {
    case score::Standing::notRated:
        return "no-marks";
    case score::Standing::coverageTooLow:
        return "coverage";
    case score::Standing::mustHaveMissing:
        return "must-have-missing";
    case score::Standing::ranked:
        break;
    }
    return {};
}

std::vector<std::size_t> mustHavesOf(const Comparison& comparison) {
    std::vector<std::size_t> musts;
    for (std::size_t at = 0; at < comparison.competencies.size(); ++at)
        if (comparison.competencies[at].cut)
            musts.push_back(at);
    return musts;
}

std::vector<Placing> placingsOf(std::span<const Contender> contenders) {
    std::map<std::size_t, std::vector<std::size_t>> groups;
    for (std::size_t at = 0; at < contenders.size(); ++at)
        groups[contenders[at].group].push_back(at);
    std::vector<Placing> placings(contenders.size());
    for (const auto& [group, members] : groups) {
        std::vector<score::RankKeys> keys;
        for (const auto at : members)
            keys.push_back(contenders[at].keys);
        const auto ranks = score::ranksByKeys(keys);
        std::vector<std::size_t> sharing(members.size() + 1, 0);
        for (const auto rank : ranks)
            ++sharing[rank];
        for (std::size_t i = 0; i < members.size(); ++i)
            placings[members[i]] = {static_cast<int>(ranks[i]), sharing[ranks[i]] > 1};
    }
    return placings;
}

double outOfHundred(const Comparison& comparison, double composite) {
    return comparison.frozen.plan.rule == plan::Rule::panel ? score::percentOf(composite, comparison.scale)
                                                            : score::indexOf(composite, comparison.scale);
}

void settle(Comparison& comparison) {
    const Settler settler(comparison);
    for (auto& candidate : comparison.candidates)
        settler.complete(candidate);
    const auto groups = groupsOf(comparison);
    for (std::size_t at = 0; at < groups.size(); ++at)
        comparison.candidates[at].group = groups[at];
    settler.rank(comparison.candidates);
    sortBestFirst(comparison.candidates);
    comparison.groups = listed(comparison);
}

std::size_t rankingsIn(const std::vector<StandingGroup>& groups) {
    return static_cast<std::size_t>(std::count_if(
        groups.begin(), groups.end(), [](const auto& group) { return !group.candidates.empty(); }));
}

bool standsBefore(const CandidateResult& one, const CandidateResult& other) {
    if (!one.rank || (other.group && other.group != one.group))
        return false;
    return !other.rank || *one.rank < *other.rank;
}

} // namespace compare

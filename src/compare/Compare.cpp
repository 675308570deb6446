// SPDX-License-Identifier: MIT
// Puts one position's candidates side by side: cells, composites, must-haves, ranks.
#include "compare/Cells.h"
#include "compare/Comparison.h"
#include "score/Composite.h"
#include "score/Trim.h"

#include <algorithm>
#include <set>

namespace compare {

namespace {

/// Interviewers this far apart on one cell have something to talk about.
constexpr double hotspotSpread = 2.0;

using CardList = std::vector<const session::Scorecard*>;

std::vector<ComparedCompetency> competenciesOf(const plan::Frozen& frozen, const WeightOverride& weights) {
    std::vector<ComparedCompetency> list;
    double sum = 0;
    for (const auto& weight : frozen.plan.weights) {
        const auto given = weights.find(weight.competency);
        const double relative = weights.empty()          ? weight.hundredths
                                : given == weights.end() ? 0.0
                                                         : given->second;
        ComparedCompetency row{weight.competency, relative, std::nullopt};
        if (const auto* must = plan::findMustHave(frozen.plan, weight.competency))
            row.cut = must->cutHundredths / 100.0;
        sum += relative;
        list.push_back(std::move(row));
    }
    for (auto& row : list)
        row.weight = sum > 0 ? row.weight / sum : 0;
    return list;
}

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

std::vector<RaisedFlag> raisedFlags(const plan::Frozen& frozen, const CardList& cards) {
    std::vector<RaisedFlag> flags;
    for (const auto& flag : frozen.rubric.redFlags) {
        RaisedFlag raised{flag.id, {}};
        for (const auto* card : cards)
            if (!session::valueOf(*card, {session::ItemKind::flag, flag.id, ""}).empty())
                raised.interviewers.push_back(card->interviewer);
        if (!raised.interviewers.empty())
            flags.push_back(std::move(raised));
    }
    return flags;
}

class Comparer {
public:
    Comparer(Comparison& comparison) : m_comparison(comparison) {
        for (std::size_t at = 0; at < comparison.competencies.size(); ++at) {
            m_weights.push_back(comparison.competencies[at].weight);
            if (comparison.competencies[at].cut)
                m_musts.push_back(at);
        }
    }

    [[nodiscard]] CandidateResult result(const session::Candidate& candidate, const CardList& cards) const {
        CandidateResult made;
        made.id = candidate.id;
        made.name = candidate.name;
        for (const auto* card : cards) {
            made.interviewers.push_back(card->interviewer);
            const auto advice = session::valueOf(*card, {session::ItemKind::recommend, "", ""});
            if (!advice.empty())
                made.recommendations.emplace_back(card->interviewer, advice);
        }
        for (const auto& competency : m_comparison.competencies)
            addCell(made, cards, competency);
        made.flags = raisedFlags(m_comparison.frozen, cards);
        addComposite(made);
        return made;
    }

    /// Shares ranks among equals; the panel rule first breaks ties by the untrimmed mean, then by competency
    /// in plan order.
    void rank(std::vector<CandidateResult>& candidates) const {
        std::vector<CandidateResult*> ranked;
        for (auto& candidate : candidates)
            if (candidate.unrankable.empty())
                ranked.push_back(&candidate);
        std::vector<score::TieBreak> keys;
        for (const auto* candidate : ranked)
            keys.push_back(keyOf(*candidate));
        const auto ranks = score::ranksWithTieBreaks(keys);
        for (std::size_t at = 0; at < ranked.size(); ++at) {
            ranked[at]->rank = static_cast<int>(ranks[at]);
            ranked[at]->tied = std::count(ranks.begin(), ranks.end(), ranks[at]) > 1;
        }
    }

private:
    void addCell(CandidateResult& made, const CardList& cards, const ComparedCompetency& competency) const {
        auto cell = cellScore(m_comparison.frozen, cards, competency.id);
        for (const auto& rater : cell.raters)
            countMissing(made.missing, rater.missing);
        if (cell.spread.value_or(0) >= hotspotSpread)
            made.hotspots.push_back(competency.id);
        if (competency.cut) {
            auto status = MustStatus::notAssessed;
            if (cell.mean)
                status = *cell.mean < *competency.cut - score::tieTolerance ? MustStatus::below
                                                                            : MustStatus::meets;
            made.musts.push_back({competency.id, *competency.cut, status});
        }
        made.cells.push_back(std::move(cell));
    }

    [[nodiscard]] static score::Row rowOf(const CandidateResult& candidate) {
        score::Row row;
        for (const auto& cell : candidate.cells)
            row.push_back(cell.mean);
        return row;
    }

    void addComposite(CandidateResult& made) const {
        const auto row = rowOf(made);
        const auto composite = score::compositeOf(row, m_weights, ratingScale);
        made.composite = composite.value.value;
        made.coverage = composite.coverage;
        made.low = composite.lowest;
        made.high = composite.highest;
        if (made.composite)
            made.index = m_comparison.frozen.plan.rule == plan::Rule::panel
                             ? score::percentOf(*made.composite, ratingScale)
                             : score::indexOf(*made.composite, ratingScale);
        made.unrankable = unrankableCode(score::standingOf(row, m_weights, m_musts));
    }

    [[nodiscard]] score::TieBreak keyOf(const CandidateResult& candidate) const {
        score::TieBreak key;
        key.score = candidate.composite.value();
        key.untrimmed = key.score;
        if (m_comparison.frozen.plan.rule != plan::Rule::panel)
            return key;
        score::Row plain;
        for (const auto& cell : candidate.cells) {
            double sum = 0;
            int count = 0;
            for (const auto& rater : cell.raters)
                if (rater.value) {
                    sum += *rater.value;
                    ++count;
                }
            plain.push_back(cell.mean && count > 0 ? std::optional(sum / count) : std::nullopt);
            key.elements.push_back(
                cell.mean.value_or(0)); // only ranked candidates come here; absent ones stay last
        }
        key.untrimmed = score::weightedMean(plain, m_weights).value.value_or(key.score);
        return key;
    }

    const Comparison& m_comparison;
    score::Weights m_weights;
    std::vector<std::size_t> m_musts;
};

void sortBestFirst(std::vector<CandidateResult>& candidates) {
    std::sort(candidates.begin(), candidates.end(), [](const CandidateResult& a, const CandidateResult& b) {
        if (a.rank.has_value() != b.rank.has_value())
            return a.rank.has_value();
        if (a.rank && *a.rank != *b.rank)
            return *a.rank < *b.rank;
        return a.id < b.id;
    });
}

/// Cards that belong to this structure; the others are named in the notices.
void takeCards(Comparison& comparison, const std::vector<session::Scorecard>& cards) {
    std::set<std::string> interviewers;
    for (const auto& card : cards) {
        if (card.structureHash != comparison.frozen.structureHash) {
            comparison.notices.push_back({card.candidate, card.interviewer, "other-structure"});
            continue;
        }
        if (card.submittedAt.empty())
            comparison.notices.push_back({card.candidate, card.interviewer, "open"});
        interviewers.insert(card.interviewer);
        comparison.cards.push_back(card);
    }
    comparison.interviewers.assign(interviewers.begin(), interviewers.end());
    std::sort(comparison.cards.begin(), comparison.cards.end(), [](const auto& a, const auto& b) {
        return std::tie(a.candidate, a.interviewer) < std::tie(b.candidate, b.interviewer);
    });
}

} // namespace

Comparison compare(const session::Position& position, const std::vector<session::Candidate>& candidates,
                   const std::vector<session::Scorecard>& cards, const WeightOverride& weights) {
    Comparison comparison;
    comparison.position = position.id;
    comparison.title = position.title;
    comparison.frozen = position.frozen ? *position.frozen : plan::freeze(position.draft, position.rubric);
    comparison.competencies = competenciesOf(comparison.frozen, weights);
    takeCards(comparison, cards);
    std::map<std::string, CardList> byCandidate;
    for (const auto& card : comparison.cards)
        byCandidate[card.candidate].push_back(&card);
    const Comparer comparer(comparison);
    std::vector<CandidateResult> results;
    for (const auto& candidate : candidates)
        results.push_back(comparer.result(candidate, byCandidate[candidate.id]));
    comparer.rank(results);
    sortBestFirst(results);
    comparison.candidates = std::move(results);
    return comparison;
}

} // namespace compare

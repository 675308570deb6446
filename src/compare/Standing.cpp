// SPDX-License-Identifier: MIT
// Composites, must-haves, ranks and order.
#include "compare/Standing.h"

#include "score/Composite.h"
#include "score/Trim.h"

#include <algorithm>

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

/// Interviewers half the scale apart on one cell have something to talk about: 2 on 1..5.
double hotspotSpread(const score::Scale& scale) {
    return 0.5 * scale.range() - score::tieTolerance;
}

class Settler {
public:
    explicit Settler(const Comparison& comparison) : m_comparison(comparison) {
        for (std::size_t at = 0; at < comparison.competencies.size(); ++at) {
            m_weights.push_back(comparison.competencies[at].weight);
            if (comparison.competencies[at].cut)
                m_musts.push_back(at);
        }
    }

    void complete(CandidateResult& made) const {
        for (std::size_t at = 0; at < made.cells.size(); ++at)
            takeCell(made, made.cells[at], m_comparison.competencies[at]);
        addComposite(made);
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
    void takeCell(CandidateResult& made, const CellScore& cell, const ComparedCompetency& competency) const {
        for (const auto& rater : cell.raters)
            countMissing(made.missing, rater.missing);
        if (cell.spread && *cell.spread >= hotspotSpread(m_comparison.scale))
            made.hotspots.push_back(competency.id);
        if (!competency.cut)
            return;
        auto status = MustStatus::notAssessed;
        if (cell.mean)
            status =
                *cell.mean < *competency.cut - score::tieTolerance ? MustStatus::below : MustStatus::meets;
        made.musts.push_back({competency.id, *competency.cut, status});
    }

    [[nodiscard]] static score::Row rowOf(const CandidateResult& candidate) {
        score::Row row;
        for (const auto& cell : candidate.cells)
            row.push_back(cell.mean);
        return row;
    }

    void addComposite(CandidateResult& made) const {
        const auto row = rowOf(made);
        const auto composite = score::compositeOf(row, m_weights, m_comparison.scale);
        made.composite = composite.value.value;
        made.coverage = composite.coverage;
        made.low = composite.lowest;
        made.high = composite.highest;
        if (made.composite)
            made.index = m_comparison.frozen.plan.rule == plan::Rule::panel
                             ? score::percentOf(*made.composite, m_comparison.scale)
                             : score::indexOf(*made.composite, m_comparison.scale);
        made.unrankable = unrankableCode(score::standingOf(row, m_weights, m_musts));
    }

    [[nodiscard]] score::TieBreak keyOf(const CandidateResult& candidate) const {
        score::TieBreak key;
        key.score = candidate.composite.value();
        key.untrimmed = key.score;
        if (m_comparison.frozen.plan.rule != plan::Rule::panel)
            return key;
        auto rows = tieRowsOf(candidate);
        key.elements = std::move(rows.elements);
        key.untrimmed = score::weightedMean(rows.plain, m_weights).value.value_or(key.score);
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

TieRows tieRowsOf(const CandidateResult& candidate) {
    TieRows rows;
    for (const auto& cell : candidate.cells) {
        double sum = 0;
        int count = 0;
        for (const auto& rater : cell.raters)
            if (rater.value) {
                sum += *rater.value;
                ++count;
            }
        rows.plain.push_back(cell.mean && count > 0 ? std::optional(sum / count) : std::nullopt);
        // Only ranked candidates are compared; absent ones stay last.
        rows.elements.push_back(cell.mean.value_or(0));
    }
    return rows;
}

void settle(Comparison& comparison) {
    const Settler settler(comparison);
    for (auto& candidate : comparison.candidates)
        settler.complete(candidate);
    settler.rank(comparison.candidates);
    sortBestFirst(comparison.candidates);
}

} // namespace compare

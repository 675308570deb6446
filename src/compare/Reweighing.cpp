// SPDX-License-Identifier: MIT
// Rows taken once, ranked as often as the weights move.
#include "compare/Reweighing.h"

#include "score/Trim.h"

#include <algorithm>

namespace compare {

Reweighing::Reweighing(const Comparison& comparison, const std::vector<std::size_t>& candidates)
    : m_scale(comparison.scale), m_breaksTies(comparison.frozen.plan.rule == plan::Rule::panel) {
    for (std::size_t k = 0; k < comparison.competencies.size(); ++k)
        if (comparison.competencies[k].cut)
            m_musts.push_back(k);
    for (const auto at : candidates) {
        m_scores.emplace_back();
        for (const auto& cell : comparison.candidates[at].cells)
            m_scores.back().push_back(cell.mean);
        if (m_breaksTies)
            m_ties.push_back(tieRowsOf(comparison.candidates[at]));
    }
}

std::vector<Reweighed> Reweighing::under(const score::Weights& weights) const {
    std::vector<Reweighed> all;
    std::vector<score::TieBreak> keys;
    std::vector<std::size_t> ranked;
    for (std::size_t c = 0; c < m_scores.size(); ++c) {
        const auto composite = score::compositeOf(m_scores[c], weights, m_scale);
        const auto standing = score::standingOf(m_scores[c], weights, m_musts);
        all.push_back(
            {std::nullopt, false, unrankableCode(standing), composite.value.value, composite.coverage});
        if (standing != score::Standing::ranked)
            continue;
        score::TieBreak key;
        key.score = composite.value.value.value();
        key.untrimmed = key.score;
        if (m_breaksTies) {
            key.untrimmed = score::weightedMean(m_ties[c].plain, weights).value.value_or(key.score);
            key.elements = m_ties[c].elements;
        }
        ranked.push_back(c);
        keys.push_back(std::move(key));
    }
    const auto ranks = score::ranksWithTieBreaks(keys);
    for (std::size_t at = 0; at < ranked.size(); ++at) {
        all[ranked[at]].rank = static_cast<int>(ranks[at]);
        all[ranked[at]].tied = std::count(ranks.begin(), ranks.end(), ranks[at]) > 1;
    }
    return all;
}

} // namespace compare

// SPDX-License-Identifier: MIT
// Rows taken once, ranked as often as the weights move.
#include "compare/Reweighing.h"

#include "compare/Means.h"

#include <algorithm>

namespace compare {

Reweighing::Reweighing(const Comparison& comparison, const std::vector<std::size_t>& candidates)
    : m_scale(comparison.scale), m_tieKeys(tieKeysOf(comparison)), m_musts(mustHavesOf(comparison)) {
    for (const auto at : candidates) {
        m_withheld.push_back(isWithheld(comparison.candidates[at]));
        m_scores.push_back(scoresOf(comparison.candidates[at]));
        if (!m_tieKeys.empty())
            m_ties.push_back(tieRowsOf(comparison.candidates[at]));
    }
}

std::vector<Reweighed> Reweighing::under(const score::Weights& weights) const {
    std::vector<Reweighed> all;
    std::vector<Contender> contenders;
    std::vector<std::size_t> ranked;
    for (std::size_t c = 0; c < m_scores.size(); ++c) {
        const auto composite = score::compositeOf(m_scores[c], weights, m_scale);
        const auto standing = score::standingOf(m_scores[c], weights, m_musts);
        all.push_back({std::nullopt, false,
                       m_withheld[c] ? std::string(withheldCode) : unrankableCode(standing),
                       composite.value.value, composite.coverage});
        if (standing != score::Standing::ranked)
            continue;
        ranked.push_back(c);
        contenders.push_back({0, rankKeysOf(composite.value.value.value(),
                                            m_ties.empty() ? TieRows() : m_ties[c], m_tieKeys, weights)});
    }
    const auto placings = placingsOf(contenders);
    for (std::size_t at = 0; at < ranked.size(); ++at) {
        all[ranked[at]].rank = placings[at].rank;
        all[ranked[at]].tied = placings[at].tied;
    }
    return all;
}

} // namespace compare

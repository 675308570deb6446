// SPDX-License-Identifier: MIT
// Ranks under weights other than the plan's, quick enough to follow a slider; the comparison stays as it is.
#pragma once

#include "compare/Comparison.h"
#include "compare/Standing.h"

namespace compare {

struct Reweighed {
    /// As CandidateResult::rank, among the candidates asked about.
    std::optional<int> rank;
    bool tied = false;
    /// As CandidateResult::unrankable.
    std::string unrankable;
    std::optional<double> composite;
    /// 0 to 1.
    double coverage = 0;

    bool operator==(const Reweighed&) const = default;
};

class Reweighing {
public:
    /// Candidates are positions in Comparison::candidates; they are ranked among themselves.
    Reweighing(const Comparison& comparison, const std::vector<std::size_t>& candidates);

    /// In the order of the candidates; weights by competency, not all zero. The same as compare() with these
    /// weights gives while those may be ranked together who may be now.
    [[nodiscard]] std::vector<Reweighed> under(const score::Weights& weights) const;
    [[nodiscard]] const score::Table& scores() const { return m_scores; }

private:
    score::Scale m_scale;
    std::vector<TieKey> m_tieKeys;
    std::vector<std::size_t> m_musts;
    score::Table m_scores;
    std::vector<bool> m_withheld;
    /// Only where there are tie keys.
    std::vector<TieRows> m_ties;
};

} // namespace compare

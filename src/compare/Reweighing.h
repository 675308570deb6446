// SPDX-License-Identifier: MIT
// Ranks under weights other than the plan's, quick enough to follow a slider; the comparison stays as it is.
#pragma once

#include "compare/Comparison.h"
#include "compare/Standing.h"

namespace compare {

struct Reweighed {
    /// 1 is best; equal composites share a rank. Absent when not rankable.
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
    /// weights.
    [[nodiscard]] std::vector<Reweighed> under(const score::Weights& weights) const;
    [[nodiscard]] const score::Table& scores() const { return m_scores; }

private:
    score::Scale m_scale;
    bool m_breaksTies = false;
    std::vector<std::size_t> m_musts;
    score::Table m_scores;
    /// Under the panel rule only.
    std::vector<TieRows> m_ties;
};

} // namespace compare

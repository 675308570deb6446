// SPDX-License-Identifier: MIT
// What the marks of a comparison can bear: how sure the order is, who marks how, how well the panel agrees.
// Plain values; every absent figure says why. What hangs on the weights is WeightInsight.h.
#pragma once

#include "compare/Comparison.h"
#include "compare/InsightOptions.h"
#include "compare/PanelInsight.h"
#include "compare/WeightInsight.h"
#include "score/severity/Certainty.h"
#include "score/weights/Dominance.h"

namespace compare {

struct CellInsight {
    std::string competency;
    /// Mean without what the interviewers' strictness explains; may leave the scale. Rating scale.
    score::Figure adjusted;
    /// r_wg of the pre-debrief marks, 0 to 1; absent notOnScale on a scale that has no whole steps.
    score::Figure rwg;

    bool operator==(const CellInsight&) const = default;
};

struct MustInsight {
    std::string competency;
    double cut = 3;
    /// P(true level < half a step of the scale below the cut), 0 to 1.
    score::Figure below;
    /// Meets, borderline, below, not observed; without a probability the adjusted cell decides.
    score::MustHave status = score::MustHave::notObserved;

    bool operator==(const MustInsight&) const = default;
};

struct CandidateInsight {
    std::string id;
    /// Position in Insight::groups, as CandidateResult::group.
    std::optional<std::size_t> group;
    /// Composite without what strictness explains: the composite itself in a complete panel. Rating scale,
    /// unclipped.
    score::Figure adjusted;
    /// By `adjusted` among the ranked of the group, 1 best, ties share.
    std::optional<std::size_t> adjustedRank;
    /// 90 % interval round `adjusted`; of the contrast to the field, so that common severity cancels.
    score::Interval interval90;
    /// P(first of the group).
    score::Figure best;
    /// P(rank r + 1 of the group), sums to 1; empty with `best` absent.
    std::vector<double> rankProbabilities;
    score::Figure expectedRank;
    /// P(above the next ranked of the group, in the order of the comparison); absent oneUnit for the last.
    score::Figure aboveNext;
    std::vector<MustInsight> musts;
    /// In the order of Comparison::competencies.
    std::vector<CellInsight> cells;
    /// Interviewers of the group who have no mark of this candidate.
    std::vector<std::string> absent;

    bool operator==(const CandidateInsight&) const = default;
};

/// Two of the best ranked of one group; `a` stands before `b` in the comparison. Across groups nothing is
/// said.
struct PairInsight {
    std::string a;
    std::string b;
    /// P(a above b).
    score::Figure above;
    /// Of the scores the ranking is made of.
    score::Dominance dominance = score::Dominance::undetermined;

    bool operator==(const PairInsight&) const = default;
};

/// What can be said of one of Comparison::groups.
struct RankingGroup {
    /// Ranked ones, in the order of the comparison.
    std::vector<std::string> candidates;
    std::vector<std::string> interviewers;
    WeightInsight weights;
    std::size_t rankDraws = 0;

    bool operator==(const RankingGroup&) const = default;
};

struct Insight {
    std::uint64_t seed = score::defaultSeed;
    /// In the order of Comparison::candidates.
    std::vector<CandidateInsight> candidates;
    std::vector<PairInsight> pairs;
    /// As Comparison::groups.
    std::vector<RankingGroup> groups;
    PanelInsight panel;
};

/// Scores are those of the comparison (current marks); severity, agreement and the spread behind every
/// probability come from the pre-debrief marks only. The adjusted composite is the comparison's composite
/// plus the correction the severity model finds in those marks. Independent, bitwise, of the order of cards,
/// candidates and interviewers.
[[nodiscard]] Insight insightOf(const Comparison& comparison, const InsightOptions& options = {});

/// Null when nobody has the id; lives as long as the insight is unchanged.
[[nodiscard]] const CandidateInsight* findCandidate(const Insight& insight, std::string_view id);

} // namespace compare

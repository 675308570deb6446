// SPDX-License-Identifier: MIT
// What a ranking owes to its weights; plain values. It takes the scores as they are, without their
// uncertainty.
#pragma once

#include "compare/Comparison.h"
#include "compare/InsightOptions.h"
#include "score/weights/Acceptability.h"
#include "score/weights/Sensitivity.h"

#include <string>

namespace compare {

/// Between which shares of one competency the leader stays first while the others keep their proportions.
struct WeightRange {
    std::string competency;
    /// Now, 0 to 1.
    double weight = 0;
    score::Figure low;
    score::Figure high;
    /// Candidate first just below `low` and just above `high`; empty when nobody is.
    std::string lowBy;
    std::string highBy;

    bool operator==(const WeightRange&) const = default;
};

struct WeightMove {
    std::string from;
    std::string to;
    /// Share of the whole weight, 0 to 1.
    double amount = 0;

    bool operator==(const WeightMove&) const = default;
};

/// The least weight that must move before the challenger ties the leader.
struct Challenge {
    std::string challenger;
    /// 0 to 1; absent neverPasses when no weights do it.
    score::Figure amount;
    std::vector<WeightMove> moves;

    bool operator==(const Challenge&) const = default;
};

/// Share of all weights under which `a` beats `b`; exact.
struct PairwiseShare {
    std::string a;
    std::string b;
    score::Figure share;

    bool operator==(const PairwiseShare&) const = default;
};

struct WeightInsight {
    /// Whom the rows below are about: ranked candidates of one group, best first. The first leads.
    std::vector<std::string> candidates;
    std::vector<WeightRange> stability;
    std::vector<Challenge> challenges;
    /// [candidate][rank - 1], rows and columns sum to 1; empty without candidates and where not asked for.
    std::vector<std::vector<double>> anyWeights;
    std::vector<std::vector<double>> aboutThese;
    std::vector<PairwiseShare> pairwise;
    /// Behind each of the two tables; standard error of a share <= .5 / sqrt(draws).
    std::size_t draws = 0;

    bool operator==(const WeightInsight&) const = default;
};

/// Scores of the candidates named, [candidate][competency], in their order.
struct ScoreTable {
    std::vector<std::string> candidates;
    std::vector<std::string> competencies;
    score::Weights weights;
    score::Table scores;
};

/// Empty without candidates. Candidates best first, weights not all zero.
[[nodiscard]] WeightInsight weightInsightOf(const ScoreTable& table, const InsightOptions& options);

} // namespace compare

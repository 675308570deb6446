// SPDX-License-Identifier: MIT
// The many-facet Rasch rating scale model by joint maximum likelihood (Linacre 1989, Many-Facet Rasch
// Measurement): a batch report for many linked candidates, never part of a small panel's comparison.
#pragma once

#include "score/ratings/Panel.h"

#include <cstddef>
#include <vector>

namespace score {

/// One rating as a category 0..K, by position in each facet.
struct RaschRating {
    std::size_t candidate = 0;
    std::size_t competency = 0;
    std::size_t rater = 0;
    std::size_t category = 0;
};

/// log(P_k / P_k-1) = candidate - difficulty - severity - threshold_k.
struct RaschData {
    std::size_t candidates = 0;
    std::size_t competencies = 0;
    std::size_t raters = 0;
    std::size_t thresholds = 0; ///< K; categories are 0..K
    std::vector<RaschRating> ratings;
};

/// One element of a facet, in logits; fit as in Wright and Masters 1982, Rating Scale Analysis.
struct RaschElement {
    Figure measure;     ///< absent notRated
    Figure error;       ///< 1 / sqrt(sum of variances)
    Figure infit;       ///< sum of squared residuals over sum of variances; 1 expected
    Figure outfit;      ///< mean of squared standardised residuals; 1 expected
    Figure fairAverage; ///< candidates: expected category with every other facet at its mean (0), 0..K
    double score = 0.0; ///< sum of categories
    std::size_t count = 0;
};

/// How well a facet's elements are told apart (Wright and Masters 1982, Rating Scale Analysis).
struct RaschSpread {
    Figure separation;  ///< G = true SD / RMSE of the elements; absent tooFew under two elements
    Figure reliability; ///< G^2 / (1 + G^2)
    Figure strata;      ///< (4 G + 1) / 3
};

struct RaschFit {
    Why why = Why::present; ///< or: notRated, unusedCategory, notConnected, notConverged, tooFew (batch
                            ///< report only)
    std::vector<RaschElement> candidates;   ///< not centred
    std::vector<RaschElement> competencies; ///< difficulties, mean 0
    std::vector<RaschElement> raters; ///< severities, mean 0, > 0 marks lower (the convention of this model)
    std::vector<double> thresholds;   ///< sum 0
    RaschSpread candidateSpread;
    RaschSpread raterSpread;
    int iterations = 0;
};

/// Newton with steps of at most one logit; the candidates are eliminated, so the cost is linear in them. An
/// element all of whose ratings are lowest (or highest) has its score moved by 0.3 of a point inwards, as the
/// program Facets does. Positions and categories lie inside the data's counts.
[[nodiscard]] RaschFit fitRasch(const RaschData& data);

/// Whole steps of the panel's scale as categories; absent tooFew below 30 rated candidates or with fewer than
/// 2 raters on any candidate, notConnected when the interviewers are not linked, notOnScale when a value is
/// not a whole step above `scale.low`.
[[nodiscard]] RaschFit raschReport(const Panel& panel);

} // namespace score

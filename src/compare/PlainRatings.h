// SPDX-License-Identifier: MIT
// Ratings and finished tables from elsewhere as a comparison, without plan and scorecards.
#pragma once

#include "compare/Comparison.h"

namespace compare {

/// Must-haves: competency id to the lowest mean that meets it.
using Cuts = std::map<std::string, double>;

/// Competencies by id (bytewise), candidates and interviewers by their own text; equal weights when none are
/// given, and a competency without one weighs nothing. An interviewer who rated a candidate on something but
/// not on this leaves a blank. No candidate, interviewer and competency
/// twice; weights, when given, name one of the competencies at least.
[[nodiscard]] Comparison compareRatings(const std::vector<score::RatingRow>& rows, const score::Scale& scale,
                                        const WeightOverride& weights = {}, const Cuts& cuts = {});

/// Scores of candidates by competency, no interviewers known.
struct PlainTable {
    std::vector<std::string> candidates;
    std::vector<std::string> competencies;
    score::Table scores;

    bool operator==(const PlainTable&) const = default;
};

/// As above; competencies keep the order of the table. The scale only bounds what is missing.
[[nodiscard]] Comparison compareTable(const PlainTable& table, const score::Scale& scale,
                                      const WeightOverride& weights = {}, const Cuts& cuts = {});

} // namespace compare

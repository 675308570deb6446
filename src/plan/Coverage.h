// SPDX-License-Identifier: MIT
// What a plan's questions can show of each competency, and which of them ask the same; no judgement of a
// candidate.
#pragma once

#include "plan/Plan.h"

namespace plan {

struct CompetencyCoverage {
    std::string competency;
    /// Planned questions with a criterion or point for it, in plan order.
    std::vector<std::string> questions;
    /// Of those questions: criteria that name it, and points that count for it first.
    int criteria = 0;
    int points = 0;

    bool operator==(const CompetencyCoverage&) const = default;
};

/// One entry for each competency of the rubric, in its order; those no planned question touches have no
/// questions.
[[nodiscard]] std::vector<CompetencyCoverage> coverage(const Plan& plan, const rubric::Rubric& rubric);

struct PlannedOverlap {
    /// Id of the rubric's group.
    std::string overlap;
    /// Two or more, in plan order.
    std::vector<std::string> questions;

    bool operator==(const PlannedOverlap&) const = default;
};

/// Groups of near-duplicate questions of which the plan holds two or more, in the rubric's order.
[[nodiscard]] std::vector<PlannedOverlap> overlaps(const Plan& plan, const rubric::Rubric& rubric);

/// Sum of the questions' minutes, whatever the interview has.
[[nodiscard]] int plannedMinutes(const Plan& plan);

/// The competencies rated after this question: those it gives evidence of that carry a weight in the plan, in
/// rubric order.
[[nodiscard]] std::vector<std::string> ratedAt(const Plan& plan, const rubric::Rubric& rubric,
                                               const rubric::Question& question);

} // namespace plan

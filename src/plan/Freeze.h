// SPDX-License-Identifier: MIT
// A plan and its rubric as they stood when interviews began; editing the rubric file later never reaches it.
#pragma once

#include "plan/Check.h"

namespace plan {

struct Frozen {
    Plan plan;
    rubric::Rubric rubric;
    /// Of all text of plan and rubric, SHA-256.
    std::string contentHash;
    /// Of what makes scorecards comparable: questions, criteria, points, weights, must-haves, rules. Not of
    /// wording or order.
    std::string structureHash;

    bool operator==(const Frozen&) const = default;
};

/// Hashes plan and rubric together; does not check them.
[[nodiscard]] Frozen freeze(Plan plan, rubric::Rubric rubric);

/// A frozen plan byte for byte as a workspace keeps it.
struct StoredPlan {
    std::string_view plan;
    std::string_view rubric;
    std::string_view contentHash;
    std::string_view structureHash;
};

/// SHA-256 of the stored bytes: says for ever whether they are what was stored, whatever a later program
/// makes of them.
[[nodiscard]] std::string storedHash(const StoredPlan& stored);
/// As Frozen::structureHash, 64 hex digits. A question the rubric does not have counts by its id alone.
[[nodiscard]] std::string structureHash(const Plan& plan, const rubric::Rubric& rubric);

} // namespace plan

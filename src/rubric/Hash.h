// SPDX-License-Identifier: MIT
// The two fingerprints of a rubric or plan: of all its text, and of its structure alone.
#pragma once

#include "rubric/Rubric.h"

#include <string>
#include <string_view>

namespace rubric {

/// SHA-256 in lower-case hex.
[[nodiscard]] std::string sha256(std::string_view bytes);
/// Changes with any text of the rubric.
[[nodiscard]] std::string contentHash(const Rubric& rubric);
/// Changes with ids, criteria, points and what they count for; not with wording. Scorecards compare when it
/// agrees.
[[nodiscard]] std::string structureHash(const Rubric& rubric);

} // namespace rubric

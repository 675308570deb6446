// SPDX-License-Identifier: MIT
// The fingerprint of a rubric: of everything it holds.
#pragma once

#include "rubric/Rubric.h"

#include <string>
#include <string_view>

namespace rubric {

/// SHA-256 (FIPS 180-2) in 64 lower-case hex digits.
[[nodiscard]] std::string sha256(std::string_view bytes);
/// Of everything the rubric holds: changes with any text, id, number or order in it; 64 hex digits. What of a
/// plan must agree before scorecards compare is plan::structureHash.
[[nodiscard]] std::string contentHash(const Rubric& rubric);

} // namespace rubric

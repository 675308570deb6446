// SPDX-License-Identifier: MIT
// The states of an insight named for scripts; stable, never translated.
#pragma once

#include "compare/Insight.h"

namespace compare {

[[nodiscard]] std::string_view codeOf(score::Why why);
[[nodiscard]] std::string_view codeOf(score::Lead lead);
/// "neither", "a_dominates", "b_dominates", "equal", "undetermined"
[[nodiscard]] std::string_view codeOf(score::Dominance dominance);
[[nodiscard]] std::string_view codeOf(score::MustHave status);
[[nodiscard]] std::string_view codeOf(score::Metric metric);

} // namespace compare

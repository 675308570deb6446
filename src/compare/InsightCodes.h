// SPDX-License-Identifier: MIT
// The states of an insight named for scripts; stable, never translated.
#pragma once

#include "compare/Insight.h"

namespace compare {

/// Of every reason, present among them: "not_rated", "one_interviewer", ...
[[nodiscard]] std::string_view codeOf(score::Why why);
/// "clearly_ahead", "probably_ahead", "leaning", "too_close"
[[nodiscard]] std::string_view codeOf(score::Lead lead);
/// "neither", "a_dominates", "b_dominates", "equal", "undetermined"
[[nodiscard]] std::string_view codeOf(score::Dominance dominance);
/// "meets", "borderline", "below", "not_assessed"
[[nodiscard]] std::string_view codeOf(score::MustHave status);
/// "nominal", "ordinal", "interval", "ratio"
[[nodiscard]] std::string_view codeOf(score::Metric metric);

} // namespace compare

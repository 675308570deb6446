// SPDX-License-Identifier: MIT
// What was asked and what is kept around the interviews, for scripts; in no score.
#pragma once

#include "cli/Json.h"
#include "words/Words.h"

namespace cli {

/// What a scorecard says, item address to value, as marks import takes them.
[[nodiscard]] Json itemsJson(const session::Scorecard& card);
/// Adds `asked` and `protocol` to each of the candidates, which are the comparison's, and the `ledger`.
void putLedger(Json& json, const compare::Comparison& comparison, const words::Words& tr);

} // namespace cli

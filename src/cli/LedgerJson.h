// SPDX-License-Identifier: MIT
// What was asked and what is kept around the interviews, for scripts; in no score.
#pragma once

#include "cli/Json.h"
#include "words/Words.h"

namespace cli {

/// Adds `asked` and `protocol` to each of the candidates, which are the comparison's, and the `ledger`.
void putLedger(Json& json, const compare::Comparison& comparison, const words::Words& tr);

} // namespace cli

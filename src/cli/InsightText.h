// SPDX-License-Identifier: MIT
// An insight on the terminal: a small table and plain sentences.
#pragma once

#include "compare/Insight.h"
#include "words/Words.h"

namespace cli {

/// Rank, composite, adjusted composite with its interval and P(first), a line a candidate.
[[nodiscard]] std::string rankingTable(const compare::Comparison& comparison, const compare::Insight& insight,
                                       const words::Words& tr);
/// One sentence a line.
[[nodiscard]] std::string sentenceLines(const compare::Comparison& comparison,
                                        const compare::Insight& insight, const words::Words& tr);

} // namespace cli

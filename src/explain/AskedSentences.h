// SPDX-License-Identifier: MIT
// Whether everybody was asked the same, in words: departures from the plan of one candidate and over all.
#pragma once

#include "compare/AskedLedger.h"
#include "words/Words.h"

namespace explain {

/// Question by question: of whom it was not asked, with whom it came in another place, took much longer or
/// shorter, was probed and not with others; then what the plan does not hold, and of whom nothing is known.
/// One sentence that nothing differs when nothing does; empty while nothing is known of anybody.
[[nodiscard]] std::vector<std::string> askedSentences(const compare::Comparison& comparison,
                                                      const compare::AskedLedger& ledger,
                                                      const words::Words& tr);
/// "⚠ not asked": of a cell.
[[nodiscard]] std::string departureWord(compare::Departure departure, const words::Words& tr);
/// All of one question, the gravest first; empty without any.
[[nodiscard]] std::string departureWords(const compare::AskedQuestion& asked, const words::Words& words);
/// "asked, 7.5 min, probed"; "not asked"; empty when nothing is known.
[[nodiscard]] std::string askedWords(const compare::AskedQuestion& asked, const words::Words& words);

} // namespace explain

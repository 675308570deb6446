// SPDX-License-Identifier: MIT
// Whether everybody was asked the same, as sentences and tables; computes nothing.
#pragma once

#include "app/ports/TextTable.h"
#include "compare/AskedLedger.h"
#include "words/Words.h"

namespace app {

struct AskedView {
    /// Departures from the plan over all candidates.
    std::vector<std::string> sentences;
    /// One row a question of the plan.
    TextTable questions;
    /// One row a candidate, one column a question: place, minutes, probes; what differs has a sign.
    TextTable candidates;
};

[[nodiscard]] AskedView askedView(const compare::Comparison& comparison, const words::Words& tr);
/// "2 · 7.5 min · probed", "⚠ not asked"; a dash where nothing is known.
[[nodiscard]] std::string askedCell(const compare::AskedQuestion& asked, const words::Words& tr);

} // namespace app

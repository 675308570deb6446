// SPDX-License-Identifier: MIT
// The panel as tables and sentences: who marks how, how well they agree, what to talk about; computes
// nothing.
#pragma once

#include "app/ports/TextTable.h"
#include "compare/Insight.h"
#include "words/Words.h"

#include <utility>

namespace app {

struct PanelView {
    /// What to know before reading the tables: unequal or separate panels, adjustments, habits.
    std::vector<std::string> sentences;
    /// One row an interviewer.
    TextTable severity;
    /// The whole panel first, then one row a competency.
    TextTable agreement;
    /// Cells where interviewers lie half the scale or more apart, widest first.
    TextTable spots;
    /// Candidate and competency of each row of spots.
    std::vector<std::pair<std::string, std::string>> cells;
};

[[nodiscard]] PanelView panelView(const compare::Comparison& comparison, const compare::Insight& insight,
                                  const words::Words& tr);

} // namespace app

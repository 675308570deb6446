// SPDX-License-Identifier: MIT
// Scorecards as tidy marks (CSV), the form ImportMarks.h reads back exactly.
#pragma once

#include "session/Records.h"

#include <ostream>
#include <vector>

namespace app {

/// One row a mark: by candidate, then interviewer, then the plan's own order of questions and items. Same
/// scorecards, same bytes. Candidates appear by id; values are exact.
void writeMarks(std::ostream& out, const plan::Frozen& frozen, const std::vector<session::Scorecard>& cards,
                session::MarkKinds kinds = session::markKinds());

} // namespace app

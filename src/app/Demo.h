// SPDX-License-Identifier: MIT
// A worked panel to look at: 6 candidates, 3 interviewers, holes, a must-have failed, a tie.
#pragma once

#include "app/ports/Ports.h"
#include "words/Words.h"

namespace app {

/// Fills an empty workspace with one frozen position of the merchandiser rubric and its scorecards, notes in
/// the language given. Returns the position's id. The rubric must hold the questions A03, A06, A08, A14, B03,
/// B04 and B06.
std::string makeDemo(Store& store, const rubric::Rubric& merchandiser, const words::Words& tr);

} // namespace app

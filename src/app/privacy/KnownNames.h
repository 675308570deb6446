// SPDX-License-Identifier: MIT
// The interviewers a workspace knows by name; decides nothing about a new one.
#pragma once

#include "app/ports/Ports.h"
#include "text/Names.h"

namespace app {

/// The panel of the position's plan first, then who has a scorecard; the position must exist.
[[nodiscard]] text::NameBook interviewersOf(const Store& store, const std::string& position);
/// A warning for every name that is kept in two spellings as two interviewers.
[[nodiscard]] std::vector<reading::Finding> namesInTwoSpellings(const Store& store);

} // namespace app

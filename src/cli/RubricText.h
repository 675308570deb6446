// SPDX-License-Identifier: MIT
// A rubric as people read it in a terminal; scripts read Json.h's.
#pragma once

#include "rubric/Rubric.h"

#include <string>

namespace cli {

/// Lines ending in \n: what is judged, every question with its points and steps, every sample answer.
[[nodiscard]] std::string textOf(const rubric::Rubric& rubric, const words::Words& tr);

} // namespace cli

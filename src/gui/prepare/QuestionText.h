// SPDX-License-Identifier: MIT
// One question in full, as text to read before picking it; not the form an answer is scored on.
#pragma once

#include "rubric/Rubric.h"
#include "words/Words.h"

namespace gui {

/// With a line a lesson from earlier interviews.
[[nodiscard]] std::string questionText(const rubric::Rubric& rubric, const rubric::Question& question,
                                       const std::vector<std::string>& lessons, const words::Words& tr);

} // namespace gui

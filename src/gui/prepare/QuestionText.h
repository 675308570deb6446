// SPDX-License-Identifier: MIT
// One question in full, as text to read before picking it; not the form an answer is scored on.
#pragma once

#include "rubric/Rubric.h"
#include "words/Words.h"

namespace gui {

[[nodiscard]] std::string questionText(const rubric::Rubric& rubric, const rubric::Question& question,
                                       const words::Words& tr);

} // namespace gui

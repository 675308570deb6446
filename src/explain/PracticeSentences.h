// SPDX-License-Identifier: MIT
// How a person's practice lies beside the author's levels and the colleagues', in a sentence each.
#pragma once

#include "rubric/Practice.h"
#include "words/Words.h"

#include <string>
#include <vector>

namespace explain {

/// "Compared with the author you are 0.6 stricter on Risk awareness and about the same on Communication.",
/// then the same of the colleagues where there are enough samples they rated too. From too few samples what
/// is needed.
[[nodiscard]] std::vector<std::string>
practiceSentences(const rubric::Rubric& rubric, const rubric::PracticeResult& result, const words::Words& tr);

} // namespace explain

// SPDX-License-Identifier: MIT
// Which of the levels given to sample answers count; what they amount to is rubric/Practice.h.
#pragma once

#include "records/Record.h"
#include "records/Refusal.h"
#include "rubric/Practice.h"

#include <optional>
#include <vector>

namespace records {

using PracticeRecord = Record<rubric::PracticeRating>;

/// The last of every person and sample, whatever order they came in; by sample, then person.
[[nodiscard]] std::vector<rubric::PracticeRating> counting(const std::vector<PracticeRecord>& practice);
/// Refused ("no-name") when nothing can be seen of the person's name.
[[nodiscard]] std::optional<Refusal> checkPractice(const rubric::PracticeRating& rating);

} // namespace records

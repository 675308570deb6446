// SPDX-License-Identifier: MIT
// What a rubric file says of answers: their steps, their length, and samples to practise on. The points they
// refer to are Reader's.
#pragma once

#include "reading/Fields.h"
#include "rubric/Rubric.h"

#include <optional>

namespace rubric {

[[nodiscard]] Step readStep(reading::Fields& fields);
/// The key answer_minutes of a question, which may be absent.
[[nodiscard]] std::optional<AnswerTime> readAnswerTime(reading::Fields& question);
/// Without a scale no level is judged.
[[nodiscard]] SampleAnswer readSampleAnswer(reading::Fields& fields, const std::optional<Scale>& scale);

} // namespace rubric

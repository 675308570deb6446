// SPDX-License-Identifier: MIT
// How the choices of a rubric are spelled in its file; the reader and the writer share it.
#pragma once

#include "reading/Spellings.h"
#include "rubric/Rubric.h"

namespace rubric {

inline constexpr reading::Spellings<QuestionKind, 6> kindNames{
    {{"knowledge", QuestionKind::knowledge},
     {"background", QuestionKind::background},
     {"motivation", QuestionKind::motivation},
     {"how-to", QuestionKind::howTo},
     {"experience", QuestionKind::experience},
     {"self-assessment", QuestionKind::selfAssessment}}};

inline constexpr reading::Spellings<QuestionStatus, 3> statusNames{{{"ready", QuestionStatus::ready},
                                                                    {"draft", QuestionStatus::draft},
                                                                    {"retired", QuestionStatus::retired}}};

inline constexpr reading::Spellings<StarUse, 3> starNames{
    {{"optional", StarUse::optional}, {"simplified", StarUse::simplified}, {"full", StarUse::full}}};

inline constexpr reading::Spellings<Stage, 3> stageNames{
    {{"before", Stage::before}, {"during", Stage::during}, {"after", Stage::after}}};

} // namespace rubric

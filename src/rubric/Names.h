// SPDX-License-Identifier: MIT
// How the choices of a rubric are spelled in its file; the reader and the writer share it.
#pragma once

#include "rubric/Rubric.h"

#include <array>
#include <string_view>
#include <utility>

namespace rubric {

template <class Choice, std::size_t Count>
using Names = std::array<std::pair<std::string_view, Choice>, Count>;

inline constexpr Names<QuestionKind, 6> kindNames{{{"knowledge", QuestionKind::knowledge},
                                                   {"background", QuestionKind::background},
                                                   {"motivation", QuestionKind::motivation},
                                                   {"how-to", QuestionKind::howTo},
                                                   {"experience", QuestionKind::experience},
                                                   {"self-assessment", QuestionKind::selfAssessment}}};

inline constexpr Names<QuestionStatus, 3> statusNames{{{"ready", QuestionStatus::ready},
                                                       {"draft", QuestionStatus::draft},
                                                       {"retired", QuestionStatus::retired}}};

inline constexpr Names<StarUse, 3> starNames{
    {{"optional", StarUse::optional}, {"simplified", StarUse::simplified}, {"full", StarUse::full}}};

inline constexpr Names<Stage, 3> stageNames{
    {{"before", Stage::before}, {"during", Stage::during}, {"after", Stage::after}}};

template <class Choice, std::size_t Count>
[[nodiscard]] std::string_view nameOf(const Names<Choice, Count>& names, Choice wanted) {
    for (const auto& [name, choice] : names)
        if (choice == wanted)
            return name;
    return {};
}

} // namespace rubric

// SPDX-License-Identifier: MIT
// A rubric of 22 lines to break in tests; it is whole by itself.
#pragma once

#include "rubric/RubricFile.h"

#include <stdexcept>
#include <string>
#include <string_view>

inline constexpr std::string_view smallRubric = R"(id = "small"
title = { zh = "小", en = "Small" }

[[competency]]
id = "care"
name = { zh = "细心", en = "Care" }
definition = { zh = "认真", en = "Takes care" }
anchor.1 = { zh = "差", en = "Low" }
anchor.3 = { zh = "中", en = "Middle" }
anchor.5 = { zh = "好", en = "High" }

[[question]]
id = "Q1"
kind = "how-to"
minutes = 5
text = { zh = "怎么做？", en = "How?" }
criteria = [
  { id = "Q1-c1", named = ["care"], zh = "查", en = "Checks" },
]
points = [
  { id = "Q1-p1", competency = "care", zh = "先查", en = "Checks first" },
]
)";

/// The small rubric with one piece of text in place of another, which must be there.
inline std::string smallWith(std::string_view piece, std::string_view instead) {
    std::string text(smallRubric);
    const auto at = text.find(piece);
    if (at == std::string::npos)
        throw std::logic_error("not in the small rubric: " + std::string(piece));
    return text.replace(at, piece.size(), instead);
}

/// The small rubric and more sections after it.
inline std::string smallAnd(std::string_view more) {
    std::string text(smallRubric);
    text.append(more);
    return text;
}

/// All findings, one a line, without the file's name.
inline std::string reportOf(const rubric::Reading& reading,
                            words::Language language = words::Language::english) {
    const words::Words tr(language);
    std::string text;
    for (auto finding : reading.findings) {
        finding.place.file.clear();
        text += (text.empty() ? "" : "\n") + reading::report(finding, tr);
    }
    return text;
}

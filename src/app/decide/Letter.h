// SPDX-License-Identifier: MIT
// A draft of the feedback a candidate is sent: strengths and gaps in the words of the competencies, without
// scores, ranks, notes or anybody else's name; sends nothing.
#pragma once

#include "app/paper/PrintedPages.h"
#include "compare/Comparison.h"
#include "session/Outcome.h"
#include "words/Words.h"

namespace app {

struct LetterMatter {
    const compare::Comparison& comparison;
    const compare::CandidateResult& candidate;
    std::string title;
    /// What was decided decides the sentence about the result.
    std::optional<session::Verdict> verdict;
    /// Until when the result was promised, 2026-11-30; empty when nothing was.
    std::string promised;
};

/// Strengths read as the anchor of 5 or 3, gaps as what a 5 shows (compare/Strengths.h). Plain text, lines
/// ending in \n, an empty line between paragraphs. The only digits and names in it are those of the rubric's
/// texts, the title, the promised date and the candidate's own name.
[[nodiscard]] std::string feedbackLetter(const LetterMatter& matter, const words::Words& tr);

/// A letter as typed: an empty line divides paragraphs; `title` stands bold above it.
[[nodiscard]] PrintedPages letterPages(const std::string& title, const std::string& text,
                                       words::Language language);

} // namespace app

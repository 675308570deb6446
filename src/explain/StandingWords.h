// SPDX-License-Identifier: MIT
// Ranks, groups and the tie rule as every screen, sheet and page says them; the standing itself is in
// Standing.h.
#pragma once

#include "compare/Standing.h"
#include "words/Words.h"

namespace explain {

/// "A" for the first of Comparison::groups, after "Z" comes "AA".
[[nodiscard]] std::string groupLetter(std::size_t group);
/// "2", "2 =" when shared; "A 2 =" where there are several rankings; "unranked".
[[nodiscard]] std::string rankText(const compare::CandidateResult& candidate,
                                   const std::vector<compare::StandingGroup>& groups, const words::Words& tr);
/// Why there is no rank; the code is CandidateResult::unrankable and not empty.
[[nodiscard]] std::string unrankedSentence(const std::string& code, const words::Words& tr);
/// "Rank 1 of 3 in panel A (Ann, Amy).", who shares the rank and what equal scores were told apart by; or why
/// there is no rank. Whole sentences.
[[nodiscard]] std::vector<std::string> standingSentences(const compare::Comparison& comparison,
                                                         const compare::CandidateResult& candidate,
                                                         const words::Words& tr);

/// The sentence, after "Panel A (Ann, Amy): " when it speaks of one of several rankings.
[[nodiscard]] std::string inPanel(const compare::Comparison& comparison, std::size_t group,
                                  const std::string& sentence, const words::Words& tr);
/// "Panel A, judged by Ann, Amy" of one of Comparison::groups.
[[nodiscard]] std::string panelTitle(const compare::Comparison& comparison, std::size_t group,
                                     const words::Words& tr);
/// That and why there are several rankings, then a title for each: "Panel A: Li, Wu, judged by Ann, Amy";
/// empty where there is one or none.
[[nodiscard]] std::vector<std::string> rankingSentences(const compare::Comparison& comparison,
                                                        const words::Words& tr);
/// What equal scores are told apart by, in one sentence for the document that ranks.
[[nodiscard]] std::string tieRuleSentence(const compare::Comparison& comparison, const words::Words& tr);

} // namespace explain

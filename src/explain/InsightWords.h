// SPDX-License-Identifier: MIT
// An insight in plain sentences for people who do not read statistics; the numbers themselves are in
// Insight.h.
#pragma once

#include "compare/Insight.h"
#include "words/Words.h"

namespace explain {

/// Why a figure is missing, as a sentence.
[[nodiscard]] std::string sentence(score::Why why, const words::Words& tr);
/// "clearly ahead", "probably ahead", "leaning", "too close to call".
[[nodiscard]] std::string words(score::Lead lead, const words::Words& tr);

/// Each returns whole sentences in the order to read them; none when there is nothing to say.
using Sentences = std::vector<std::string>;

/// The first against the second, and how sure that is; one sentence a ranking group.
[[nodiscard]] Sentences leadSentences(const compare::Comparison& comparison, const compare::Insight& insight,
                                      const words::Words& tr);
/// What was adjusted for strictness, for whom and by how much, or why nothing was.
[[nodiscard]] Sentences adjustmentSentences(const compare::Comparison& comparison,
                                            const compare::Insight& insight, const words::Words& tr);
/// How well the panel agrees, where it does not, and habits worth a talk.
[[nodiscard]] Sentences agreementSentences(const compare::Comparison& comparison,
                                           const compare::Insight& insight, const words::Words& tr);
/// How far each weight may move before the first place changes, and the nearest challenger.
[[nodiscard]] Sentences weightSentences(const compare::Comparison& comparison,
                                        const compare::Insight& insight, const words::Words& tr);
/// Must-haves that are below or borderline.
[[nodiscard]] Sentences mustSentences(const compare::Comparison& comparison, const compare::Insight& insight,
                                      const words::Words& tr);
/// All of the above.
[[nodiscard]] Sentences allSentences(const compare::Comparison& comparison, const compare::Insight& insight,
                                     const words::Words& tr);

} // namespace explain

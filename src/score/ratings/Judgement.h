// SPDX-License-Identifier: MIT
// From marks to cells: one interviewer's judgement of one competency, then all interviewers' of one
// candidate.
#pragma once

#include "score/ratings/Evidence.h"
#include "score/ratings/Panel.h"

#include <cstddef>
#include <span>

namespace score {

/// What stands in the place of a rating. NE ("asked, no evidence") is missing, but counted and shown.
enum class MarkState { rated, noEvidence, blank, notAsked, notApplicable };

/// One rating of one question that bears on the competency; `share` is a_qk >= 0, its part in the competency.
struct QuestionMark {
    MarkState state = MarkState::blank;
    double value = 0.0; ///< on the rating scale; read only when rated
    double share = 1.0;
};

/// One interviewer's judgement s_crk of one cell.
struct Judgement {
    MarkState state = MarkState::blank;
    double value = 0.0; ///< on the rating scale; meaningful only when rated
};

/// s = sum a_q y_q / sum a_q over the questions asked and rated, the mean of ratings on anchored scales
/// (Smith and Kendall 1963, J. Appl. Psychol. 47). Without any rating the state says why, the most telling
/// first: noEvidence, blank, notApplicable, notAsked.
[[nodiscard]] Judgement judgementOf(std::span<const QuestionMark> marks);

/// Points mode: the suggestion itself, unrounded; blank (or notAsked, notApplicable) when it cannot be
/// computed.
[[nodiscard]] Judgement judgementOf(const Evidence& evidence);

/// How the ratings of one cell become one: their plain mean, or the trimmed mean of the panel rule (Trim.h).
enum class Across { mean, trimmed };

/// One candidate's competency across the interviewers, rating scale.
struct Cell {
    Figure mean;   ///< by Across; absent noEvidence when NE >= half of those who rated or said NE, else why
                   ///< none rated: blank, notApplicable, notAsked, notRated (no judgement at all)
    Figure spread; ///< largest less smallest rating; absent oneRater with a single one, notRated without any
    std::size_t raters = 0; ///< who gave a rating
    std::size_t noEvidence = 0;
    std::size_t blank = 0;
    std::size_t notAsked = 0;
    std::size_t notApplicable = 0;
};

/// Independent, bitwise, of the order of the judgements. Fewer than two raters is worth a flag at the
/// caller's.
[[nodiscard]] Cell cellAcross(std::span<const Judgement> judgements, Across across);

} // namespace score

// SPDX-License-Identifier: MIT
// How sure the order is (scoring.md 2e): probabilities of pairs, intervals, must-haves; exact, nothing is
// drawn here.
#pragma once

#include "score/severity/Posterior.h"

#include <cstddef>
#include <vector>

namespace score {

/// Meaning: "on the average of many comparable interviewers rating the same interviews"; one other panel
/// reverses an order more often. Not: luck on the day, choice of
/// questions. Candidates are those of one comparable group (see comparableGroups), sorted by id.
struct Certainty {
    Why why = Why::present; ///< reason why nothing below is there: that of the model, or oneUnit
    std::vector<std::size_t> candidates;
    Projection composites;
    std::vector<Figure>
        adjusted; ///< posterior mean composite, rating scale, unclipped; also when `why` forbids the rest
    std::vector<Interval> contrast90; ///< 90 % interval of composite less the field's mean, rating scale
    std::vector<Interval> interval90; ///< the same, drawn round the candidate's place: plus the field's mean
};

/// Of the candidates named, those with a rated cell of positive weight, in the order named. Pairs are asked
/// for one by one (probabilityAbove): their number grows with its square.
[[nodiscard]] Certainty certaintyOf(const SeverityModel& model, const Weights& weights,
                                    const std::vector<std::size_t>& candidates);

/// P(composite of a > composite of b), positions in `candidates`; P(a,b) + P(b,a) = 1 exactly. Absent:
/// certainty.why.
[[nodiscard]] Figure probabilityAbove(const Certainty& certainty, const StudentT& t, std::size_t a,
                                      std::size_t b);

/// P(theta_ck < cut) of one cell, 0..1. Absent: notRated, or why the model has no certainty.
[[nodiscard]] Figure probabilityBelow(const SeverityModel& model, const StudentT& t, std::size_t candidate,
                                      std::size_t competency, double cut);

/// Of P(true level < line), the line half a step below the cut: p > .8 below, p < .2 meets, else borderline;
/// without a probability the mean decides and nothing is
/// borderline.
enum class MustHave { meets, borderline, below, notObserved };
[[nodiscard]] MustHave mustHaveOf(const Figure& cellScore, const Figure& probabilityBelow, double cut);

/// What raised red flags lead to: review when anyone raised one, fail when more than half of the candidate's
/// interviewers did. Shown beside the score, never subtracted from it.
enum class RedFlag { none, review, fail };
[[nodiscard]] RedFlag redFlagOf(std::size_t raisedBy, std::size_t interviewers);

/// .95 clearly ahead, .80 probably ahead, .65 leaning, else too close to call; p of the one more likely
/// ahead.
enum class Lead { tooClose, leaning, probably, clearly };
[[nodiscard]] Lead leadOf(double probability);

} // namespace score

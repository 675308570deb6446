// SPDX-License-Identifier: MIT
// How sure the order is, from the posterior of the severity model: probabilities of pairs, intervals,
// must-haves; exact, nothing is drawn here.
#pragma once

#include "score/severity/Posterior.h"

#include <cstddef>
#include <optional>
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

/// P(composite of a > composite of b), positions in `candidates`; .5 of one and the same, P(a,b) + P(b,a) = 1
/// exactly; t of certainty.composites.nu. Absent: certainty.why.
[[nodiscard]] Figure probabilityAbove(const Certainty& certainty, const StudentT& t, std::size_t a,
                                      std::size_t b);

/// Every candidate's cell of one competency.
struct CellColumn {
    Why certainty = Why::present;               ///< that of the model
    Projection cells;                           ///< of the rated ones, in the order of candidates
    std::vector<std::optional<std::size_t>> at; ///< by candidate of the model the place in `cells`
};
[[nodiscard]] CellColumn cellColumn(const SeverityModel& model, std::size_t competency);

/// P(theta_ck < level) of one candidate of the column, 0..1; level on the rating scale, t of the model's nu.
/// Absent: notRated, or why the model has no certainty.
[[nodiscard]] Figure probabilityBelow(const CellColumn& column, const StudentT& t, std::size_t candidate,
                                      double level);

/// Of P(true level < line), the line half a step below the cut: p > .8 below, p < .2 meets, else borderline;
/// without a probability the mean against the cut decides and nothing is borderline. Without a score:
/// notObserved. Scores and cuts on the rating scale.
enum class MustHave { meets, borderline, below, notObserved };
[[nodiscard]] MustHave mustHaveOf(const Figure& cellScore, const Figure& probabilityBelow, double cut);

/// .95 clearly ahead, .80 probably ahead, .65 leaning, else too close to call; p of the one more likely
/// ahead, so that probability and 1 - probability, 0..1, say the same.
enum class Lead { tooClose, leaning, probably, clearly };
[[nodiscard]] Lead leadOf(double probability);

} // namespace score

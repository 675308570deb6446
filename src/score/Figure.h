// SPDX-License-Identifier: MIT
// A figure that may be missing, with the reason as a code; the words for the reason are made elsewhere.
#pragma once

#include <optional>

namespace score {

/// Why a figure is there or is not. Codes only: the sentence for each is made at the edge, in the user's
/// language.
enum class Why {
    present,         ///< there is a value
    notRated,        ///< nobody gave a rating
    notAsked,        ///< the question was not asked
    notApplicable,   ///< it does not apply here
    noEvidence,      ///< at least half of the interviewers asked and saw no evidence (NE): not assessed
    blank,           ///< asked, not yet filled in
    oneRater,        ///< only one interviewer: there is nobody to compare with
    oneUnit,         ///< only one candidate (or one unit): there is nothing to compare with
    oneCompetency,   ///< only one competency carries weight
    noVariation,     ///< every mark is equal
    didNotDiffer,    ///< the units' means are all equal
    notConnected,    ///< no interviewer in common
    noDoubleRatings, ///< no two interviewers judged the same thing
    tooFew,          ///< too few ratings (or units) for this figure
    missingCells,    ///< a needed cell is empty
    differentCells,  ///< the two were not judged on the same competencies
    neverPasses,     ///< no weights make the challenger first
    unusedCategory,  ///< a step of the scale was never used
    notConverged,    ///< the iteration did not settle
    noWeight,        ///< the weights involved are all zero
    notOnScale,      ///< a value lies where this figure is not defined
};

/// A value, or the reason why there is none. Never NaN, never an infinity, never 0 for "missing".
struct Figure {
    std::optional<double> value;
    Why why = Why::notRated;

    [[nodiscard]] explicit operator bool() const { return value.has_value(); }
    bool operator==(const Figure&) const = default;
};

/// An interval with both ends, or the reason why there is none.
struct Interval {
    std::optional<double> low;
    std::optional<double> high;
    Why why = Why::notRated;

    [[nodiscard]] explicit operator bool() const { return low.has_value() && high.has_value(); }
    bool operator==(const Interval&) const = default;
};

/// A present figure; a value that is not finite becomes an absent figure with `otherwise`.
[[nodiscard]] Figure figure(double value, Why otherwise = Why::notOnScale);
[[nodiscard]] Figure absent(Why why);
/// A present interval; ends that are not finite make it absent with `otherwise`.
[[nodiscard]] Interval interval(double low, double high, Why otherwise = Why::notOnScale);
[[nodiscard]] Interval noInterval(Why why);

} // namespace score

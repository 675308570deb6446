// SPDX-License-Identifier: MIT
// What the ticks of one interviewer say about one competency: coverage, a suggested rating, a conflict; never
// a score by themselves.
#pragma once

#include "score/ratings/Panel.h"

#include <optional>
#include <span>
#include <vector>

namespace score {

/// Whether a question was put. Questions not asked and not applicable leave numerator and denominator.
enum class Asked { asked, notAsked, notApplicable };

/// A point counts for the answer, or against it (a named fault; red flags are shown beside a score instead).
enum class Polarity { positive, negative };

/// One observable point of a question: value > 0, tick 1 seen, 0.5 partly, 0 not seen, absent = not
/// applicable.
struct Point {
    double value = 1.0;
    Polarity polarity = Polarity::positive;
    std::optional<double> tick;
};

/// The points of one question that bear on the competency.
struct QuestionPoints {
    Asked state = Asked::asked;
    std::vector<Point> points;
};

/// Fewer points judged than this suggest nothing and contradict nobody.
inline constexpr std::size_t enoughEvidence = 3;

/// What the ticks amount to.
struct Evidence {
    Figure coverage;             ///< 0..1
    Figure suggested;            ///< on the rating scale, unrounded
    std::optional<int> proposal; ///< `suggested` rounded half up: the rating one key accepts
    std::size_t judged = 0;      ///< points with a tick, of either polarity
    double earned = 0.0;    ///< sum of value * tick of the positive points, less that of the negative ones
    double available = 0.0; ///< V+, the values of the positive points judged
};

/// Coverage = clip(E - F, 0, 1) with E and F the shares of the positive values seen and of the negative ones,
/// both over V+: points earned of those available (踩点给分); suggested = low + range * coverage. Absent when
/// no positive point was judged: notAsked when no question was asked, notApplicable when none applies, else
/// blank.
[[nodiscard]] Evidence evidenceOf(std::span<const QuestionPoints> questions, const Scale& scale);

/// True when enough points were judged and the rating is 1.5 or more (on 1..5; 3/8 of any range) away
/// from the suggestion.
[[nodiscard]] bool inConflict(double rating, const Evidence& evidence, const Scale& scale);

} // namespace score

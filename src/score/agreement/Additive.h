// SPDX-License-Identifier: MIT
// The least-squares additive fit of units and raters with holes (Raymond and Viswesvaran 1993, J. Educ. Meas.
// 30); the base of severities and of variance components.
#pragma once

#include "score/ratings/Panel.h"

#include <cstddef>
#include <vector>

namespace score {

/// One value of one unit by one rater; finite.
struct Observation {
    std::size_t unit = 0;
    std::size_t rater = 0;
    double value = 0.0;
};

/// Values of units by raters, at most one each, sorted by unit, then rater. A unit is whatever two raters can
/// both judge: a cell (candidate and competency), or a candidate.
struct Units {
    std::size_t units = 0;
    std::size_t raters = 0;
    std::vector<Observation> values;
};

/// y_ur = c_u + s_r + e with the s of each connected component summing to zero.
struct AdditiveFit {
    std::vector<Figure> unit;  ///< c_u, in the unit of the values; absent notRated
    std::vector<Figure> rater; ///< s_r, positive = marks higher; absent notRated
    std::vector<std::size_t>
        component; ///< by rater: 0, 1, .. in order of first appearance; raters without values too
    std::size_t components = 0; ///< number of components that hold a value
    double sse = 0.0;           ///< residual sum of squares
    long long df = 0;           ///< N - units - raters + components, counting only those with values
};

/// Solved by the pseudo-inverse of the raters' Laplacian. Cost grows with values and with raters cubed, never
/// with units squared.
[[nodiscard]] AdditiveFit fitAdditive(const Units& units);

/// Cells as units: candidate-major, unit = candidate * competencies + competency.
[[nodiscard]] Units cellsAsUnits(const Panel& panel);
/// The cells of one competency as units, unit = candidate.
[[nodiscard]] Units cellsAsUnits(const Panel& panel, std::size_t competency);
/// Each interviewer's own composite of a candidate as the value, unit = candidate. An interviewer counts only
/// when they rated every weighted competency that anybody rated of that candidate: composites of different
/// sets do not compare.
[[nodiscard]] Units compositesAsUnits(const Panel& panel, const Weights& weights);

} // namespace score

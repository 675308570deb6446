// SPDX-License-Identifier: MIT
// Raw severities of the interviewers by least squares, and which interviewers are linked; nothing is shrunk
// here.
#pragma once

#include "score/agreement/Additive.h"
#include "score/ratings/Panel.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace score {

/// The additive fit (Additive.h) on cells, same candidate and same competency. In units of the rating scale.
struct LeastSquares {
    std::vector<Figure>
        severity; ///< by rater, > 0 marks higher; sums to zero in each component. Absent: notRated,
                  ///< oneRater (alone in the panel), notConnected (shares no cell with anybody)
    std::vector<std::size_t> shared;    ///< by rater: ratings of cells that somebody else rated too
    std::vector<std::size_t> component; ///< by rater; severities compare only inside one component
    std::size_t components = 0;         ///< components that hold a rating
};
[[nodiscard]] LeastSquares leastSquares(const Panel& panel);

/// Which candidates may be ranked together: by candidate a group number, nothing when nobody rated them.
/// Candidates are joined when more than half of their composites' weight rests on interviewers of the same
/// components (so that an interviewer's owning one competency for all candidates cancels); two panels with
/// nobody in common stay apart.
[[nodiscard]] std::vector<std::optional<std::size_t>> comparableGroups(const Panel& panel,
                                                                       const Weights& weights);

} // namespace score

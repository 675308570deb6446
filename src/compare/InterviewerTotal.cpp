// SPDX-License-Identifier: MIT
// A weighted mean over one interviewer's scores.
#include "compare/InterviewerTotal.h"

#include "compare/Standing.h"

#include <algorithm>

namespace compare {

std::optional<double> interviewerTotal(const Comparison& comparison, const CandidateResult& candidate,
                                       const std::string& interviewer) {
    score::Row row;
    score::Weights weights;
    for (std::size_t at = 0; at < candidate.cells.size(); ++at) {
        if (comparison.competencies[at].weight <= 0)
            continue;
        const auto& raters = candidate.cells[at].raters;
        const auto rater = std::find_if(raters.begin(), raters.end(), [&](const RaterScore& one) {
            return one.interviewer == interviewer && one.value.has_value();
        });
        if (rater == raters.end())
            return std::nullopt;
        row.push_back(rater->value);
        weights.push_back(comparison.competencies[at].weight);
    }
    const auto mean = score::weightedMean(row, weights).value;
    if (!mean)
        return std::nullopt;
    return outOfHundred(comparison, *mean);
}

} // namespace compare

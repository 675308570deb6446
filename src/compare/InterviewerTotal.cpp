// SPDX-License-Identifier: MIT
// A weighted mean over one interviewer's scores.
#include "compare/InterviewerTotal.h"

#include "compare/Standing.h"

namespace compare {

std::optional<double> interviewerTotal(const Comparison& comparison, const CandidateResult& candidate,
                                       const std::string& interviewer) {
    score::Row row;
    score::Weights weights;
    for (std::size_t at = 0; at < candidate.cells.size(); ++at) {
        if (comparison.competencies[at].weight <= 0)
            continue;
        const auto* rater = findRater(candidate.cells[at], interviewer);
        if (rater == nullptr || !rater->value)
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

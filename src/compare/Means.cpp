// SPDX-License-Identifier: MIT
// The means themselves.
#include "compare/Means.h"

#include "compare/Weights.h"
#include "score/ratings/Composite.h"

#include <algorithm>

namespace compare {

namespace {

/// Of nothing where the cell has no score.
score::Trimmed trimmedOf(const CellScore& cell) {
    std::vector<double> values;
    for (const auto& rater : cell.raters)
        if (cell.mean && rater.value)
            values.push_back(*rater.value);
    return score::trimmedMean(values);
}

} // namespace

std::size_t marksGiven(const CellScore& cell) {
    return static_cast<std::size_t>(
        std::count_if(cell.raters.begin(), cell.raters.end(), [](const auto& rater) { return rater.value; }));
}

std::optional<double> lowestMark(const CellScore& cell) {
    std::optional<double> lowest;
    for (const auto& rater : cell.raters)
        if (rater.value && (!lowest || *rater.value < *lowest))
            lowest = rater.value;
    return lowest;
}

std::optional<double> plainMean(const CellScore& cell) {
    return trimmedOf(cell).untrimmed.value;
}

std::optional<score::Trimmed::Dropped> droppedMarks(const Comparison& comparison, const CellScore& cell) {
    return comparison.frozen.plan.rule == plan::Rule::panel ? trimmedOf(cell).dropped : std::nullopt;
}

score::Row plainMeansOf(const CandidateResult& candidate) {
    score::Row means;
    for (const auto& cell : candidate.cells)
        means.emplace_back(plainMean(cell));
    return means;
}

score::Row scoresOf(const CandidateResult& candidate) {
    score::Row scores;
    for (const auto& cell : candidate.cells)
        scores.push_back(cell.mean);
    return scores;
}

std::optional<double> untrimmedComposite(const Comparison& comparison, const CandidateResult& candidate) {
    return score::weightedMean(plainMeansOf(candidate), weightsOf(comparison)).value;
}

score::Row meansOfAll(const Comparison& comparison) {
    score::Row means;
    for (std::size_t at = 0; at < comparison.competencies.size(); ++at) {
        std::vector<double> scores;
        for (const auto& candidate : comparison.candidates)
            if (const auto mean = candidate.cells[at].mean)
                scores.push_back(*mean);
        means.emplace_back(score::trimmedMean(scores).untrimmed.value);
    }
    return means;
}

} // namespace compare

// SPDX-License-Identifier: MIT
// Collecting marks by candidate, interviewer and competency.
#include "compare/PanelMarks.h"

#include "compare/Means.h"
#include "compare/Weights.h"

#include <algorithm>

namespace compare {

namespace {

std::vector<score::RatingRow> independentRows(const Comparison& comparison) {
    std::vector<score::RatingRow> rows;
    for (const auto& candidate : comparison.candidates)
        for (const auto& cell : candidate.cells)
            for (const auto& rater : cell.raters)
                if (rater.independent)
                    rows.push_back({candidate.id, rater.interviewer, cell.competency, *rater.independent});
    return rows;
}

} // namespace

PanelMarks panelMarksOf(const Comparison& comparison) {
    PanelMarks marks;
    std::vector<std::string> competencies;
    for (const auto& competency : comparison.competencies)
        competencies.push_back(competency.id);
    marks.weights = weightsOf(comparison);
    std::vector<std::string> candidates;
    for (const auto& candidate : comparison.candidates)
        candidates.push_back(candidate.id);
    marks.judged = score::panelOf(comparison.scale, independentRows(comparison), competencies, candidates,
                                  comparison.interviewers);
    std::vector<std::vector<bool>> keep(candidates.size(), std::vector<bool>(competencies.size(), false));
    for (const auto& candidate : comparison.candidates) {
        const auto& ids = marks.judged.candidates;
        const auto at = std::lower_bound(ids.begin(), ids.end(), candidate.id);
        marks.place.push_back(static_cast<std::size_t>(at - ids.begin()));
        marks.scores.push_back(scoresOf(candidate));
        for (std::size_t k = 0; k < marks.scores.back().size(); ++k)
            keep[marks.place.back()][k] = marks.scores.back()[k].has_value();
    }
    marks.scored = score::withCells(marks.judged, keep);
    return marks;
}

} // namespace compare

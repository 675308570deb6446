// SPDX-License-Identifier: MIT
// Collecting marks by candidate, interviewer and competency.
#include "compare/PanelMarks.h"

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
    for (const auto& competency : comparison.competencies) {
        competencies.push_back(competency.id);
        marks.weights.push_back(competency.weight);
    }
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
        marks.scores.emplace_back();
        for (const auto& cell : candidate.cells) {
            keep[marks.place.back()][marks.scores.back().size()] = cell.mean.has_value();
            marks.scores.back().push_back(cell.mean);
        }
    }
    marks.scored = score::withCells(marks.judged, keep);
    return marks;
}

bool anyWeight(const score::Weights& weights) {
    return std::any_of(weights.begin(), weights.end(), [](double weight) { return weight > 0; });
}

} // namespace compare

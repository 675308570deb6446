// SPDX-License-Identifier: MIT
// Counts what the planned questions can show.
#include "plan/Coverage.h"

#include <algorithm>

namespace plan {

std::vector<CompetencyCoverage> coverage(const Plan& plan, const rubric::Rubric& rubric) {
    std::vector<CompetencyCoverage> rows;
    for (const auto& competency : rubric.competencies) {
        CompetencyCoverage row{competency.id, {}, 0, 0};
        for (const auto& planned : plan.questions) {
            const auto* question = rubric::findQuestion(rubric, planned.id);
            if (question == nullptr)
                continue;
            const auto criteria =
                std::count_if(question->criteria.begin(), question->criteria.end(),
                              [&](const rubric::Criterion& criterion) {
                                  return std::find(criterion.named.begin(), criterion.named.end(),
                                                   competency.id) != criterion.named.end();
                              });
            const auto points =
                std::count_if(question->points.begin(), question->points.end(),
                              [&](const rubric::Point& point) { return point.competency == competency.id; });
            row.criteria += static_cast<int>(criteria);
            row.points += static_cast<int>(points);
            if (criteria + points > 0)
                row.questions.push_back(planned.id);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<PlannedOverlap> overlaps(const Plan& plan, const rubric::Rubric& rubric) {
    std::vector<PlannedOverlap> found;
    for (const auto& group : rubric.overlaps) {
        PlannedOverlap overlap{group.id, {}};
        for (const auto& planned : plan.questions)
            if (std::find(group.questions.begin(), group.questions.end(), planned.id) !=
                group.questions.end())
                overlap.questions.push_back(planned.id);
        if (overlap.questions.size() > 1)
            found.push_back(std::move(overlap));
    }
    return found;
}

int plannedMinutes(const Plan& plan) {
    int minutes = 0;
    for (const auto& question : plan.questions)
        minutes += question.minutes;
    return minutes;
}

std::vector<std::string> ratedAt(const Plan& plan, const rubric::Rubric& rubric,
                                 const rubric::Question& question) {
    auto ids = rubric::competenciesOf(rubric, question);
    std::erase_if(ids, [&](const std::string& id) { return findWeight(plan, id) == nullptr; });
    return ids;
}

} // namespace plan

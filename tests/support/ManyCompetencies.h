// SPDX-License-Identifier: MIT
// A position with as many competencies as one likes, and candidates whose scores tie until the last of them.
#pragma once

#include "plan/Freeze.h"
#include "session/Records.h"
#include "support/SmallRubric.h"

namespace support {

/// Competencies k1, k2, ... of equal weight, the first a must-have; each has two questions.
[[nodiscard]] inline session::Position manyCompetencies(int count, plan::Rule rule,
                                                        plan::RateBy rateBy = plan::RateBy::competency) {
    session::Position position;
    position.id = "P1";
    position.title = "Clerk";
    auto& rubric = position.rubric;
    rubric = smallRubric();
    rubric.questions.clear();
    rubric.competencies.clear();
    rubric.redFlags.clear();
    rubric.overlaps.clear();
    std::vector<std::string> questions;
    for (int at = 1; at <= count; ++at) {
        const auto id = "k" + std::to_string(at);
        auto competency = smallRubric().competencies.front();
        competency.id = id;
        competency.name = {"能力" + std::to_string(at), "Competency number " + std::to_string(at)};
        rubric.competencies.push_back(competency);
        for (const auto* half : {"a", "b"}) {
            auto question = smallRubric().questions[1];
            question.id = "Q" + std::to_string(at) + half;
            question.criteria.front().id = question.id + "-c1";
            question.criteria.front().named = {};
            question.criteria.front().implied = {id};
            question.points.front().id = question.id + "-p1";
            question.points.front().competency = id;
            questions.push_back(question.id);
            rubric.questions.push_back(std::move(question));
        }
    }
    position.draft = plan::draftPlan(rubric, "Clerk", questions);
    position.draft.rule = rule;
    position.draft.rateBy = rateBy;
    position.draft.weights.clear();
    for (int at = 1; at <= count; ++at)
        position.draft.weights.push_back({"k" + std::to_string(at), 10000 / count});
    position.draft.mustHaves = {{"k1", 300}};
    position.frozen = plan::freeze(position.draft, rubric);
    return position;
}

} // namespace support

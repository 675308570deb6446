// SPDX-License-Identifier: MIT
// Fingerprints of a plan together with its rubric.
#include "plan/Freeze.h"

#include "plan/PlanText.h"
#include "rubric/Hash.h"

#include <algorithm>

namespace plan {

namespace {

/// Words are wording; levels make scorecards comparable.
bool sameLevels(const rubric::Scale& one, const rubric::Scale& other) {
    return one.low == other.low && one.high == other.high && one.step == other.step;
}

} // namespace

std::string structureHash(const Plan& plan, const rubric::Rubric& rubric) {
    std::vector<std::string> lines;
    for (const auto& planned : plan.questions) {
        lines.push_back("question " + planned.id);
        const auto* question = rubric::findQuestion(rubric, planned.id);
        if (question == nullptr)
            continue;
        for (const auto& criterion : question->criteria) {
            std::string line = "criterion " + criterion.id;
            for (const auto& competency : criterion.named)
                line += " " + competency;
            lines.push_back(std::move(line));
        }
        for (const auto& point : question->points)
            lines.push_back("point " + point.id + " " + point.competency);
    }
    for (const auto& weight : plan.weights)
        lines.push_back("weight " + weight.competency + " " + std::to_string(weight.hundredths));
    for (const auto& must : plan.mustHaves)
        lines.push_back("must " + must.competency + " " + std::to_string(must.cutHundredths));
    if (const auto& scale = rubric.scale; !sameLevels(scale, rubric::Scale{}))
        lines.push_back("scale " + rubric::levelText(scale.low) + " " + rubric::levelText(scale.high) + " " +
                        rubric::levelText(scale.step));
    std::sort(lines.begin(), lines.end());
    std::string all = std::string(codeOf(plan.rateBy)) + " " + std::string(codeOf(plan.rule)) + "\n";
    for (const auto& line : lines)
        all += line + "\n";
    return rubric::sha256(all);
}

std::string storedHash(const StoredPlan& stored) {
    std::string all = "evenhand frozen plan 1";
    for (const auto part : {stored.plan, stored.rubric, stored.contentHash, stored.structureHash}) {
        all += std::to_string(part.size());
        all += ':';
        all += part;
    }
    return rubric::sha256(all);
}

Frozen freeze(Plan plan, rubric::Rubric rubric) {
    Frozen frozen{std::move(plan), std::move(rubric), {}, {}};
    frozen.contentHash = rubric::sha256(writePlan(frozen.plan) + "\n" + rubric::contentHash(frozen.rubric));
    frozen.structureHash = structureHash(frozen.plan, frozen.rubric);
    return frozen;
}

} // namespace plan
